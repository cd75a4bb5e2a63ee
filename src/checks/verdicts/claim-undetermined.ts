import type { CheckResult, ClaimResult } from "../../evaluate/result.ts";
import type { Check, Context } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { listed } from "../quoted.ts";
import { locateClaim, relatedInputs, tellClaim, tellKey } from "../tell-claim.ts";
import { tellImplied } from "../tell-sides.ts";

/** A claim that checks name, though none of them could decide. */
export const claimUndetermined: Check<ClaimResult> = {
  code: "claim-undetermined",
  severity: "note",
  isUnchecked: false,
  summary: "Checks name a claim, but none of them could decide.",
  explanation:
    "The claim has evidence or a sum, but what they say decides nothing: an input is not known, or nothing printed can be held against the result. The finding shows what follows for the claim. Record the missing figure, say what would be plausible, or name evidence.",
  failing: average(null),
  passing: average({ from: "10,000", to: "1,000,000", why: "a card payment, not a car" }),
  underlined: "average_payment",
  word: (result, context) => {
    const check = deciding(result);
    return {
      message: `${tellClaim(result)} could not be decided: ${reasonFor(result, check, context)}.`,
      help: helpFor(result, check),
      at: locateClaim(result, context),
      related: check === null ? [] : relatedInputs(check, context),
    };
  },
};

/** The check that says most: one with a result, else the first. */
function deciding(result: ClaimResult): CheckResult | null {
  return result.checks.find((check) => check.implied !== null) ?? result.checks[0] ?? null;
}

function unknownInputs(check: CheckResult): readonly string[] {
  return check.inputs.filter((input) => input.interval === null).map((input) => input.key);
}

function reasonFor(result: ClaimResult, check: CheckResult | null, context: Context): string {
  if (check === null) return "no check of it could be done";
  const unknown = unknownInputs(check);
  if (unknown.length > 0)
    return `${listed(unknown.map((key) => tellKey(key, check, context)))} could not be read`;
  if (check.implied === null) return "no check of it came to a result";
  return result.stood.kind === "implied"
    ? `${tellImplied({ claim: result, check })}, and nothing says whether that is right`
    : `${tellImplied({ claim: result, check })}, which decides nothing`;
}

function helpFor(result: ClaimResult, check: CheckResult | null): string {
  if (check !== null && unknownInputs(check).length > 0)
    return "Mend what keeps the inputs from being read, then check again.";
  if (result.stood.kind === "implied" && result.interval !== null)
    return "Say at the claim which values are plausible, or name evidence for it.";
  return "Name evidence that says more, or another sum.";
}

function average(
  plausible: { readonly from: string; readonly to: string; readonly why: string } | null,
) {
  return exampleOf("Customers paid 1.49 trillion won in 46.8 million payments.", [
    quantity("total", "1.49 trillion won"),
    quantity("payments", "46.8 million payments"),
    {
      id: "average_payment",
      kind: "quantity",
      unit: "won per payment",
      derivations: [{ formula: "total / payments" }],
      ...(plausible === null ? {} : { plausible }),
    },
  ]);
}
