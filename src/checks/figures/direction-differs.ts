import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { wordDiffers } from "./word-differs.ts";

/** A direction that the ledger writes otherwise than the text tells it. */
export const directionDiffers: Check<FaultOf<"direction-differs">> = {
  code: "direction-differs",
  severity: "error",
  isUnchecked: false,
  summary: "The ledger calls a rise what the text calls a fall, or the other way round.",
  explanation:
    "The words at the figure say whether it rose or fell, and the ledger says the opposite. A rise told as a fall is a common slip; look at the source before you correct either.",
  failing: () => sales("rise"),
  passing: () => sales("fall"),
  underlined: "fell by 4.1%",
  word: (fault, context) => wordDiffers(fault, `tells a ${fault.printed}`, "direction", context),
  remedy: ({ place }) => ({ kind: "leave-out", place }),
};

function sales(direction: string) {
  return exampleOf("Sales fell by 4.1% in December.", [
    quantity("sales_change", "fell by 4.1%", { direction }),
  ]);
}
