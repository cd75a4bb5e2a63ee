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
  failing: () => tickets("2,141 tickets"),
  passing: () => tickets("2,411 tickets"),
  underlined: "4,723 tickets",
  word: (result, context) => {
    const check = deciding(result);
    return {
      message: `${tellClaim(result)} could not be decided: ${reasonFor(result, check, context)}.`,
      help: helpFor(check),
      at: locateClaim(result, context),
      related: check === null ? [] : relatedInputs(result, check, context),
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
  return `${tellImplied({ claim: result, check })}, which decides nothing`;
}

function helpFor(check: CheckResult | null): string {
  if (check !== null && unknownInputs(check).length > 0)
    return "Mend what keeps the inputs from being read, then check again.";
  return "Name evidence that says more, or another sum.";
}

function tickets(sunday: string) {
  return exampleOf(
    "The theatre sold 4,723 tickets: 2,312 tickets on Saturday and 2,411 tickets on Sunday.",
    [
      quantity("total", "4,723 tickets", {
        derivations: [{ relation: "sum", of: ["saturday", "sunday"] }],
      }),
      quantity("saturday", "2,312 tickets"),
      quantity("sunday", sunday),
    ],
  );
}
