import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absoluteInterval,
  addIntervals,
  containsZero,
  divideIntervals,
  multiplyIntervals,
  negateInterval,
  reciprocalInterval,
  scaleInterval,
  subtractIntervals,
} from "../../src/interval/arithmetic.ts";
import { toExactText } from "../../src/interval/decimal.ts";
import { exact, ONE, ZERO } from "../../src/interval/exact.ts";
import {
  between,
  closedInterval,
  contains,
  EVERYTHING,
  type Interval,
  pointInterval,
} from "../../src/interval/interval.ts";
import {
  anyInterval,
  around,
  exactOf,
  holds,
  meet,
  minus,
  over,
  plus,
  type Range,
  type Ratio,
  rangeOf,
  ratio,
  ratioOf,
  smallExact,
  times,
} from "./reference.ts";

const NOTHING = ratio(0n);

/**
 * Whether a value is a sum, a product … of a value of each range: decided by solving for the second
 * operand, never by taking ends together, so that it is another way to the same answer.
 */
function isSum(a: Range, b: Range, value: Ratio): boolean {
  return meet(shifted(mirrored(a), value), b);
}

function isProduct(a: Range, b: Range, value: Ratio): boolean {
  if (value.top === 0n) return holds(a, NOTHING) || holds(b, NOTHING);
  return [above(a), mirrored(above(mirrored(a)))].some(
    (part, index) => meet(part, part) && meet(quotients(value, part, index === 1), b),
  );
}

function isReciprocal(a: Range, value: Ratio): boolean {
  return value.top !== 0n && holds(a, over(ratio(1n), value));
}

function mirrored({ from, to }: Range): Range {
  return {
    from: to === null ? null : { ...to, at: minus(to.at) },
    to: from === null ? null : { ...from, at: minus(from.at) },
  };
}

function shifted({ from, to }: Range, by: Ratio): Range {
  return {
    from: from === null ? null : { ...from, at: plus(from.at, by) },
    to: to === null ? null : { ...to, at: plus(to.at, by) },
  };
}

/** The part above zero. */
function above({ from, to }: Range): Range {
  const isAbove = from !== null && from.at.top > 0n;
  return { from: isAbove ? from : { at: NOTHING, closed: false }, to };
}

/** All that a value divided by the values of a range on one side of zero can be. */
function quotients(value: Ratio, part: Range, isNegative: boolean): Range {
  if (isNegative) return mirrored(quotients(value, mirrored(part), false));
  if (value.top < 0n) return mirrored(quotients(minus(value), part, false));
  const { from, to } = part;
  return {
    from: to === null ? { at: NOTHING, closed: false } : { ...to, at: over(value, to.at) },
    to: from === null || from.at.top === 0n ? null : { ...from, at: over(value, from.at) },
  };
}

/** Asserts that an interval is the very set of values that an oracle accepts; both are without gaps. */
function expectSet(
  found: Interval,
  accepts: (value: Ratio) => boolean,
  further: readonly Ratio[],
): void {
  const ends = [found.low, found.high]
    .filter((end) => end !== null)
    .map((end) => ratioOf(end.value));
  for (const point of around([...ends, ...further]))
    expect(contains(found, exactOf(point)), `${point.top}/${point.bottom}`).toBe(accepts(point));
  expect(between(found.low, found.high)).not.toBeNull();
}

function endsOf(...intervals: readonly Interval[]): readonly Ratio[] {
  return intervals
    .flatMap(({ low, high }) => [low, high])
    .filter((end) => end !== null)
    .map((end) => ratioOf(end.value));
}

