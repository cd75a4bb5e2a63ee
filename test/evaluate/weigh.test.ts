import { describe, expect, it } from "vitest";
import type { Expression } from "../../src/evaluate/expression.ts";
import { parseFormula } from "../../src/evaluate/formula.ts";
import type { Operand } from "../../src/evaluate/operand.ts";
import { ProgramBuilder } from "../../src/evaluate/program.ts";
import { type Answer, weigh } from "../../src/evaluate/weigh.ts";
import { toExactText } from "../../src/interval/decimal.ts";
import type { Interval } from "../../src/interval/interval.ts";
import { printed, sourceOf } from "./printed.ts";

function formula(text: string): Expression {
  const parsed = parseFormula(text);
  if (parsed.kind === "fault") throw new Error(parsed.fault.expected);
  return parsed.expression;
}

function ask(
  stated: Operand,
  text: string,
  operands: readonly Operand[],
  eitherSign = false,
): Answer {
  return weigh({
    stated,
    program: new ProgramBuilder(() => null).build(formula(text)),
    operands: new Map(operands.map((operand) => [operand.key, operand])),
    eitherSign,
    toldTwice: false,
  });
}

function told(interval: Interval | null): string {
  if (interval?.low == null || interval.high == null) return "unbounded";
  const { low, high } = interval;
  return `${low.closed ? "[" : "("}${toExactText(low.value)}, ${toExactText(high.value)}${high.closed ? "]" : ")"}`;
}

const before = printed("a", "46.8 million");
const after = printed("b", "44.9 million");

describe("weigh", () => {
  it("finds the first case's percentage consistent, with the exact interval and a witness", () => {
    const fall = printed("c", "4.1%", { direction: "fall" });
    const answer = ask(fall, "b / a - 1", [before, after]);
    expect(answer.verdict).toBe("consistent");
    expect(told(answer.implied)).toBe("[-4000/937, -720/187]");
    expect(answer.basis).toEqual([]);
    const witness = answer.witness;
    expect(witness && [...witness.keys()].sort()).toEqual(["a", "b", "c"]);
  });

  it("gives the same interval when the formula names the base twice", () => {
    const fall = printed("c", "4.1%", { direction: "fall" });
    expect(told(ask(fall, "(b - a) / a", [before, after]).implied)).toBe("[-4000/937, -720/187]");
  });

  it("contradicts what no value can make true, with the gap", () => {
    const fall = printed("c", "4.6%", { direction: "fall" });
    const answer = ask(fall, "b / a - 1", [before, after]);
    expect(answer.verdict).toBe("contradicted");
    expect(answer.gap && toExactText(answer.gap)).toBe("5267/18740");
  });

  it("confirms what every value prints as", () => {
    const loss = printed("c", "3 million", { direction: "fall" });
    const answer = ask(loss, "b - a", [
      printed("a", "17.98 million"),
      printed("b", "14.84 million"),
    ]);
    expect(answer.verdict).toBe("confirmed");
  });

  it("holds a fall told as a rise to its sign", () => {
    const rise = printed("c", "4.1%", { direction: "rise" });
    expect(ask(rise, "b / a - 1", [before, after]).verdict).toBe("contradicted");
  });

  it("lets a change without direction be a fall, and says so", () => {
    const change = printed("c", "4.1%", { direction: "none" });
    const answer = ask(change, "b / a - 1", [before, after], true);
    expect(answer.verdict).toBe("consistent");
    expect(answer.basis).toEqual([{ kind: "unsigned", key: "c" }]);
  });

  it.each([
    ["12%", "consistent", "tie"],
    ["13%", "consistent", "tie"],
    ["12.5%", "confirmed", undefined],
    ["14%", "contradicted", undefined],
  ])("reads 9 ÷ 8 − 1 told as %s as %s", (text, verdict, basis) => {
    const answer = ask(printed("c", text), "b / a - 1", [printed("a", "8"), printed("b", "9")]);
    expect([answer.verdict, answer.basis[0]?.kind]).toEqual([verdict, basis]);
  });

  it("needs truncation of the whole source, not of one figure", () => {
    const data = sourceOf("data");
    const answer = ask(printed("c", "44.9 million"), "a", [
      printed("a", "44,954,173", { source: data }),
    ]);
    expect([answer.verdict, answer.basis]).toEqual([
      "consistent",
      [{ kind: "truncated", source: "document" }],
    ]);
  });

  it("reads trailing zeros as insignificant when it must, the fewest first", () => {
    const operands = [printed("a", "4,700"), printed("b", "5,120")];
    const answer = ask(printed("c", "9,850"), "a + b", operands);
    expect(answer.verdict).toBe("consistent");
    expect(answer.basis.map((one) => one.kind === "zeros" && one.key)).toEqual(["a"]);
  });

  it("keeps a strict figure to its first reading", () => {
    const operands = [
      printed("a", "4,700", { strict: true }),
      printed("b", "5,121", { strict: true }),
    ];
    const stated = printed("c", "9,850", { strict: true });
    expect(ask(stated, "a + b", operands).verdict).toBe("contradicted");
  });

  it("names the smallest width of a hedge that is needed", () => {
    const stated = printed("c", "roughly two-thirds");
    const operands = [printed("a", "33.7 million"), printed("b", "51.7 million")];
    const [basis] = ask(stated, "a / b", operands).basis;
    expect(basis?.kind).toBe("hedge");
    expect(basis?.kind === "hedge" && basis.width && toExactText(basis.width)).toBe("41/2066");
  });

  it("decides nothing where a divisor can be zero", () => {
    const answer = ask(printed("c", "5"), "a / b", [printed("a", "10"), printed("b", "0.0")]);
    expect([answer.verdict, answer.zeroDivisor !== null]).toEqual(["undetermined", true]);
  });

  it.each([
    ["-60.0%", "contradicted"],
    ["-50.0%", "consistent"],
  ])("does not let a repeated claim hide that %s is %s", (text, verdict) => {
    const operands = [printed("a", "95 to 105"), printed("b", "45 to 55")];
    expect(ask(printed("c", text), "(b - a) / a", operands).verdict).toBe(verdict);
  });
});
