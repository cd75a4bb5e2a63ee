import * as exact from "./exact.ts";
import { type End, EVERYTHING, hull, type Interval, pointInterval } from "./interval.ts";

/**
 * Arithmetic on intervals: each function gives exactly the set of results that two independent
 * values of the operands can have, with the ends open or closed as they are reached or not
 * (Moore, Kearfott, Cloud: Introduction to Interval Analysis, 2009, chapter 2).
 */
export function negateInterval(a: Interval): Interval {
  return { low: negateEnd(a.high), high: negateEnd(a.low) };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: addEnds(a.low, b.low), high: addEnds(a.high, b.high) };
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b));
}

/** Every value times the same number. */
export function scaleInterval(a: Interval, factor: exact.Exact): Interval {
  if (factor.numerator === factor.denominator) return a;
  const sign = exact.sign(factor);
  if (sign === 0) return pointInterval(exact.ZERO);
  const low = scaleEnd(a.low, factor);
  const high = scaleEnd(a.high, factor);
  return sign > 0 ? { low, high } : { low: high, high: low };
}

function scaleEnd(end: End | null, factor: exact.Exact): End | null {
  return end === null ? null : { value: exact.multiply(end.value, factor), closed: end.closed };
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  if (isPositive(a) && isPositive(b))
    return { low: multiplyEnds(a.low, b.low), high: multiplyEnds(a.high, b.high) };
  if (isZero(a) || isZero(b)) return pointInterval(exact.ZERO);
  const corners = [
    multiplyCorners(lowCorner(a), lowCorner(b)),
    multiplyCorners(lowCorner(a), highCorner(b)),
    multiplyCorners(highCorner(a), lowCorner(b)),
    multiplyCorners(highCorner(a), highCorner(b)),
  ];
  return spanOf(corners);
}

/**
 * 1 / a, or null where a can be zero: then the quotients run to infinity or do not exist. Nor has an interval
 * without any value one, such as what lies below zero but not below it: "nearly 0%" in the narrowest sense.
 */
export function reciprocalInterval(a: Interval): Interval | null {
  const { low, high } = a;
  const positive = low !== null && exact.sign(low.value) >= 0;
  const negative = high !== null && exact.sign(high.value) <= 0;
  if (!positive && !negative) return null;
  if (containsZero(a) || isZero(a)) return null;
  return positive
    ? { low: reciprocalOfFar(high), high: reciprocalOfNear(low) }
    : { low: reciprocalOfNear(high), high: reciprocalOfFar(low) };
}

/** a / b, or null where b can be zero. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  const reciprocal = reciprocalInterval(b);
  return reciprocal === null ? null : multiplyIntervals(a, reciprocal);
}

/** The magnitudes of the values. */
export function absoluteInterval(a: Interval): Interval {
  if (a.low !== null && exact.sign(a.low.value) >= 0) return a;
  const mirrored = negateInterval(a);
  if (a.high !== null && exact.sign(a.high.value) <= 0) return mirrored;
  return { low: { value: exact.ZERO, closed: true }, high: hull(a, mirrored).high };
}

export function containsZero(a: Interval): boolean {
  const { low, high } = a;
  if (low !== null && (exact.sign(low.value) > 0 || (exact.sign(low.value) === 0 && !low.closed)))
    return false;
  return !(
    high !== null &&
    (exact.sign(high.value) < 0 || (exact.sign(high.value) === 0 && !high.closed))
  );
}

function isPositive({ low }: Interval): boolean {
  return low !== null && exact.sign(low.value) > 0;
}

/** Of two ends neither of which is zero. */
function multiplyEnds(a: End | null, b: End | null): End | null {
  if (a === null || b === null) return null;
  return { value: exact.multiply(a.value, b.value), closed: a.closed && b.closed };
}

function isZero(a: Interval): boolean {
  return (
    a.low !== null &&
    a.high !== null &&
    exact.sign(a.low.value) === 0 &&
    exact.sign(a.high.value) === 0
  );
}

function negateEnd(end: End | null): End | null {
  return end === null ? null : { value: exact.negate(end.value), closed: end.closed };
}

function addEnds(a: End | null, b: End | null): End | null {
  if (a === null || b === null) return null;
  return { value: exact.add(a.value, b.value), closed: a.closed && b.closed };
}

/** An end of an operand: a number, or one of the two infinities. */
type Corner = End | "minus infinity" | "plus infinity";

function lowCorner(a: Interval): Corner {
  return a.low ?? "minus infinity";
}

function highCorner(a: Interval): Corner {
  return a.high ?? "plus infinity";
}

function signOfCorner(corner: Corner): -1 | 0 | 1 {
  if (corner === "minus infinity") return -1;
  return corner === "plus infinity" ? 1 : exact.sign(corner.value);
}

function multiplyCorners(a: Corner, b: Corner): Corner {
  const signOfA = signOfCorner(a);
  const signOfB = signOfCorner(b);
  if (signOfA === 0 || signOfB === 0) {
    // A zero that is reached makes the product zero whatever the other does; a limit does not.
    const reached =
      (signOfA === 0 && typeof a !== "string" && a.closed) ||
      (signOfB === 0 && typeof b !== "string" && b.closed);
    return { value: exact.ZERO, closed: reached };
  }
  if (typeof a === "string" || typeof b === "string")
    return signOfA * signOfB > 0 ? "plus infinity" : "minus infinity";
  return { value: exact.multiply(a.value, b.value), closed: a.closed && b.closed };
}

function spanOf(corners: readonly Corner[]): Interval {
  let finite: Interval | null = null;
  for (const corner of corners) {
    if (typeof corner === "string") continue;
    const point: Interval = { low: corner, high: corner };
    finite = finite === null ? point : hull(finite, point);
  }
  if (finite === null) return EVERYTHING;
  return {
    low: corners.includes("minus infinity") ? null : finite.low,
    high: corners.includes("plus infinity") ? null : finite.high,
  };
}

function reciprocalOfFar(end: End | null): End {
  if (end === null) return { value: exact.ZERO, closed: false };
  return { value: exact.divide(exact.ONE, end.value), closed: end.closed };
}

function reciprocalOfNear(end: End | null): End | null {
  if (end === null || exact.sign(end.value) === 0) return null;
  return { value: exact.divide(exact.ONE, end.value), closed: end.closed };
}
