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
  failing: () => delays("0"),
  passing: () => delays("8"),
  underlined: "percent_change",
  word: (fault, context) => wordBase(fault, "is zero", context),
};

function delays(before: string) {
  return exampleOf(
    "The airport counted 12 delays this week, a rise of 50%.",
    [
      {
        id: "delays_before",
        kind: "quantity",
        unit: "delays",
        cell: { source: "log", row: "last week", column: "delays" },
      },
      quantity("delays_now", "12 delays"),
      quantity("rise", "a rise of 50%", {
        derivations: [{ relation: "percent_change", from: "delays_before", to: "delays_now" }],
      }),
    ],
    {
      sources: { log: { path: "log.csv", role: "evidence", origin: "the airport" } },
      files: { "log.csv": `week,delays\nlast week,${before}\n` },
    },
  );
}
