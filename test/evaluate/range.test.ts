import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFormula } from "../../src/evaluate/formula.ts";
import { imageOf, type Program, ProgramBuilder } from "../../src/evaluate/program.ts";
import { rangeOf, repeatedOperands } from "../../src/evaluate/range.ts";
import { toExactText } from "../../src/interval/decimal.ts";
import { add, exact, multiply, subtract } from "../../src/interval/exact.ts";
import {
  closedInterval,
  contains,
  type Interval,
  pointInterval,
} from "../../src/interval/interval.ts";

function programOf(text: string): Program {
  const parsed = parseFormula(text);
  if (parsed.kind === "fault") throw new Error(parsed.fault.expected);
  return new ProgramBuilder(() => null).build(parsed.expression);
}

function told(interval: Interval): string {
  const low = interval.low === null ? "−∞" : toExactText(interval.low.value);
  const high = interval.high === null ? "∞" : toExactText(interval.high.value);
  return `${interval.low?.closed ? "[" : "("}${low}, ${high}${interval.high?.closed ? "]" : ")"}`;
}

function rangeText(text: string, box: Record<string, readonly [number, number]>): string {
  const range = rangeOf(programOf(text), (key) => {
    const [low, high] = box[key] ?? [0, 0];
    return closedInterval(exact(low), exact(high));
  });
  return range.kind === "range"
    ? `${range.isExact ? "" : "within "}${told(range.result)}`
    : range.kind;
}

describe("rangeOf", () => {
  it("is exact where each operand stands once", () => {
    expect(rangeText("b / a - 1", { a: [95, 105], b: [45, 55] })).toBe("[-4/7, -8/19]");
  });

  it("is as exact where one stands twice and its slope is known", () => {
    expect(rangeText("(b - a) / a", { a: [95, 105], b: [45, 55] })).toBe("[-4/7, -8/19]");
    expect(rangeText("a / (a + b)", { a: [30, 40], b: [60, 70] })).toBe("[0.3, 0.4]");
    expect(rangeText("a - a", { a: [1, 2] })).toBe("[0, 0]");
  });

  it("is exact on either side of a turn that a cut meets", () => {
    expect(rangeText("a * a - 2 * a", { a: [0, 4] })).toBe("[-1, 8]");
  });

  it("encloses what it cannot tell exactly", () => {
    const text = rangeText("a * a - 2 * a", { a: [0, 5] });
    expect(text.startsWith("within [")).toBe(true);
    const range = rangeOf(programOf("a * a - 2 * a"), () => closedInterval(exact(0), exact(5)));
    if (range.kind !== "range") throw new Error("a range is wanted");
    expect(contains(range.result, exact(-1))).toBe(true);
    expect(contains(range.result, exact(15))).toBe(true);
    expect(contains(range.result, exact(-11, 10))).toBe(false);
    expect(contains(range.result, exact(16))).toBe(false);
  });

  it("says where a divisor can be zero", () => {
    expect(rangeText("a / b", { a: [1, 2], b: [-1, 1] })).toBe("zero-divisor");
  });

  it("keeps ends open that are not reached", () => {
    const half: Interval = {
      low: { value: exact(1), closed: true },
      high: { value: exact(2), closed: false },
    };
    const range = rangeOf(programOf("(b - a) / a"), (key) =>
      key === "a" ? half : pointInterval(exact(4)),
    );
    expect(range.kind === "range" && told(range.result)).toBe("(1, 3]");
  });

  it("holds every sampled value", () => {
    const formulas = [
      "(b - a) / a",
      "a / (a + b)",
      "a * b - a",
      "(a + b) * (a - b)",
      "a * a / b",
      "b - a * a",
    ];
    const side = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...formulas),
        side,
        side,
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 8 }),
        (text, a, b, i, j) => {
          const box = new Map([
            ["a", closedInterval(exact(a[0]), exact(a[0] + a[1]))],
            ["b", closedInterval(exact(b[0]), exact(b[0] + b[1]))],
          ]);
          const program = programOf(text);
          const range = rangeOf(program, (key) => box.get(key) ?? pointInterval(exact(0)));
          const sample = (key: string, eighths: number) => {
            const interval = box.get(key);
            if (interval?.low == null || interval.high == null)
              throw new Error("bounded boxes only");
            const width = subtract(interval.high.value, interval.low.value);
            return pointInterval(add(interval.low.value, multiply(width, exact(eighths, 8))));
          };
          const at = imageOf(program, (key) => sample(key, key === "a" ? i : j));
          if (range.kind !== "range" || at.kind !== "image" || at.result.low === null) return false;
          return contains(range.result, at.result.low.value);
        },
      ),
    );
  });
});

describe("repeatedOperands", () => {
  it("counts uses through shared steps", () => {
    expect(repeatedOperands(programOf("a + b"))).toEqual([]);
    expect(repeatedOperands(programOf("a + b * a"))).toEqual(["a"]);
  });
});
