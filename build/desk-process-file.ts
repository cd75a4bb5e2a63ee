/** Stands in the built command for `src/tui/desk/desk-process-file.ts`: the same program, built. */
export const DESK_PROCESS = new URL("./desk-process.js", import.meta.url);
