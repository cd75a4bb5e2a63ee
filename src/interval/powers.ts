import { absoluteInterval, reciprocalInterval } from "./arithmetic.ts";
import { compare, divide, type Exact, exact, lowestTerms, multiply, ONE, sign } from "./exact.ts";
import { powerOfTen, settle } from "./integer.ts";
import { type End, type Interval, pointInterval } from "./interval.ts";

/** The smaller of two independent values. */
export function minimumOfIntervals(a: Interval, b: Interval): Interval {
  return { low: lowerEnd(a.low, b.low, "either"), high: lowerEnd(a.high, b.high, "both") };
}

/** The larger of two independent values. */
export function maximumOfIntervals(a: Interval, b: Interval): Interval {
  return { low: higherEnd(a.low, b.low, "both"), high: higherEnd(a.high, b.high, "either") };
}

/** At a tie the minimum is reached where either side reaches it, the maximum's low end only where both do. */
function lowerEnd(a: End | null, b: End | null, reached: "either" | "both"): End | null {
  if (reached === "either" && (a === null || b === null)) return null;
  if (a === null) return b;
  if (b === null) return a;
  const order = compare(a.value, b.value);
  if (order !== 0) return order < 0 ? a : b;
  return {
    value: a.value,
    closed: reached === "either" ? a.closed || b.closed : a.closed && b.closed,
  };
}

function higherEnd(a: End | null, b: End | null, reached: "either" | "both"): End | null {
  if (reached === "either" && (a === null || b === null)) return null;
  if (a === null) return b;
  if (b === null) return a;
  const order = compare(a.value, b.value);
  if (order !== 0) return order > 0 ? a : b;
  return {
    value: a.value,
    closed: reached === "either" ? a.closed || b.closed : a.closed && b.closed,
  };
}

export function powerOf(base: Exact, exponent: number): Exact {
  let result = ONE;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = multiply(result, square);
    if (rest > 1) square = multiply(square, square);
  }
  return result;
}

/** Each value to a whole power; null where the power is negative and the value can be zero. */
export function powerInterval(a: Interval, exponent: number): Interval | null {
  if (exponent < 0) {
    const positive = powerInterval(a, -exponent);
    return positive === null ? null : reciprocalInterval(positive);
  }
  if (exponent === 0) return pointInterval(ONE);
  const base = exponent % 2 === 0 ? absoluteInterval(a) : a;
  const raise = (end: End | null): End | null =>
    end === null ? null : { value: powerOf(end.value, exponent), closed: end.closed };
  return { low: raise(base.low), high: raise(base.high) };
}

/** How finely a root that is no ratio is enclosed: to 30 digits beyond the point of its size. */
const ROOT_DIGITS = 30;

/**
 * An enclosure of the real root of each value: exact where the root is a ratio, else the neighbours at
 * 30 decimal places around it. Null where an even root of a negative value would be needed.
 */
export function rootInterval(a: Interval, degree: number): Interval | null {
  if (degree % 2 === 0 && (a.low === null || sign(a.low.value) < 0)) return null;
  return {
    low: a.low === null ? null : rootEnd(a.low, degree, "low"),
    high: a.high === null ? null : rootEnd(a.high, degree, "high"),
  };
}

function rootEnd(end: End, degree: number, side: "low" | "high"): End {
  if (sign(end.value) < 0) {
    const mirrored = rootEnd(
      { value: multiply(end.value, exact(-1)), closed: end.closed },
      degree,
      side === "low" ? "high" : "low",
    );
    return { value: multiply(mirrored.value, exact(-1)), closed: mirrored.closed };
  }
  const { numerator, denominator } = lowestTerms(end.value);
  const above = integerRoot(BigInt(numerator), degree);
  const below = integerRoot(BigInt(denominator), degree);
  if (
    above ** BigInt(degree) === BigInt(numerator) &&
    below ** BigInt(degree) === BigInt(denominator)
  )
    return { value: divide(exact(settle(above)), exact(settle(below))), closed: end.closed };
  const scale = powerOfTen(ROOT_DIGITS);
  const scaled = (BigInt(numerator) * BigInt(scale) ** BigInt(degree)) / BigInt(denominator);
  const floor = integerRoot(scaled, degree);
  return { value: exact(settle(side === "low" ? floor : floor + 1n), scale), closed: false };
}

/** The largest integer whose power is not above a value that is not negative (Newton's method). */
function integerRoot(value: bigint, degree: number): bigint {
  if (value < 2n) return value;
  const power = BigInt(degree);
  let guess = 1n << (BigInt(value.toString(2).length) / power + 1n);
  for (;;) {
    const next = ((power - 1n) * guess + value / guess ** (power - 1n)) / power;
    if (next >= guess) return guess;
    guess = next;
  }
}
