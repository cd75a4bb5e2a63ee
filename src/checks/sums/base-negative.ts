import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { wordBase } from "./word-base.ts";

/** A change in percent from a base below zero. */
export const baseNegative: Check<FaultOf<"negative-base">> = {
  code: "base-negative",
  severity: "error",
  isUnchecked: true,
  summary: "A change in percent is taken from a figure below zero.",
  explanation:
    "From a loss of 2 billion to a profit of 1 billion is a rise, and yet the sum in percent comes out below zero: no two desks read it alike. Say the change in figures, or check it as a difference.",
  failing: () => profit("−2 billion won"),
  passing: () => profit("2 billion won"),
  underlined: "percent_change",
  word: (fault, context) => wordBase(fault, "is below zero", context),
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
