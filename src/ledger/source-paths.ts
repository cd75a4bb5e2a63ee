import type { Reading } from "./read-case.ts";

/** The files that the sources of a case name, each once: paths from the root, with `/`. */
export function sourcePaths(reading: Reading): readonly string[] {
  return [...new Set([...reading.case.sources.values()].map(({ path }) => path))];
}
