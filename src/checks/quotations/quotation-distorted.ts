import type { Check } from "../check.ts";
import type { CheckFault } from "../tell-sides.ts";
import { quotationExample } from "./quotation-example.ts";
import { wordQuotation } from "./word-quotation.ts";

const ORIGINAL = "The bridge is safe, though not in winter, and we will keep it open.";

/** A quotation that leaves out what turns its sense. */
export const quotationDistorted: Check<CheckFault> = {
  code: "quotation-distorted",
  severity: "error",
  isUnchecked: false,
  summary: "A quotation leaves out words that turn its sense.",
  explanation:
    "Words may be left out where an ellipsis marks it, but not those that deny, limit or suppose what is quoted: without them the quotation says something else.",
  failing: () => quotationExample("The bridge is safe … and we will keep it open.", ORIGINAL),
  passing: () =>
    quotationExample(
      "The bridge is safe, though not in winter, and we will keep it open.",
      ORIGINAL,
    ),
  underlined: "The bridge is safe … and we will keep it open.",
  word: (fault, context) =>
    wordQuotation(fault, "distorted", "Quote the words that were left out too.", context),
};
