import { openCommandScript } from "./command-script.ts";

/** Stands in the built command for `src/cli/start.ts`: the same function, out of the script and its code cache. */
export const { start } = openCommandScript(import.meta.dirname);
