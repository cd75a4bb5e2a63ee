import type { Check } from "../check.ts";
import { tellSource } from "../standing-of.ts";
import { locateClaim, tellClaim } from "../tell-claim.ts";
import type { CheckFault } from "../tell-sides.ts";
import { quotationExample } from "./quotation-example.ts";

const ORIGINAL = "A wall? We asked for no wall, and for this wall nobody voted.";
const MOST = 10;

/** A quotation too short to tell which place of its evidence is meant. */
export const quotationAmbiguous: Check<CheckFault> = {
  code: "quotation-ambiguous",
  severity: "warning",
  isUnchecked: false,
  summary: "A quotation is so short that it stands in its source more than once.",
  explanation:
    "A single word stands in many places and says something else in each. Name the one passage that is quoted.",
  failing: () => quotationExample("wall", ORIGINAL),
  passing: () => quotationExample("for this wall nobody voted", ORIGINAL),
  underlined: "wall",
  word: ({ claim, check }, context) => {
    const source = check.inputs[0]?.at?.source ?? "";
    const spans = check.quotation?.spans ?? [];
    return {
      message: `${tellClaim(claim)} stands ${spans.length} times in the passage of ${tellSource(source, context)} that is named as its evidence, and is too short to tell which is meant.`,
      help: "Name as evidence only the words around the place that is quoted.",
      at: locateClaim(claim, context),
      related: spans.slice(0, MOST).map((span, index) => ({
        location: context.locateSpan(source, span),
        message: `it may be the one here (${index + 1} of ${spans.length})`,
      })),
    };
  },
};
