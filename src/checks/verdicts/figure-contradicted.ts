import type { Repair } from "../../evaluate/result.ts";
import { powerOfTen } from "../../interval/integer.ts";
import { tellGap } from "../../quantity/tell-gap.ts";
import { tellNumber } from "../../quantity/tell-value.ts";
import type { Check, Context } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { quoted } from "../quoted.ts";
import { locateClaim, relatedInputs, tellClaim, tellKey } from "../tell-claim.ts";
import { type CheckFault, tellImplied, tellStated } from "../tell-sides.ts";

/** A stated figure or date that no values of its inputs allow. */
export const figureContradicted: Check<CheckFault> = {
  code: "figure-contradicted",
  severity: "error",
  isUnchecked: false,
  summary: "A figure or date cannot be true together with what it is checked against.",
  explanation:
    "The printed figure stands for every value that would be printed so, and so do the figures it is checked against. Nothing in the one agrees with anything in the other, under any way of rounding, so one of them is wrong. Compare them with their sources; where a single slip would explain it, the help names the figure that would agree.",
  failing: approvals("4.6%"),
  passing: approvals("4.1%"),
  underlined: "4.6% decline",
  word: (fault, context) => ({
    message: `${tellClaim(fault.claim)} is contradicted: ${tellImplied(fault)}, and ${tellOwn(fault)} means ${tellStated(fault)}.`,
    help: helpFor(fault, context),
    at: locateClaim(fault.claim, context),
    related: relatedInputs(fault.claim, fault.check, context),
  }),
};

function approvals(decline: string) {
  return exampleOf(
    `Cards were approved 46.8 million times before the news and 44.9 million times after it, a ${decline} decline.`,
    [
      quantity("approvals_before", "46.8 million"),
      quantity("approvals_after", "44.9 million"),
      quantity("approvals_fall", `${decline} decline`, {
        derivations: [
          { relation: "percent_change", from: "approvals_before", to: "approvals_after" },
        ],
      }),
    ],
  );
}

function tellOwn({ claim }: CheckFault): string {
  if (claim.stood.kind !== "printed") return "the claim";
  return claim.claim.kind === "date" ? "the date" : "the figure";
}

function helpFor({ claim, check }: CheckFault, context: Context): string {
  const apart = check.gap === null ? null : tellGap(check.gap, check.unit);
  if (check.repair === null)
    return apart === null
      ? "Compare the figure and each of its inputs with their sources, and correct the one that is wrong."
      : `Compare the figure and each of its inputs with their sources: they are ${apart} apart.`;
  const own = check.repair.key === claim.claim.id;
  const printed = own ? "" : ` in place of ${tellKey(check.repair.key, check, context)}`;
  const question = questionFor(check.repair);
  const answer = `${quoted(check.repair.text)}${printed} would agree.`;
  return question === null ? answer : `${question} ${answer}`;
}

function questionFor(repair: Repair): string | null {
  switch (repair.kind) {
    case "factor":
      return `Did the figure slip by a factor of ${tellFactor(repair.exponent ?? 1)}?`;
    case "points":
      return "Are percentage points meant, or percent?";
    case "base":
      return "Was it worked out from the wrong base?";
    case "swapped":
      return "Were two figures swapped?";
    case "digit":
      return "Is one digit wrong?";
    case "digits-swapped":
      return "Were two digits swapped?";
    case "sign":
      return "Was a rise told as a fall, or a fall as a rise?";
    case "recomputed":
      return null;
  }
}

function tellFactor(exponent: number): string {
  const factor = { numerator: powerOfTen(Math.abs(exponent)), denominator: 1 };
  return tellNumber(factor, 0, "floor");
}
