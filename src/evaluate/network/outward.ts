import { type Exact, exact } from "../../interval/exact.ts";
import { negateInteger } from "../../interval/integer.ts";

/**
 * Arithmetic in float64 whose results are never above (`Down`) or below (`Up`) the true ones: the
 * neighbour outward where an operation rounds, the result itself where it is exact
 * (Rump, Ogita, Morikura, Oishi: Interval arithmetic with fixed rounding mode, NOLTA 2016).
 */
const HALF_STEP = 2 ** -53 * (1 + 2 ** -52);
const SMALLEST = Number.MIN_VALUE;

export function nextDown(value: number): number {
  if (value === Infinity) return Number.MAX_VALUE;
  return value === -Infinity ? value : value - (Math.abs(value) * HALF_STEP + SMALLEST);
}

export function nextUp(value: number): number {
  return 0 - nextDown(-value);
}

/** What rounding took from a sum (Knuth's two-sum); not a number where an infinity takes part. */
function lostBySum(a: number, b: number, sum: number): number {
  const back = sum - a;
  return a - (sum - back) + (b - back);
}

export function addDown(a: number, b: number): number {
  const sum = a + b;
  if (sum === -Infinity || a === -Infinity || b === -Infinity) return -Infinity;
  const lost = lostBySum(a, b, sum);
  return lost >= 0 ? sum : nextDown(sum);
}

export function addUp(a: number, b: number): number {
  return 0 - addDown(-a, -b);
}

/** A product of ends: zero times infinity is zero, since an infinite end is never reached. */
export function timesDown(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  const product = a * b;
  return isExactProduct(a, b, product) ? product : nextDown(product);
}

export function timesUp(a: number, b: number): number {
  return 0 - timesDown(-a, b);
}

function isExactProduct(a: number, b: number, product: number): boolean {
  if (product > Number.MAX_SAFE_INTEGER || product < -Number.MAX_SAFE_INTEGER)
    return !Number.isFinite(a) || !Number.isFinite(b);
  return Number.isInteger(a) && Number.isInteger(b);
}

/** A quotient of ends; the divisor is not zero. Over an infinite end it tends to zero. */
export function overDown(a: number, b: number): number {
  if (a === 0 || !Number.isFinite(b)) return 0;
  const quotient = a / b;
  if (!Number.isFinite(a)) return quotient;
  const isWhole = Number.isInteger(quotient) && Number.isInteger(b);
  if (isWhole && Math.abs(a) <= Number.MAX_SAFE_INTEGER && quotient * b === a) return quotient;
  return nextDown(quotient);
}

export function overUp(a: number, b: number): number {
  return 0 - overDown(-a, b);
}

/** The float64 that is not above the number, and near it. */
export function floatBelow({ numerator, denominator }: Exact): number {
  if (typeof numerator !== "number" || typeof denominator !== "number")
    return nextDown(nextDown(nextDown(quotientOf(BigInt(numerator), BigInt(denominator)))));
  return denominator === 1 ? numerator : belowQuotient(numerator, denominator);
}

export function floatAbove({ numerator, denominator }: Exact): number {
  if (typeof numerator !== "number" || typeof denominator !== "number")
    return 0 - floatBelow({ numerator: negateInteger(numerator), denominator });
  return denominator === 1 ? numerator : 0 - belowQuotient(-numerator, denominator);
}

/** A quotient of safe integers: itself where it is whole. */
function belowQuotient(numerator: number, denominator: number): number {
  const quotient = numerator / denominator;
  const isWhole = Number.isInteger(quotient) && quotient * denominator === numerator;
  return isWhole ? quotient : nextDown(quotient);
}

/** A quotient of large integers from their leading 60 bits: within three roundings of the true one. */
function quotientOf(numerator: bigint, denominator: bigint): number {
  const above = excessOf(numerator);
  const below = excessOf(denominator);
  const quotient = Number(numerator >> BigInt(above)) / Number(denominator >> BigInt(below));
  const power = above - below;
  // Two factors, since the power alone can be beyond a float64 where the quotient is not.
  return quotient * 2 ** Math.trunc(power / 2) * 2 ** (power - Math.trunc(power / 2));
}

function excessOf(value: bigint): number {
  const bits = (value < 0n ? -value : value).toString(16).length * 4;
  return Math.max(0, bits - 64);
}

const BITS = new DataView(new ArrayBuffer(8));
/** Of the smallest number. */
const MOST_HALVINGS = 1_074;

/** The number that a finite float64 is, exactly and in lowest terms: a whole number of 53 bits times a power of two (IEEE 754). */
export function exactOfFloat(value: number): Exact {
  if (Number.isInteger(value)) return exact(Number.isSafeInteger(value) ? value : BigInt(value));
  BITS.setFloat64(0, value);
  const above = BITS.getUint32(0);
  const below = BITS.getUint32(4);
  const power = (above >>> 20) & 0x7ff;
  // The leading bit is not written. That of the smallest numbers is none, but they have another that is.
  const zeros = below === 0 ? 32 + zerosAtEnd(above | 0x10_0000) : zerosAtEnd(below);
  const halvings = MOST_HALVINGS + 1 - Math.max(power, 1) - zeros;
  const isSafe = halvings < 53;
  return {
    // In two goes, since the power alone can be beyond a float64.
    numerator: value * 2 ** (halvings >> 1) * 2 ** (halvings - (halvings >> 1)),
    denominator: isSafe ? 2 ** halvings : 1n << BigInt(halvings),
  };
}

function zerosAtEnd(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
