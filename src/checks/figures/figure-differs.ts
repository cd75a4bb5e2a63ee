import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { wordDiffers } from "./word-differs.ts";

/** A figure that the ledger writes otherwise than the text prints it. */
export const figureDiffers: Check<FaultOf<"figure-differs">> = {
  code: "figure-differs",
  severity: "error",
  isUnchecked: false,
  summary: "The ledger writes another figure than the text prints.",
  explanation:
    "What can be read from the passage need not be written in the ledger; where it is written, the two must agree. Here they differ, so either the passage is the wrong one or the figure was copied with a slip.",
  failing: () => approvals("46.9 million"),
  passing: () => approvals("46.8 million"),
  underlined: "46.8 million",
  word: (fault, context) => wordDiffers(fault, null, "figure", context),
  remedy: ({ place }) => ({ kind: "leave-out", place }),
};

function approvals(figure: string) {
  return exampleOf("The cards were used for 46.8 million approvals.", [
    quantity("approvals", "46.8 million", { figure, unit: "approvals" }),
  ]);
}