describe("the image of intervals", () => {
  it("under addition and subtraction is exact, with its ends", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        expectSet(
          addIntervals(a, b),
          (value) => isSum(rangeOf(a), rangeOf(b), value),
          endsOf(a, b),
        );
        expectSet(
          subtractIntervals(a, b),
          (value) => isSum(rangeOf(a), mirrored(rangeOf(b)), value),
          endsOf(a, b),
        );
        expectSet(negateInterval(a), (value) => holds(rangeOf(a), minus(value)), endsOf(a));
      }),
      { numRuns: 300 },
    );
  });

  it("under multiplication is exact, with its ends", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const products = endsOf(a).flatMap((x) => endsOf(b).map((y) => times(x, y)));
        expectSet(
          multiplyIntervals(a, b),
          (value) => isProduct(rangeOf(a), rangeOf(b), value),
          products,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("under division is exact where the divisor cannot be zero, and none where it can", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const reciprocal = reciprocalInterval(b);
        const quotient = divideIntervals(a, b);
        if (holds(rangeOf(b), NOTHING) || reciprocal === null || quotient === null) {
          expect([reciprocal, quotient, holds(rangeOf(b), NOTHING)]).toEqual([null, null, true]);
          return;
        }
        expectSet(reciprocal, (value) => isReciprocal(rangeOf(b), value), []);
        expectSet(quotient, (value) => isProduct(rangeOf(a), rangeOf(reciprocal), value), []);
      }),
      { numRuns: 500 },
    );
  });

  it("under scaling, and without its signs, is exact", () => {
    fc.assert(
      fc.property(anyInterval, smallExact, (a, factor) => {
        const point = rangeOf(pointInterval(factor));
        expectSet(
          scaleInterval(a, factor),
          (value) => isProduct(rangeOf(a), point, value),
          endsOf(a),
        );
        const isMagnitude = (value: Ratio) =>
          value.top >= 0n && (holds(rangeOf(a), value) || holds(rangeOf(a), minus(value)));
        expectSet(absoluteInterval(a), isMagnitude, endsOf(a, negateInterval(a)));
        expect(containsZero(a)).toBe(holds(rangeOf(a), NOTHING));
      }),
      { numRuns: 300 },
    );
  });

  it("holds every result of values inside", () => {
    const inside = fc.tuple(anyInterval, fc.array(smallExact, { maxLength: 20 }));
    fc.assert(
      fc.property(inside, inside, ([a, someA], [b, someB]) => {
        const product = multiplyIntervals(a, b);
        for (const x of someA.filter((value) => contains(a, value)))
          for (const y of someB.filter((value) => contains(b, value)))
            expect(contains(product, exactOf(times(ratioOf(x), ratioOf(y))))).toBe(true);
      }),
    );
  });
});

describe("cases of their own", () => {
  const open = (low: number | null, high: number | null): Interval => ({
    low: low === null ? null : { value: exact(low), closed: false },
    high: high === null ? null : { value: exact(high), closed: false },
  });

  it("zero times everything is zero", () => {
    expect(multiplyIntervals(pointInterval(ZERO), EVERYTHING)).toEqual(pointInterval(ZERO));
    expect(multiplyIntervals(EVERYTHING, pointInterval(ZERO))).toEqual(pointInterval(ZERO));
  });

  it("an end at zero that is reached stays reached, whatever the other does", () => {
    expect(multiplyIntervals(closedInterval(ZERO, ONE), open(2, null))).toEqual({
      low: { value: ZERO, closed: true },
      high: null,
    });
    expect(multiplyIntervals(open(0, 1), open(2, null))).toEqual(open(0, null));
  });

  it("the reciprocal of what runs towards zero runs to infinity", () => {
    expect(reciprocalInterval(open(0, 2))).toEqual({
      low: { value: exact(1, 2), closed: false },
      high: null,
    });
    expect(reciprocalInterval(open(null, 0))).toEqual(open(null, 0));
    expect(reciprocalInterval(closedInterval(ZERO, ONE))).toBeNull();
    expect(reciprocalInterval(EVERYTHING)).toBeNull();
  });

  it("what has no value has no reciprocal", () => {
    const end = (closed: boolean) => ({ value: ZERO, closed });
    expect(reciprocalInterval({ low: end(false), high: end(false) })).toBeNull();
    expect(reciprocalInterval({ low: end(true), high: end(false) })).toBeNull();
    expect(divideIntervals(pointInterval(ONE), { low: end(false), high: end(true) })).toBeNull();
  });

  it("127 billion being 0.9% puts the whole at 13.3 to 15 trillion", () => {
    const won = closedInterval(exact(1265, 10), exact(1275, 10));
    const share = closedInterval(exact(85, 10000), exact(95, 10000));
    const whole = divideIntervals(won, share);
    expect(whole?.low && toExactText(whole.low.value)).toBe("253000/19");
    expect(whole?.high && toExactText(whole.high.value)).toBe("15000");
  });
});
