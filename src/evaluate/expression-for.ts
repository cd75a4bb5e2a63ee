import type { Rule } from "../ledger/case.ts";
import { binary, claimOf, type Expression } from "./expression.ts";
import type { Operand } from "./operand.ts";

/**
 * What a relation recomputes, where the claim's own words hold a part of it: "12.4 per 100,000" is already
 * a proportion, so a rate is not multiplied by 100,000 once more.
 */
export function expressionFor(
  rule: Rule,
  stated: Operand | null,
  expression: Expression,
): Expression {
  if (rule.relation !== "rate" || stated?.figure.kind !== "odds") return expression;
  return binary("divide", claimOf(rule.part), claimOf(rule.whole));
}
