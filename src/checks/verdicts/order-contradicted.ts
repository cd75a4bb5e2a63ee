import type { Check, Context } from "../check.ts";
import { date, exampleOf } from "../example.ts";
import { locateClaim, relatedInputs, tellClaim, tellKey } from "../tell-claim.ts";
import { type CheckFault, tellStated } from "../tell-sides.ts";

/** Two dates or figures that stand the wrong way round. */
export const orderContradicted: Check<CheckFault> = {
  code: "order-contradicted",
  severity: "error",
  isUnchecked: false,
  summary: "Two dates or figures stand the wrong way round.",
  explanation:
    "The ledger says that one date comes before another, or that one figure is more than another, and by what the text prints it cannot be. One of the two is wrong, or the relation names them the wrong way round.",
  failing: () => briefing("December 11"),
  passing: () => briefing("December 9"),
  underlined: "December 11, 2025",
  word: (fault, context) => {
    const { claim, check } = fault;
    const other = check.inputs.map((input) => tellKey(input.key, check, context)).join(" and ");
    const stated = tellStated(fault);
    const isPlain = claim.stood.kind === "printed" && claim.stood.text === stated;
    return {
      message: `${tellClaim(claim)} cannot ${orderOf(fault, context)} ${other}${isPlain ? "" : `: it means ${stated}`}.`,
      help: "Compare both with their sources, or turn the relation round.",
      at: locateClaim(claim, context),
      related: relatedInputs(claim, check, context),
    };
  },
};

/** What the relation asks of the claim that is told. */
function orderOf({ claim, check }: CheckFault, context: Context): string {
  const { id } = claim.claim;
  const relation = context.case.relations.find((one) => one.id === check.id);
  if (relation?.relation === "above") {
    const orEqual = relation.orEqual ? " or equal to" : "";
    return relation.higher === id ? `be more than${orEqual}` : `be less than${orEqual}`;
  }
  return relation?.relation === "before" && relation.earlier === id ? "come before" : "come after";
}

function briefing(day: string) {
  return exampleOf(
    `The president spoke about it on ${day}, 2025. The ministry answered on December 10, 2025.`,
    [date("briefing", `${day}, 2025`), date("answer", "December 10, 2025")],
    { relations: [{ relation: "before", earlier: "briefing", later: "answer" }] },
  );
}
