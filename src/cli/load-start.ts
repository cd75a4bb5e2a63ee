import type * as Start from "./start.ts";

/** Gives the command line, loaded when it is asked for. The build puts its scripts in the place of this. */
export async function loadStart(): Promise<(typeof Start)["start"]> {
  const { start } = await import("./start.ts");
  return start;
}
