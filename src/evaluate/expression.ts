import { type Exact, ONE } from "../interval/exact.ts";

/** A formula over claims, as a tree. Every relation is one, so that one evaluator serves them all. */
export type Expression =
  | { readonly kind: "number"; readonly value: Exact }
  | { readonly kind: "claim"; readonly id: string }
  /** at-least and at-most are all values from the operand's on upward or downward. */
  | { readonly kind: Unary; readonly operand: Expression }
  /** A whole power, or the real root of a whole degree. */
  | {
      readonly kind: "power" | "root";
      readonly operand: Expression;
      readonly exponent: number;
    }
  /** The place of a value among others. */
  | {
      readonly kind: "rank";
      readonly order: "highest" | "lowest";
      readonly operand: Expression;
      readonly among: readonly Expression[];
    }
  | {
      readonly kind: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export type Unary = "negate" | "absolute" | "at-least" | "at-most";

/** `years` are the whole years from the right date to the left. `meet` is what both sides have in common: one quantity told twice. */
export type Operator =
  | "add"
  | "subtract"
  | "multiply"
  | "divide"
  | "minimum"
  | "maximum"
  | "years"
  | "meet";

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

/** a + b + c … of a list that is not empty, grouped by halves so that a long sum is not a deep one. */
export function chain(kind: Operator, parts: readonly Expression[]): Expression {
  const [first, second] = parts;
  if (first === undefined) throw new RangeError("an empty list has no sum");
  if (second === undefined) return first;
  const middle = parts.length >> 1;
  return binary(kind, chain(kind, parts.slice(0, middle)), chain(kind, parts.slice(middle)));
}

/** The ids of all claims that an expression names, each once, in order. */
export function claimsIn(expression: Expression): readonly string[] {
  const found = new Set<string>();
  const pending: Expression[] = [expression];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "claim") found.add(next.id);
    else if (next.kind === "rank") pending.push(...next.among.toReversed(), next.operand);
    else if ("operand" in next) pending.push(next.operand);
    else if (next.kind !== "number") pending.push(next.right, next.left);
  }
  return [...found];
}
