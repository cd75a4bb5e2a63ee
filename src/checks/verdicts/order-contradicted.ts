import type { LedgerRelation } from "../../ledger/case.ts";
import type { Check, Context } from "../check.ts";
import { date, exampleOf } from "../example.ts";
import { locateClaim, relatedInputs, tellClaim, tellKey } from "../tell-claim.ts";
import { type CheckFault, tellStated } from "../tell-sides.ts";

/** Two dates or figures that stand the wrong way round. */
export const orderContradicted: Check<CheckFault> = {
  code: "order-contradicted",
  severity: "error",
  isUnchecked: false,
  summary: "Two dates stand the wrong way round.",
  explanation:
    "The ledger says that one date comes before another, and by what the text prints it cannot. One of the two is wrong, or the relation names them the wrong way round.",
  failing: briefing("December 11"),
  passing: briefing("December 9"),
  underlined: "December 11, 2025",
  word: (fault, context) => {
    const { claim, check } = fault;
    const isEarlier = relationOf(check.id, context)?.earlier === claim.claim.id;
    const other = check.inputs.map((input) => tellKey(input.key, check, context)).join(" and ");
    const order = isEarlier ? "before" : "after";
    const stated = tellStated(fault);
    const isPlain = claim.stood.kind === "printed" && claim.stood.text === stated;
    return {
      message: `${tellClaim(claim)} cannot come ${order} ${other}${isPlain ? "" : `: it is ${stated}`}.`,
      help: "Compare both dates with their sources, or turn the relation round.",
      at: locateClaim(claim, context),
      related: relatedInputs(claim, check, context),
    };
  },
};

function relationOf(
  id: string,
  context: Context,
): Extract<LedgerRelation, { relation: "before" }> | undefined {
  return context.case.relations.find(
    (relation): relation is Extract<LedgerRelation, { relation: "before" }> =>
      relation.id === id && relation.relation === "before",
  );
}

function briefing(day: string) {
  return exampleOf(
    `The president spoke about it on ${day}, 2025. The ministry answered on December 10, 2025.`,
    [date("briefing", `${day}, 2025`), date("answer", "December 10, 2025")],
    { relations: [{ relation: "before", earlier: "briefing", later: "answer" }] },
  );
}
