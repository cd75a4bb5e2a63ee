import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { wordDiffers } from "./word-differs.ts";

/** A unit that the ledger writes otherwise than the text prints it. */
export const unitDiffers: Check<FaultOf<"unit-differs">> = {
  code: "unit-differs",
  severity: "error",
  isUnchecked: false,
  summary: "The ledger writes another unit than the text prints.",
  explanation:
    "The unit can be read from the passage, and the ledger also writes one; the two must agree. Percent and percentage points, won and dollars, metres and kilometres are different units.",
  failing: () => payment("dollars"),
  passing: () => payment("won"),
  underlined: "127 billion won",
  word: (fault, context) => wordDiffers(fault, `is in ${fault.printed}`, "unit", context),
  remedy: ({ place }) => ({ kind: "leave-out", place }),
};

function payment(unit: string) {
  return exampleOf("The company paid 127 billion won.", [
    quantity("payment", "127 billion won", { unit }),
  ]);
}
