import type { Lie } from "./small-registers.ts";

/** Eight times the unit roundoff u = 2^-53 of a double. */
const ROUNDOFF = 2 ** -50;
/** A bound is worked out with less than eight roundings itself, for which this makes good. */
const MARGIN = 1 + 2 ** -49;
/** Between these a product or a quotient must lie, so that nothing underflows or overflows on the way. */
const LEAST = 2 ** -250;
const MOST = 2 ** 250;
/** Ends without an error are multiples of one part in so many, and no larger than this: their sums are exact. */
const PARTS = 16;
const LARGEST = 2 ** 48;
/** The largest dividend whose quotient can be seen to be exact. */
const LARGEST_DIVIDEND = 2 ** 44;

/**
 * A closed interval whose ends are known in doubles up to an error that is itself known: a true end lies no
 * further from `low` or `high` than `error`. What is certain by that bound is certain in exact numbers too,
 * and costs a few instructions; where the bound leaves it open, exact numbers must decide. An operation puts
 * its result into this interval, which may be one of those that it takes. This is the
 * floating-point filter of computational geometry (Shewchuk, "Adaptive Precision Floating-Point Arithmetic
 * and Fast Robust Geometric Predicates", 1997) with a running error analysis (Higham, "Accuracy and
 * Stability of Numerical Algorithms", 2nd ed., section 3.3).
 *
 * By the standard model of IEEE arithmetic (Higham, 2.4) an operation that neither underflows nor overflows
 * gives its true result times 1 + d with |d| ≤ u; so it is off by no more than u times what it gives. With
 * a and b for the true ends and e and f for the errors of their doubles x and y:
 *
 * - placed: (count ∓ half) × scale takes four roundings, scale's own two among them: off by less than 5u |x|.
 * - x ± y: e + f, and u |x ± y| for the rounding.
 * - x × y, both surely above zero: |xy − ab| ≤ yf' with yf' = y e + x f + e f, where e < x, so y e + 2 x f;
 *   and u xy. The larger ends give the larger bound, which serves both.
 * - x ÷ y, both surely above zero: |x/y − a/b| = |(x − a) y − x (y − b)| ÷ (y b) ≤ (e + (x/y) f) ÷ b, where
 *   b ≥ y − f > y/2 as y > 2f, so 2 (e + (x/y) f) ÷ y; and u x/y.
 *
 * For u the code takes ROUNDOFF = 8u, and MARGIN for the roundings of the bound itself. A double that is no
 * number, or infinite, has an error that is infinite or none, with which nothing compares as certain.
 * Rounding is monotone, so `low` is never above `high`.
 *
 * An error of zero says that both ends are exact, as they mostly are for figures in whole numbers: only
 * then ends that touch can be told. They are multiples of 1/16 up to 2^48, whose sums a double holds (53
 * bits). A quotient q of x by y is exact where it is such a multiple too and q × y = x: q × y is a multiple
 * of 1/256 below 2^45, so that this product is not rounded.
 */
export class NearInterval {
  low = Number.NaN;
  high = Number.NaN;
  error = Number.NaN;

  /**
   * From (count − half) × scale to (count + half) × scale, where scale is not below zero and comes of at
   * most two divisions or products of safe integers. `isWhole`: scale is half a whole number or a whole one, exactly.
   */
  place(count: number, half: number, scale: number, isWhole: boolean): boolean {
    const low = (count - half) * scale;
    const high = (count + half) * scale;
    const size = Math.max(high, -low);
    this.low = low;
    this.high = high;
    this.error = isWhole && size <= LARGEST ? 0 : ROUNDOFF * size;
    return true;
  }

  negate(one: NearInterval): boolean {
    const { low } = one;
    this.low = -one.high;
    this.high = -low;
    this.error = one.error;
    return true;
  }

  add(one: NearInterval, other: NearInterval): boolean {
    return this.#sum(one.low + other.low, one.high + other.high, one.error + other.error);
  }

  subtract(one: NearInterval, other: NearInterval): boolean {
    return this.#sum(one.low - other.high, one.high - other.low, one.error + other.error);
  }

  #sum(low: number, high: number, error: number): boolean {
    const size = Math.max(high, -low);
    this.low = low;
    this.high = high;
    this.error = error === 0 && size <= LARGEST ? 0 : (error + ROUNDOFF * size) * MARGIN;
    return true;
  }

  /** Of intervals that are surely above zero; false for others, and where the result is too large or too small. */
  multiply(one: NearInterval, other: NearInterval): boolean {
    const low = one.low * other.low;
    const high = one.high * other.high;
    const isSure = one.low > one.error && other.low > other.error && low > LEAST && high < MOST;
    this.error = (other.high * one.error + 2 * one.high * other.error + ROUNDOFF * high) * MARGIN;
    this.low = low;
    this.high = high;
    return isSure;
  }

  /** Of intervals that are surely above zero; false for others, and where the result is too large or too small. */
  divide(one: NearInterval, other: NearInterval): boolean {
    const low = one.low / other.high;
    const high = one.high / other.low;
    const error = one.error + high * other.error;
    const isSure = one.low > one.error && other.low > 2 * other.error && low > LEAST && high < MOST;
    this.error =
      error === 0 && isExact(one.low, other.high, low) && isExact(one.high, other.low, high)
        ? 0
        : ((2 * error) / other.low + ROUNDOFF * high) * MARGIN;
    this.low = low;
    this.high = high;
    return isSure;
  }

  /** How it lies to another interval; null where the errors leave that open. */
  lie(other: NearInterval): Lie | null {
    const { low, high } = this;
    const { low: least, high: most } = other;
    const error = (this.error + other.error) * MARGIN;
    const beyond = Math.max(least - low, high - most);
    if (beyond > error) {
      const gap = Math.max(low - most, least - high);
      if (gap > error) return "apart";
      return gap < -error || error === 0 ? "partly" : null;
    }
    if (beyond < -error) return "inside";
    if (error !== 0) return null;
    return low > least ? "up-to-high" : high < most ? "up-to-low" : "equal";
  }
}

/** Whether the quotient of two ends without an error is exact, and fit to have no error itself. */
function isExact(dividend: number, divisor: number, quotient: number): boolean {
  const parts = quotient * PARTS;
  return (
    parts === Math.floor(parts) && dividend <= LARGEST_DIVIDEND && quotient * divisor === dividend
  );
}
