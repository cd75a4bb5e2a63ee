import type { Check } from "../check.ts";
import { date, exampleOf } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { wordDiffers } from "./word-differs.ts";

/** A date that the ledger writes otherwise than the text prints it. */
export const dateDiffers: Check<FaultOf<"date-differs">> = {
  code: "date-differs",
  severity: "error",
  isUnchecked: false,
  summary: "The ledger writes another date than the text prints.",
  explanation:
    "The date can be read from the passage, and the ledger also writes one; the two must agree. Where the text leaves out the year, the ledger may add it, but day and month stay what they are.",
  failing: () => meeting("2026-12-24"),
  passing: () => meeting("2026-12-25"),
  underlined: "December 25, 2026",
  word: (fault, context) => wordDiffers(fault, null, "date", context),
  remedy: ({ place }) => ({ kind: "leave-out", place }),
};

function meeting(day: string) {
  return exampleOf("The meeting is on December 25, 2026.", [
    date("meeting", "December 25, 2026", { date: day }),
  ]);
}
