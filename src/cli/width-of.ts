import type { Host } from "./host.ts";

const WIDTH_WITHOUT_TERMINAL = 80;

/** How many columns a line of the output may have. */
export function widthOf({ output }: Host): number {
  return output.columns ?? WIDTH_WITHOUT_TERMINAL;
}
