import { describe, expect, it } from "vitest";
import { binary, claimOf, type Expression, numberOf } from "../../src/evaluate/expression.ts";
import { parseFormula } from "../../src/evaluate/formula.ts";
import {
  ADD,
  DEEPEST,
  DIVIDE,
  MULTIPLY,
  NEGATE,
  NUMBER,
  OPERAND,
  type Postfix,
  postfixOf,
  SUBTRACT,
} from "../../src/evaluate/postfix.ts";
import { ProgramBuilder } from "../../src/evaluate/program.ts";
import { exact } from "../../src/interval/exact.ts";

function formOf(expression: Expression): Postfix | null {
  return postfixOf(new ProgramBuilder(() => null).build(expression));
}

const SIGNS = new Map([
  [OPERAND, "o"],
  [NUMBER, "n"],
  [NEGATE, "~"],
  [ADD, "+"],
  [SUBTRACT, "-"],
  [MULTIPLY, "*"],
  [DIVIDE, "/"],
]);

function told(formula: string): string | null {
  const parsed = parseFormula(formula);
  if (parsed.kind === "fault") throw new Error(parsed.fault.expected);
  const form = formOf(parsed.expression);
  return form === null ? null : form.codes.map((code) => SIGNS.get(code)).join("");
}

describe("a program in postfix form", () => {
  it.each([
    ["a - b", "oo-"],
    ["(a - b) / b2", "oo-o/"],
    ["a + b + c", "oo+o+"],
    ["a * (b - c)", "ooo-*"],
    ["-a / 4", "o~n/"],
    ["(a + b) / (c - d)", "oo+oo-/"],
    ["a", "o"],
  ])("%s is %s", (formula, form) => {
    expect(told(formula)).toBe(form);
  });

  it("keeps the numbers in the order in which they are taken", () => {
    const by = (left: Expression, number: number) =>
      binary("divide", left, numberOf(exact(number)));
    expect(formOf(binary("add", by(claimOf("a"), 7), by(claimOf("b"), 3)))?.numbers).toEqual([
      exact(7),
      exact(3),
    ]);
  });

  it.each(["a - a", "(a - b) / b", "a / (a + b)", "max(a, b)", "a ^ 2", "abs(a - b)"])(
    "has none for %s, which uses a step twice or has another operation",
    (formula) => {
      expect(told(formula)).toBeNull();
    },
  );

  it("has none for more than the stack has room for", () => {
    const nested = (depth: number): Expression => {
      let expression = claimOf(`c_${depth}`);
      for (let at = depth - 1; at > 0; at -= 1)
        expression = binary("add", claimOf(`c_${at}`), expression);
      return expression;
    };
    expect(formOf(nested(DEEPEST))?.codes).toHaveLength(2 * DEEPEST - 1);
    expect(formOf(nested(DEEPEST + 1))).toBeNull();
  });
});
