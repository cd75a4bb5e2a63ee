import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import { locateClaim, tellClaim } from "../tell-claim.ts";
import type { CheckFault } from "../tell-sides.ts";
import { quotationExample } from "./quotation-example.ts";
import { writtenPart } from "./written-part.ts";

const WORDS = "We built the bridge for the people of this town.";

/** Evidence for a speaker, a day or an occasion that says nothing of it. */
export const attributionMissing: Check<CheckFault> = {
  code: "attribution-missing",
  severity: "warning",
  isUnchecked: false,
  summary: "The passage that should name a speaker, a day or an occasion does not name it.",
  explanation:
    "Who said the words, when and where rests on evidence of its own. The passage that the ledger gives for it names nothing of the kind, or not enough to compare, so it proves nothing.",
  failing: () => attributed("Then she left"),
  passing: () => attributed("on March 1"),
  underlined: WORDS,
  word: ({ claim, check }, context) => {
    const [input] = check.inputs;
    const written = quoted(writtenPart(claim, check) ?? "");
    const says = quoted(input?.text ?? "");
    const part = PARTS.get(check.relation) ?? "attribution";
    const location = input?.at == null ? null : context.locateSpan(input.at.source, input.at.span);
    return {
      message:
        check.attribution === "missing"
          ? `${written} is given as the ${part} of ${tellClaim(claim)}, but ${says} names none.`
          : `${written} is given as the ${part} of ${tellClaim(claim)}, and no machine can tell whether ${says} means the same.`,
      help: `Name the passage that tells the ${part}.`,
      at: locateClaim(claim, context),
      related: location === null ? [] : [{ location, message: "what the source says" }],
    };
  },
};

const PARTS: ReadonlyMap<string, string> = new Map([
  ["speaker", "speaker"],
  ["said", "day"],
  ["occasion", "occasion"],
]);

function attributed(exact: string) {
  return quotationExample(WORDS, WORDS, {
    said: "2026-03-01",
    said_evidence: { source: "speech", span: { exact } },
  });
}
