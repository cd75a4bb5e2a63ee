import type { JudgedConflict } from "../../evaluate/network/judged-network.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { quoted } from "../quoted.ts";
import { tellRepair } from "../tell-repair.ts";
import { locateConflict, relatedMembers, tellLeft, tellMembers } from "./tell-conflict.ts";

/** Figures that cannot all be right, though each check holds alone. */
export const claimsConflict: Check<JudgedConflict> = {
  code: "claims-conflict",
  severity: "error",
  isUnchecked: false,
  summary: "Figures that agree two by two cannot all be right.",
  explanation:
    "Each of the figures agrees with each sum that it takes part in, but no values would be printed as all of them at once: a loss of 1.8 million fits 46.8 and 44.9 million, a fall of 4.1% fits them as well, and yet 1.8 of 46.8 million is less than 4%. Leave any one of the figures out and the others can all be right, so one of them is wrong. Compare each with its source; the related places say what the others leave it. Where a “same” ties a claim to one of another case, the sums of both cases count: such a conflict may take figures of several articles, and is told once, in the first of the cases that name another in it.",
  failing: () => approvals("4.1%", "1.8 million"),
  passing: () => approvals("3.9%", "1.8 million"),
  underlined: "4.1% decline",
  word: (conflict, context) => ({
    message: `${tellMembers(conflict, context)} cannot all be right${tellLeft(conflict, context)}.`,
    help: helpFor(conflict),
    at: locateConflict(conflict, context),
    related: relatedMembers(conflict, context),
  }),
  remedy: ({ repair, toldAt: { claim, check } }, context) => {
    const place = context.case.claims.get(claim)?.place;
    return repair === null || place === undefined
      ? null
      : { kind: "reprint", place, name: `${claim}/${check}`, repair };
  },
};

function helpFor({ repair, members, isIrreducible }: JudgedConflict): string {
  if (repair !== null) {
    const printed = members.find(({ key }) => key === repair.key)?.text ?? repair.key;
    return tellRepair(repair, quoted(printed));
  }
  if (members.length === 0) return "Correct one of these checks, or leave one of them out.";
  return isIrreducible
    ? "Compare each of these figures with its source: without any one of them, the others can all be right."
    : "Compare each of these figures with its source, and correct the one that is wrong.";
}

/** Approvals before and after, with the loss told as a figure and as a percentage. */
export function approvals(decline: string, loss: string) {
  const readings = "strict";
  return exampleOf(
    `Approvals went from 46.8 million to 44.9 million, a loss of ${loss}, a ${decline} decline.`,
    [
      quantity("approvals_before", "46.8 million", { readings }),
      quantity("approvals_after", "44.9 million", { readings }),
      quantity("approvals_lost", `loss of ${loss}`, {
        readings,
        derivations: [{ relation: "difference", from: "approvals_before", to: "approvals_after" }],
      }),
      quantity("approvals_fall", `${decline} decline`, {
        readings,
        derivations: [
          { relation: "percent_change", from: "approvals_before", to: "approvals_after" },
        ],
      }),
    ],
  );
}
