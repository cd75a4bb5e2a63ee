import type { Host } from "./host.ts";

/**
 * Whether the report is coloured: as FORCE_COLOR says (0 or false: no), else not where NO_COLOR is
 * set (no-color.org), else where the output is a terminal that can do it.
 */
export function usesColor({ environment, output }: Host): boolean {
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((environment.NO_COLOR ?? "") !== "") return false;
  return output.isTerminal && environment.TERM !== "dumb";
}
