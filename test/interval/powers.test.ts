import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact, ZERO } from "../../src/interval/exact.ts";
import { between, closedInterval, contains, type Interval } from "../../src/interval/interval.ts";
import {
  maximumOfIntervals,
  minimumOfIntervals,
  powerInterval,
  powerOf,
  rootInterval,
} from "../../src/interval/powers.ts";
import {
  anyInterval,
  around,
  exactOf,
  holds,
  intervalFrom,
  meet,
  minus,
  over,
  type Range,
  type Ratio,
  rangeOf,
  ratio,
  ratioOf,
  smallExact,
  times,
} from "./reference.ts";

function ends(...intervals: readonly Interval[]): readonly Ratio[] {
  return intervals
    .flatMap(({ low, high }) => [low, high])
    .filter((end) => end !== null)
    .map((end) => ratioOf(end.value));
}

function raised(value: Ratio, exponent: number): Ratio {
  const power = Array.from({ length: Math.abs(exponent) }, () => value).reduce(times, ratio(1n));
  return exponent < 0 ? over(ratio(1n), power) : power;
}

/** Whether the lesser (greater, when mirrored) of a value of each range can be this one. */
function isLesser(a: Range, b: Range, value: Ratio): boolean {
  const atLeast = { from: { at: value, closed: true }, to: null };
  return (holds(a, value) && meet(b, atLeast)) || (holds(b, value) && meet(a, atLeast));
}

function isGreater(a: Range, b: Range, value: Ratio): boolean {
  const atMost = { from: null, to: { at: value, closed: true } };
  return (holds(a, value) && meet(b, atMost)) || (holds(b, value) && meet(a, atMost));
}

describe("the smaller and the larger of two values", () => {
  it("are exact sets, with their ends", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const [smaller, larger] = [minimumOfIntervals(a, b), maximumOfIntervals(a, b)];
        for (const point of around(ends(a, b))) {
          const [first, second] = [rangeOf(a), rangeOf(b)];
          expect(contains(smaller, exactOf(point))).toBe(isLesser(first, second, point));
          expect(contains(larger, exactOf(point))).toBe(isGreater(first, second, point));
        }
      }),
    );
  });
});

describe("powers", () => {
  it("of an interval are exact sets, or none where they run through one over zero", () => {
    fc.assert(
      fc.property(intervalFrom(smallExact), fc.integer({ min: -4, max: 4 }), (a, exponent) => {
        const power = powerInterval(a, exponent);
        const range = rangeOf(a);
        const dividesByZero = exponent < 0 && holds(range, ratio(0n));
        expect(power === null).toBe(dividesByZero);
        if (power === null) return;
        expect(between(power.low, power.high)).not.toBeNull();
        for (const root of around(ends(a, { low: null, high: null }))) {
          if (root.top === 0n && exponent < 0) continue;
          const isReached =
            exponent === 0 ||
            holds(range, root) ||
            (exponent % 2 === 0 && holds(range, minus(root)));
          expect(contains(power, exactOf(raised(root, exponent)))).toBe(isReached);
        }
        if (exponent % 2 === 0 && exponent !== 0)
          expect(contains(power, exact(-1, 1000))).toBe(false);
      }),
    );
  });

  it("of a number are repeated products", () => {
    fc.assert(
      fc.property(smallExact, fc.integer({ min: 0, max: 9 }), (base, exponent) => {
        const found = ratioOf(powerOf(base, exponent));
        const expected = raised(ratioOf(base), exponent);
        expect(found.top * expected.bottom).toBe(expected.top * found.bottom);
      }),
    );
  });
});

describe("roots", () => {
  it("are enclosed, exactly where they are ratios", () => {
    fc.assert(
      fc.property(intervalFrom(smallExact), fc.constantFrom(2, 3, 5), (roots, degree) => {
        if (degree === 2 && !(roots.low !== null && roots.low.value.numerator >= 0)) return;
        const power = powerInterval(roots, degree);
        const found = power === null ? null : rootInterval(power, degree);
        for (const point of around(ends(roots)))
          expect(found !== null && contains(found, exactOf(point))).toBe(
            holds(rangeOf(roots), point),
          );
      }),
    );
  });

  it("lie between neighbours at 30 places where they are none", () => {
    const found = rootInterval(closedInterval(exact(2), exact(3)), 2);
    const [low, high] = [found?.low?.value ?? ZERO, found?.high?.value ?? ZERO];
    const tiny = ratio(1n, 10n ** 30n);
    const square = (value: Ratio) => times(value, value);
    const isBelow = (value: Ratio, of: bigint) => square(value).top < of * square(value).bottom;
    const next = (value: Ratio, by: Ratio) =>
      ratio(value.top * by.bottom + by.top * value.bottom, value.bottom * by.bottom);
    expect([isBelow(ratioOf(low), 2n), isBelow(next(ratioOf(low), tiny), 2n)]).toEqual([
      true,
      false,
    ]);
    expect([isBelow(ratioOf(high), 3n), isBelow(next(ratioOf(high), minus(tiny)), 3n)]).toEqual([
      false,
      true,
    ]);
  });

  it("of negative values are odd or none", () => {
    const negative = closedInterval(exact(-8), exact(-1));
    expect(rootInterval(negative, 3)).toEqual(closedInterval(exact(-2), exact(-1)));
    expect(rootInterval(negative, 2)).toBeNull();
    expect(rootInterval({ low: null, high: null }, 2)).toBeNull();
    expect(rootInterval({ low: null, high: null }, 3)).toEqual({ low: null, high: null });
  });
});
