import type { Host } from "./host.ts";

/** Whether the screen can be shown: a terminal at both ends that can be drawn on, and no CI. */
export function canOpen({ output, inputIsTerminal, environment }: Host): boolean {
  const { TERM, CI } = environment;
  const isInCi = CI !== undefined && CI !== "false" && CI !== "0";
  return output.isTerminal && inputIsTerminal && TERM !== "dumb" && !isInCi;
}
