import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact } from "../../src/interval/exact.ts";
import {
  between,
  closedInterval,
  contains,
  EVERYTHING,
  hull,
  type Interval,
  interior,
  intersect,
  isWithin,
  onlyValue,
  pointInterval,
} from "../../src/interval/interval.ts";
import {
  anyExact,
  anyInterval,
  around,
  exactOf,
  holds,
  order,
  type Ratio,
  rangeOf,
  ratioOf,
  smallExact,
} from "./reference.ts";

/** Values that tell any two intervals with these ends apart. */
function telling(...intervals: readonly Interval[]): readonly Ratio[] {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  return around(ends.map((end) => ratioOf(end.value)));
}

describe("intervals as sets", () => {
  it("contain what lies between their ends", () => {
    fc.assert(
      fc.property(anyInterval, anyExact, (interval, value) => {
        for (const point of [...telling(interval), ratioOf(value)])
          expect(contains(interval, exactOf(point))).toBe(holds(rangeOf(interval), point));
      }),
    );
  });

  it("intersect in just what both contain", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const both = intersect(a, b);
        for (const point of telling(a, b)) {
          const isInBoth = holds(rangeOf(a), point) && holds(rangeOf(b), point);
          expect(both !== null && contains(both, exactOf(point))).toBe(isInBoth);
        }
        if (both !== null) expect(between(both.low, both.high)).toEqual(both);
      }),
    );
  });

  it("have a hull that contains both and ends where one of them ends", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const both = hull(a, b);
        expect([isWithin(a, both), isWithin(b, both)]).toEqual([true, true]);
        const ends = [both.low, both.high].filter((end) => end !== null);
        expect(ends.every((end) => [a.low, a.high, b.low, b.high].includes(end))).toBe(true);
        for (const end of ends) {
          const isOfOne = [a, b].some((one) => contains(one, end.value));
          expect(contains(both, end.value)).toBe(isOfOne);
        }
      }),
    );
  });

  it("lie within another when all of their values do", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const all = telling(a, b).every(
          (point) => !holds(rangeOf(a), point) || holds(rangeOf(b), point),
        );
        expect(isWithin(a, b)).toBe(all);
      }),
    );
  });

  it("are in one order: within both ways is the same set", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        if (!isWithin(a, b) || !isWithin(b, a)) return;
        for (const point of telling(a, b))
          expect(contains(a, exactOf(point))).toBe(contains(b, exactOf(point)));
      }),
    );
  });

  it("have one value, or an inside without ends", () => {
    fc.assert(
      fc.property(anyInterval, (interval) => {
        const only = onlyValue(interval);
        const inside = interior(interval);
        expect(inside === null).toBe(only !== undefined);
        if (only !== undefined) expect(contains(interval, only)).toBe(true);
        if (inside === null) return;
        for (const point of telling(interval)) {
          const isEnd = [interval.low, interval.high].some(
            (end) => end !== null && order(ratioOf(end.value), point) === 0,
          );
          expect(contains(inside, exactOf(point))).toBe(holds(rangeOf(interval), point) && !isEnd);
        }
      }),
    );
  });

  it("are none between ends that have nothing between them", () => {
    const end = (top: number, closed: boolean) => ({ value: exact(top), closed });
    expect(between(end(2, true), end(1, true))).toBeNull();
    expect(between(end(1, true), end(1, false))).toBeNull();
    expect(between(end(1, false), end(1, true))).toBeNull();
    expect(between(end(1, true), end(1, true))).toEqual(pointInterval(exact(1)));
    expect(between(null, end(1, false))).toEqual({ low: null, high: end(1, false) });
    expect(between(null, null)).toEqual(EVERYTHING);
    expect(
      intersect(closedInterval(exact(1), exact(2)), { low: end(2, false), high: null }),
    ).toBeNull();
  });

  it("prefer the open end where two intersect at one value, the closed one where they are joined", () => {
    fc.assert(
      fc.property(smallExact, fc.boolean(), fc.boolean(), (value, first, second) => {
        const a = { low: { value, closed: first }, high: null };
        const b = { low: { value, closed: second }, high: null };
        expect(intersect(a, b)?.low?.closed).toBe(first && second);
        expect(hull(a, b).low?.closed).toBe(first || second);
      }),
    );
  });
});
