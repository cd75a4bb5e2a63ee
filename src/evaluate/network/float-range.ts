import { nextDown, nextUp, overDown, overUp, timesDown, timesUp } from "./outward.ts";

/**
 * A closed range of float64: a scratch value that is written over, so that propagation allocates nothing. A class, since
 * engines give all literals with a low and a high one shape: those of intervals hold objects, so that each number
 * would need an object of its own.
 */
export class FloatRange {
  low = -Infinity;
  high = Infinity;
}

export function setEverything(into: FloatRange): void {
  into.low = -Infinity;
  into.high = Infinity;
}

/** The ranges of many nodes, by node. Functions take them with nodes of theirs, since a number that is passed on may need an object of its own. */
export interface FloatRanges {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** All products of two nodes, rounded outward. */
export function setProduct(into: FloatRange, { low, high }: FloatRanges, a: number, b: number) {
  const al = low[a] ?? 0;
  const ah = high[a] ?? 0;
  const bl = low[b] ?? 0;
  const bh = high[b] ?? 0;
  if (al >= 0 && bl >= 0) {
    into.low = timesDown(al, bl);
    into.high = timesUp(ah, bh);
    return;
  }
  into.low = Math.min(
    Math.min(timesDown(al, bl), timesDown(al, bh)),
    Math.min(timesDown(ah, bl), timesDown(ah, bh)),
  );
  into.high = Math.max(
    Math.max(timesUp(al, bl), timesUp(al, bh)),
    Math.max(timesUp(ah, bl), timesUp(ah, bh)),
  );
}

/** All x with x × b = a, rounded outward; everything where that is not one range. */
export function setQuotient(into: FloatRange, { low, high }: FloatRanges, a: number, b: number) {
  const al = low[a] ?? 0;
  const ah = high[a] ?? 0;
  const bl = low[b] ?? 0;
  const bh = high[b] ?? 0;
  if (bl > 0) setPositiveQuotient(into, al, ah, bl, bh);
  else if (bh < 0) setPositiveQuotient(into, -ah, -al, -bh, -bl);
  else if ((al <= 0 && ah >= 0) || (bl < 0 && bh > 0)) setEverything(into);
  else if (bh > 0) setAboveZero(into, al, ah, bh);
  else if (bl < 0) setAboveZero(into, -ah, -al, -bl);
  else {
    // Nothing times zero is what is not zero.
    into.low = Infinity;
    into.high = -Infinity;
  }
}

function setPositiveQuotient(
  into: FloatRange,
  al: number,
  ah: number,
  bl: number,
  bh: number,
): void {
  into.low = al >= 0 ? overDown(al, bh) : overDown(al, bl);
  into.high = ah >= 0 ? overUp(ah, bl) : overUp(ah, bh);
}

/** The divisor runs from zero, which it is not, up to `bh`; the dividend is on one side of zero. */
function setAboveZero(into: FloatRange, al: number, ah: number, bh: number): void {
  into.low = al > 0 ? overDown(al, bh) : -Infinity;
  into.high = al > 0 ? Infinity : overUp(ah, bh);
}

/** How far a power or root of a float64 can be from the true one, in proportion: far above what engines do. */
const POWER_ERROR = 1e-13;

function below(value: number): number {
  return nextDown(value - Math.abs(value) * POWER_ERROR);
}

function above(value: number): number {
  return nextUp(value + Math.abs(value) * POWER_ERROR);
}

/** All whole powers of a range, rounded outward. */
export function setPower(into: FloatRange, al: number, ah: number, exponent: number): void {
  if (exponent < 0) {
    setPower(into, al, ah, -exponent);
    const one = { low: Float64Array.of(1, into.low), high: Float64Array.of(1, into.high) };
    setQuotient(into, one, 0, 1);
  } else if (exponent === 0) {
    into.low = 1;
    into.high = 1;
  } else if (exponent % 2 === 1) {
    into.low = below(al ** exponent);
    into.high = above(ah ** exponent);
  } else {
    const least = al > 0 ? al : ah < 0 ? -ah : 0;
    into.low = Math.max(0, below(least ** exponent));
    into.high = above(Math.max(-al, ah) ** exponent);
  }
}

/** All real roots of a range, rounded outward; of an even degree, those of what is not negative. */
export function setRoot(into: FloatRange, al: number, ah: number, degree: number): void {
  const isEven = degree % 2 === 0;
  if (isEven && ah < 0) {
    into.low = Infinity;
    into.high = -Infinity;
    return;
  }
  into.low = isEven && al <= 0 ? 0 : below(signedRoot(al, degree));
  into.high = above(signedRoot(ah, degree));
}

function signedRoot(value: number, degree: number): number {
  return value < 0 ? -((-value) ** (1 / degree)) : value ** (1 / degree);
}
