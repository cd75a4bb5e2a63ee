import {
  addIntegers,
  greatestCommonDivisor,
  type Integer,
  multiplyIntegers,
  negateInteger,
  powerOfTen,
  signOfInteger,
} from "./integer.ts";

/**
 * A rational number, exactly. The denominator is positive; the two need not be in lowest terms,
 * so compare with `compare`, never field by field.
 */
export interface Exact {
  readonly numerator: Integer;
  readonly denominator: Integer;
}

export const ZERO: Exact = { numerator: 0, denominator: 1 };
export const ONE: Exact = { numerator: 1, denominator: 1 };

/**
 * numerator / denominator. Numbers must be safe integers.
 * @throws when the denominator is zero, or a number is no safe integer: a bug in the caller.
 */
export function exact(numerator: Integer, denominator: Integer = 1): Exact {
  if (!isWhole(numerator) || !isWhole(denominator)) throw new RangeError("not a safe integer");
  return quotient(numerator, denominator);
}

function quotient(numerator: Integer, denominator: Integer): Exact {
  if (denominator > 0) return tidy(numerator, denominator);
  if (denominator === 0 || denominator === 0n) throw new RangeError("a denominator of zero");
  return tidy(negateInteger(numerator), negateInteger(denominator));
}

function isWhole(value: Integer): boolean {
  return typeof value === "bigint" || Number.isSafeInteger(value);
}

/** Lowest terms once a part is no longer a safe number; small parts are left as they are, for speed. */
function tidy(numerator: Integer, denominator: Integer): Exact {
  if (typeof numerator === "number" && typeof denominator === "number")
    return { numerator, denominator };
  return lowestTerms({ numerator, denominator });
}

/** The same number with numerator and denominator free of common factors. */
export function lowestTerms(value: Exact): Exact {
  const divisor = greatestCommonDivisor(value.numerator, value.denominator);
  const isNumber = typeof value.numerator === "number" && typeof value.denominator === "number";
  if (divisor === 1 && isNumber) return value;
  return {
    numerator: divideEvenly(value.numerator, divisor),
    denominator: divideEvenly(value.denominator, divisor),
  };
}

function divideEvenly(value: Integer, divisor: Integer): Integer {
  if (typeof value === "number" && typeof divisor === "number") return value / divisor + 0;
  const quotient = BigInt(value) / BigInt(divisor);
  return quotient <= Number.MAX_SAFE_INTEGER && quotient >= -Number.MAX_SAFE_INTEGER
    ? Number(quotient)
    : quotient;
}

/** 10^exponent, for any whole exponent. */
export function tenTo(exponent: number): Exact {
  return exponent >= 0
    ? { numerator: powerOfTen(exponent), denominator: 1 }
    : { numerator: 1, denominator: powerOfTen(-exponent) };
}

export function add(a: Exact, b: Exact): Exact {
  if (a.denominator === b.denominator)
    return tidy(addIntegers(a.numerator, b.numerator), a.denominator);
  return tidy(
    addIntegers(
      multiplyIntegers(a.numerator, b.denominator),
      multiplyIntegers(b.numerator, a.denominator),
    ),
    multiplyIntegers(a.denominator, b.denominator),
  );
}

export function negate(a: Exact): Exact {
  return { numerator: negateInteger(a.numerator), denominator: a.denominator };
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

export function multiply(a: Exact, b: Exact): Exact {
  const left = isMultiple(a.numerator, b.denominator);
  const right = isMultiple(b.numerator, a.denominator);
  return tidy(
    multiplyIntegers(
      left ? divideEvenly(a.numerator, b.denominator) : a.numerator,
      right ? divideEvenly(b.numerator, a.denominator) : b.numerator,
    ),
    multiplyIntegers(right ? 1 : a.denominator, left ? 1 : b.denominator),
  );
}

/** Whether a denominator cancels out at once: 468/10 × 1,000,000 stays small. */
function isMultiple(value: Integer, of: Integer): boolean {
  return of !== 1 && typeof value === "number" && typeof of === "number" && value % of === 0;
}

/** @throws when b is zero: ask `sign(b)` first. */
export function divide(a: Exact, b: Exact): Exact {
  return quotient(
    multiplyIntegers(a.numerator, b.denominator),
    multiplyIntegers(a.denominator, b.numerator),
  );
}

export function sign(a: Exact): -1 | 0 | 1 {
  return signOfInteger(a.numerator);
}

export function absolute(a: Exact): Exact {
  return sign(a) < 0 ? negate(a) : a;
}

/** −1, 0 or 1 as a is below, equal to or above b. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const isAlike = a.denominator === b.denominator;
  const left = isAlike ? a.numerator : multiplyIntegers(a.numerator, b.denominator);
  const right = isAlike ? b.numerator : multiplyIntegers(b.numerator, a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equal(a: Exact, b: Exact): boolean {
  return compare(a, b) === 0;
}

export function least(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b;
}

export function greatest(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b;
}
