import { tellGap } from "../../quantity/tell-gap.ts";
import type { Check, Context } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { locateClaim, relatedInputs, tellClaim, tellKey } from "../tell-claim.ts";
import { tellRepair } from "../tell-repair.ts";
import { type CheckFault, tellImplied, tellStated } from "../tell-sides.ts";

/** A stated figure or date that no values of its inputs allow. */
export const figureContradicted: Check<CheckFault> = {
  code: "figure-contradicted",
  severity: "error",
  isUnchecked: false,
  summary: "A figure or date cannot be true together with what it is checked against.",
  explanation:
    "The printed figure stands for every value that would be printed so, and so do the figures it is checked against. Nothing in the one agrees with anything in the other, under any way of rounding, so one of them is wrong. Compare them with their sources; where a single slip would explain it, the help names the figure that would agree.",
  failing: () => approvals("4.6%"),
  passing: () => approvals("4.1%"),
  underlined: "4.6% decline",
  word: (fault, context) => ({
    message: `${tellClaim(fault.claim)} is contradicted: ${tellImplied(fault)}, and ${tellOwn(fault)} means ${tellStated(fault)}.`,
    help: helpFor(fault, context),
    at: locateClaim(fault.claim, context),
    related: relatedInputs(fault.claim, fault.check, context),
  }),
  remedy: ({ claim: { claim }, check }) =>
    check.repair === null
      ? null
      : {
          kind: "reprint",
          place: claim.place,
          name: `${claim.id}/${check.id}`,
          repair: check.repair,
        },
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
  return tellRepair(check.repair, own ? null : tellKey(check.repair.key, check, context));
}
