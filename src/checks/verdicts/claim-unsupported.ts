import type { ClaimResult } from "../../evaluate/result.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { locateClaim, tellClaim } from "../tell-claim.ts";

/** A claim that nothing checks. */
export const claimUnsupported: Check<ClaimResult> = {
  code: "claim-unsupported",
  severity: "note",
  isUnchecked: false,
  summary: "A claim is recorded, and nothing checks it yet.",
  explanation:
    "The claim stands in the text as recorded, but neither evidence nor a sum says whether it is right. That is no fault; it shows what is left to do. Capture the original and name it as evidence, or say from which other claims the figure follows.",
  failing: () => tower([]),
  passing: () => tower([{ source: "survey", span: { exact: "324 metres" } }]),
  underlined: "324 metres",
  word: (result, context) => ({
    message: `${tellClaim(result)} is recorded, but nothing checks it yet.`,
    help: helpFor(result),
    at: locateClaim(result, context),
    related: [],
  }),
};

function helpFor({ claim }: ClaimResult): string {
  if (claim.kind === "quotation")
    return "Capture the original words in a file, and name that file as evidence of the claim.";
  return claim.kind === "date"
    ? "Name evidence for the date, or a relation to another date of the case."
    : "Name evidence for the figure, or the claims from which it follows.";
}

function tower(
  evidence: readonly { readonly source: string; readonly span: { readonly exact: string } }[],
) {
  return exampleOf(
    "The tower is 324 metres tall.",
    [quantity("height", "324 metres", evidence.length === 0 ? {} : { evidence })],
    {
      sources: { survey: { path: "survey.txt", role: "evidence", origin: "the land survey" } },
      files: { "survey.txt": "Height with antenna: 324 metres.\n" },
    },
  );
}
