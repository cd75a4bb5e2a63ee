import type { Host, Output } from "./host.ts";

/** What tells whether the screen can be shown. */
export type Ends = Pick<Host, "inputIsTerminal" | "environment"> & {
  readonly output: Pick<Output, "isTerminal">;
};

/** Whether the screen can be shown: a terminal at both ends that can be drawn on, and no CI. */
export function canOpen({ output, inputIsTerminal, environment }: Ends): boolean {
  const { TERM, CI } = environment;
  const isInCi = CI !== undefined && CI !== "false" && CI !== "0";
  return output.isTerminal && inputIsTerminal && TERM !== "dumb" && !isInCi;
}
