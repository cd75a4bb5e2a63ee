import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import { locateClaim, tellClaim } from "../tell-claim.ts";
import type { CheckFault } from "../tell-sides.ts";
import { quotationExample } from "./quotation-example.ts";
import { writtenPart } from "./written-part.ts";

const WORDS = "We built the bridge for the people of this town.";

/** Words that somebody else said, or said on another day or occasion. */
export const attributionDiffers: Check<CheckFault> = {
  code: "attribution-differs",
  severity: "error",
  isUnchecked: false,
  summary: "The source names another speaker, day or occasion than the quotation.",
  explanation:
    "The words of a quotation may be right and its speaker, its day or its occasion wrong. Each is held against evidence of its own.",
  failing: () => attributed("2026-02-28"),
  passing: () => attributed("2026-03-01"),
  underlined: WORDS,
  word: ({ claim, check }, context) => {
    const [input] = check.inputs;
    const written = writtenPart(claim, check) ?? "";
    return {
      message: `${tellClaim(claim)} is attributed to ${quoted(written)}, and the source says ${quoted(input?.text ?? "")}.`,
      help: "Correct the attribution, or name the evidence that it rests on.",
      at: locateClaim(claim, context),
      related:
        input?.at == null
          ? []
          : [
              {
                location: context.locateSpan(input.at.source, input.at.span),
                message: "what the source says",
              },
            ],
    };
  },
};

function attributed(said: string) {
  return quotationExample(WORDS, WORDS, {
    said,
    said_evidence: { source: "speech", span: { exact: "on March 1" } },
  });
}
