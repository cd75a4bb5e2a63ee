import { openCommandScripts } from "./command-script.ts";

/** Stands in the built command for `src/cli/load-start.ts`: the same function, out of its scripts and their code caches. */
export const loadStart = () => openCommandScripts(import.meta.dirname).start;
