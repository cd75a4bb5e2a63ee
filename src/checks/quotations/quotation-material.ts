import type { Check } from "../check.ts";
import type { CheckFault } from "../tell-sides.ts";
import { quotationExample } from "./quotation-example.ts";
import { wordQuotation } from "./word-quotation.ts";

const ORIGINAL = "We spent 12 million on the bridge and did not borrow.";

/** A quotation that changes a number, a unit, a scale word or a negation. */
export const quotationMaterial: Check<CheckFault> = {
  code: "quotation-material",
  severity: "error",
  isUnchecked: false,
  summary: "A quotation changes a number, a unit or a negation of its source.",
  explanation:
    "However small such a change is, it makes somebody say what they did not say. No bracket and no editor's sign-off excuses it.",
  failing: () =>
    quotationExample("We spent 21 million on the bridge and did not borrow.", ORIGINAL),
  passing: () =>
    quotationExample("We spent 12 million on the bridge and did not borrow.", ORIGINAL),
  underlined: "We spent 21 million on the bridge and did not borrow.",
  word: (fault, context) =>
    wordQuotation(fault, "material", "Print the words of the source.", context),
};
