import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { wordBase } from "./word-base.ts";

/** A change in percent from a base of zero. */
export const baseZero: Check<FaultOf<"zero-base">> = {
  code: "base-zero",
  severity: "error",
  isUnchecked: true,
  summary: "A change in percent is taken from zero.",
  explanation:
    "Nothing is a percentage of zero: from 0 to 5 is a rise, but none that percent can tell. Say the change in figures, or check it as a difference.",
  failing: profit("0 won"),
  passing: profit("2 billion won"),
  underlined: "percent_change",
  word: (fault, context) => wordBase(fault, "is zero", context),
};

function profit(before: string) {
  return exampleOf(`The profit was ${before} a year ago and 3 billion won now, a rise of 50%.`, [
    quantity("profit_before", before),
    quantity("profit_now", "3 billion won"),
    quantity("rise", "a rise of 50%", {
      derivations: [{ relation: "percent_change", from: "profit_before", to: "profit_now" }],
    }),
  ]);
}
