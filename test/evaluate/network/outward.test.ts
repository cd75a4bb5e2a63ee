import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDown,
  addUp,
  exactOfFloat,
  floatAbove,
  floatBelow,
  overDown,
  overUp,
  timesDown,
  timesUp,
} from "../../../src/evaluate/network/outward.ts";
import { add, compare, divide, type Exact, exact, multiply } from "../../../src/interval/exact.ts";

const float = fc.oneof(
  fc.double({ noNaN: true, min: -1e18, max: 1e18 }).filter((value) => Math.abs(value) > 1e-100),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).filter((value) => value !== 0),
);

function expectAround(low: number, truth: Exact, high: number): void {
  expect(compare(exactOfFloat(low), truth)).toBeLessThanOrEqual(0);
  expect(compare(exactOfFloat(high), truth)).toBeGreaterThanOrEqual(0);
  expect(high - low).toBeLessThanOrEqual(Math.abs(high) * 2 ** -49 + Number.MIN_VALUE);
}

describe("outward rounding", () => {
  it("holds every sum, product and quotient closely", () => {
    fc.assert(
      fc.property(float, float, (a, b) => {
        const [x, y] = [exactOfFloat(a), exactOfFloat(b)];
        expectAround(addDown(a, b), add(x, y), addUp(a, b));
        expectAround(timesDown(a, b), multiply(x, y), timesUp(a, b));
        expectAround(overDown(a, b), divide(x, y), overUp(a, b));
      }),
      { numRuns: 2_000 },
    );
  });

  it("leaves whole numbers as they are", () => {
    expect([addDown(5, 3), addUp(5, 3), timesDown(-6, 7), timesUp(-6, 7)]).toEqual([
      8, 8, -42, -42,
    ]);
    expect([overDown(42, -6), overUp(42, -6), overDown(0, 3), timesUp(0, Infinity)]).toEqual([
      -7, -7, 0, 0,
    ]);
  });

  it("holds every ratio, however long", () => {
    const long = fc.bigInt({ min: -(10n ** 80n), max: 10n ** 80n });
    fc.assert(
      fc.property(long, fc.bigInt({ min: 1n, max: 10n ** 60n }), (numerator, denominator) => {
        const value = exact(numerator, denominator);
        expectAround(floatBelow(value), value, floatAbove(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it("tells which ratio a number is, in lowest terms and down to the smallest", () => {
    const smallest = { numerator: 1, denominator: 2n ** 1_074n };
    expect([0.75, -2.5, 5e-324].map(exactOfFloat)).toEqual([
      { numerator: 3, denominator: 4 },
      { numerator: -5, denominator: 2 },
      smallest,
    ]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { numerator, denominator } = exactOfFloat(value);
        const isOdd = BigInt(numerator) % 2n !== 0n;
        expect(isOdd || denominator === 1).toBe(true);
        // The power of two in two goes, since it alone can be beyond a float64.
        const power = denominator.toString(2).length - 1;
        const half = power >> 1;
        expect(Number(numerator) / 2 ** half / 2 ** (power - half) === value).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("never reaches an infinity from a finite number", () => {
    const most = Number.MAX_VALUE;
    expect([addDown(most, most), addUp(-most, -most)]).toEqual([most, -most]);
    expect([timesDown(most, 2), timesUp(most, -2)]).toEqual([most, -most]);
  });
});
