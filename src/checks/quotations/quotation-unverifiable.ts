import type { Check } from "../check.ts";
import { locateClaim, tellClaim } from "../tell-claim.ts";
import type { CheckFault } from "../tell-sides.ts";
import { quotationExample } from "./quotation-example.ts";
import { tellDeviation } from "./tell-deviation.ts";
import { sourceWords } from "./word-quotation.ts";

const WORDS = "We built the bridge for the people of this town.";
const ORIGINAL = "Construimos el puente para la gente de este pueblo.";

/** A quotation that no machine can hold against its source, such as a translation. */
export const quotationUnverifiable: Check<CheckFault> = {
  code: "quotation-unverifiable",
  severity: "note",
  isUnchecked: false,
  summary: "A quotation cannot be compared with its source word by word.",
  explanation:
    "The words were translated, or there are too many or none of them. No machine can say whether a translation is true to its original: a person who knows both languages has to.",
  failing: () => quotationExample(WORDS, ORIGINAL, { translation: { translator: "the desk" } }),
  passing: () => quotationExample(WORDS, WORDS),
  underlined: WORDS,
  word: (fault, context) => {
    const { claim, check } = fault;
    const kinds = check.quotation?.deviations.map(({ kind }) => kind) ?? [];
    const isTranslation = kinds.includes("translation");
    const [first] = kinds;
    return {
      message: isTranslation
        ? `${tellClaim(claim)} is a translation, which no machine can compare with its original.`
        : `${tellClaim(claim)} ${first === undefined ? "cannot be compared" : tellDeviation(first)}.`,
      help: isTranslation
        ? "Have somebody who knows both languages compare them."
        : "Quote fewer words, or words that can be compared.",
      at: locateClaim(claim, context),
      related: sourceWords(fault, context),
    };
  },
};
