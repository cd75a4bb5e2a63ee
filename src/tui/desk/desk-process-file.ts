/** The program that does the work of a far desk. */
export const DESK_PROCESS = new URL("./desk-process.ts", import.meta.url);
