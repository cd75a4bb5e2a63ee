import type { Check } from "../check.ts";
import type { CheckFault } from "../tell-sides.ts";
import { quotationExample } from "./quotation-example.ts";
import { wordQuotation } from "./word-quotation.ts";

const ORIGINAL = "We built the bridge for the people of this town.";

/** A quotation with other words than its source. */
export const quotationAltered: Check<CheckFault> = {
  code: "quotation-altered",
  severity: "error",
  isUnchecked: false,
  summary: "A quotation has other words than its source, and does not mark it.",
  explanation:
    "What stands between quotation marks is what somebody said, word for word. Typography may differ, the first letter may be adapted, words may be left out or put in brackets where that is marked; other words may not stand in for the ones that were said.",
  failing: () => quotationExample("We built the bridge for the citizens of this town.", ORIGINAL),
  passing: () => quotationExample("We built the bridge for the people of this town.", ORIGINAL),
  underlined: "We built the bridge for the citizens of this town.",
  word: (fault, context) =>
    wordQuotation(
      fault,
      "altered",
      "Print the words of the source, or mark what was changed with brackets or an ellipsis.",
      context,
    ),
};
