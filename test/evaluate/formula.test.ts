import { describe, expect, it } from "vitest";
import { parseFormula } from "../../src/evaluate/formula.ts";
import { imageOf, ProgramBuilder } from "../../src/evaluate/program.ts";
import { toExactText } from "../../src/interval/decimal.ts";
import { onlyValue } from "../../src/interval/interval.ts";

function resultOf(text: string): string {
  const parsed = parseFormula(text);
  if (parsed.kind === "fault") return `fault at ${parsed.fault.start}: ${parsed.fault.kind}`;
  const image = imageOf(new ProgramBuilder(() => null).build(parsed.expression), () => {
    throw new Error("no operands here");
  });
  const value = image.kind === "image" ? onlyValue(image.result) : undefined;
  return value === undefined ? image.kind : toExactText(value);
}

describe("parseFormula", () => {
  it.each([
    ["1 + 2 * 3", "7"],
    ["(1 + 2) * 3", "9"],
    ["2 - 3 - 4", "-5"],
    ["100 / 10 / 5", "2"],
    ["-2 * -3", "6"],
    ["--2", "2"],
    ["1 / 3", "1/3"],
    ["0.1 + 0.2", "0.3"],
    ["8 ÷ 2 × 3 − 1", "11"],
    ["1.5e3", "1500"],
    ["2 ^ 3 * 2", "16"],
    ["-2 ^ 2", "-4"],
    ["2 ^ -2", "0.25"],
    ["min(3, 1, 2) + max(3, 1, 2)", "4"],
    ["mean(1, 2, 4)", "7/3"],
    ["abs(2 - 5) + sum(1, 2)", "6"],
  ])("reads %s as %s", (text, value) => {
    expect(resultOf(text)).toBe(value);
  });

  it.each([
    ["", 0, 0],
    ["a +", 3, 3],
    ["a b", 2, 3],
    ["(a + b", 6, 6],
    ["a + $", 4, 5],
    ["a ** b", 3, 4],
    ["A + b", 0, 1],
    ["a.b", 1, 2],
    ["a ^ b", 4, 5],
    ["a ^ 2.5", 4, 7],
    ["a ^ 65", 4, 6],
    ["root(a)", 0, 4],
    ["abs(a, b)", 0, 3],
    ["min()", 4, 5],
    ["max(a", 5, 5],
  ])("points at what is wrong in %j", (text, start, end) => {
    const parsed = parseFormula(text);
    expect(parsed).toMatchObject({ kind: "fault", fault: { kind: "unexpected", start, end } });
  });

  it("names each claim with its place", () => {
    const parsed = parseFormula("after / before - 1");
    expect(parsed.kind === "formula" && parsed.names).toEqual([
      { id: "after", start: 0, end: 5 },
      { id: "before", start: 8, end: 14 },
    ]);
  });

  it("stops at 64 levels, however many there are", () => {
    const deep = (levels: number) => `${"(".repeat(levels)}1${")".repeat(levels)}`;
    expect(resultOf(deep(64))).toBe("1");
    expect(parseFormula(deep(65))).toMatchObject({ kind: "fault", fault: { kind: "too-deep" } });
    expect(parseFormula("(".repeat(9_999))).toMatchObject({ fault: { kind: "too-deep" } });
    expect(parseFormula("-".repeat(9_999))).toMatchObject({ fault: { kind: "too-deep" } });
    expect(parseFormula("(".repeat(10_001))).toMatchObject({ fault: { kind: "too-long" } });
  });

  it("refuses a number of absurd size", () => {
    expect(parseFormula("1e9999")).toMatchObject({
      fault: { kind: "bad-number", start: 0, end: 6 },
    });
  });
});
