import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { quoted } from "../quoted.ts";

/** A figure of the ledger that is none. */
export const figureUnreadable: Check<FaultOf<"bad-figure">> = {
  code: "figure-unreadable",
  severity: "error",
  isUnchecked: true,
  summary: "A figure that the ledger writes cannot be read.",
  explanation:
    "A figure in the ledger is written as it would be printed, such as “46.8 million”, “10,000” or “4.1%”. Of a range of plausible values the smaller stands at “from” and the greater at “to”.",
  failing: () => tower("very high"),
  passing: () => tower("300"),
  underlined: '"very high"',
  word: ({ place, written }, context) => ({
    message: `${quoted(written)} cannot be read as a figure, such as “46.8 million” or “10,000”.`,
    help: "Write the figure as it would be printed.",
    at: context.locate(place),
    related: [],
  }),
};

function tower(from: string) {
  return exampleOf("The tower is 324 metres tall.", [
    quantity("height", "324 metres", { plausible: { from, to: "1,000", why: "a tower" } }),
  ]);
}
