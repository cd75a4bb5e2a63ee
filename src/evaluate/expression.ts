import { type Exact, ONE } from "../interval/exact.ts";

/** A formula over claims, as a tree. Every relation is one, so that one evaluator serves them all. */
export type Expression =
  | { readonly kind: "number"; readonly value: Exact }
  | { readonly kind: "claim"; readonly id: string }
  | { readonly kind: "negate"; readonly operand: Expression }
  | { readonly kind: Operator; readonly left: Expression; readonly right: Expression };

/** `meet` is what both sides have in common: one quantity told twice. */
export type Operator = "add" | "subtract" | "multiply" | "divide" | "meet";

export function numberOf(value: Exact): Expression {
  return { kind: "number", value };
}

export const one: Expression = numberOf(ONE);

export function claimOf(id: string): Expression {
  return { kind: "claim", id };
}

export function binary(kind: Operator, left: Expression, right: Expression): Expression {
  return { kind, left, right };
}

/** The first of the expressions joined with the next, and so on: a + b + c. The list is not empty. */
export function chain(kind: Operator, parts: readonly Expression[]): Expression {
  return parts.reduce((left, right) => binary(kind, left, right));
}
