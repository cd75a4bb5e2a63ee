import {
  addIntegers,
  greatestCommonDivisor,
  type Integer,
  LIMIT,
  multiplyIntegers,
  negateInteger,
  powerOfTen,
} from "./integer.ts";

/**
 * A rational number, exactly. The denominator is positive; the two need not be in lowest terms,
 * so compare with `compare`, never field by field.
 */
export interface Exact {
  readonly numerator: Integer;
  readonly denominator: Integer;
}

// Each operation first does what it does with numbers that stay safe, in one go: nearly all are such, and
// a short run makes so many that calls of smaller functions would take longer than the arithmetic.

export const ZERO: Exact = { numerator: 0, denominator: 1 };
export const ONE: Exact = { numerator: 1, denominator: 1 };

/**
 * numerator / denominator. Numbers must be safe integers.
 * @throws when the denominator is zero, or a number is no safe integer: a bug in the caller.
 */
export function exact(numerator: Integer, denominator: Integer = 1): Exact {
  if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0)
    return { numerator, denominator };
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
  const { numerator: n, denominator: d } = a;
  const { numerator: m, denominator: e } = b;
  if (d === e) {
    if (typeof n === "number" && typeof m === "number" && typeof d === "number") {
      const sum = n + m;
      if (sum <= LIMIT && sum >= -LIMIT) return { numerator: sum, denominator: d };
    }
    return tidy(addIntegers(n, m), d);
  }
  if (
    typeof n === "number" &&
    typeof m === "number" &&
    typeof d === "number" &&
    typeof e === "number"
  ) {
    const left = n * e;
    const right = m * d;
    const sum = left + right;
    const below = d * e;
    if (
      left <= LIMIT &&
      left >= -LIMIT &&
      right <= LIMIT &&
      right >= -LIMIT &&
      sum <= LIMIT &&
      sum >= -LIMIT &&
      below <= LIMIT
    )
      return { numerator: sum + 0, denominator: below };
  }
  return tidy(addIntegers(multiplyIntegers(n, e), multiplyIntegers(m, d)), multiplyIntegers(d, e));
}

export function negate(a: Exact): Exact {
  const { numerator, denominator } = a;
  return {
    numerator: typeof numerator === "number" ? 0 - numerator : negateInteger(numerator),
    denominator,
  };
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

export function multiply(a: Exact, b: Exact): Exact {
  let { numerator: n, denominator: d } = a;
  let { numerator: m, denominator: e } = b;
  // A denominator that cancels out at once is left out: 468/10 × 1,000,000 stays small.
  if (e !== 1 && typeof n === "number" && typeof e === "number" && n % e === 0) {
    n /= e;
    e = 1;
  }
  if (d !== 1 && typeof m === "number" && typeof d === "number" && m % d === 0) {
    m /= d;
    d = 1;
  }
  if (
    typeof n === "number" &&
    typeof m === "number" &&
    typeof d === "number" &&
    typeof e === "number"
  ) {
    const above = n * m;
    const below = d * e;
    // Rounding is monotone: a rounded product within the limit was an exact one. `+ 0` turns -0 into 0.
    if (above <= LIMIT && above >= -LIMIT && below <= LIMIT)
      return { numerator: above + 0, denominator: below };
  }
  return tidy(multiplyIntegers(n, m), multiplyIntegers(d, e));
}

/** @throws when b is zero: ask `sign(b)` first. */
export function divide(a: Exact, b: Exact): Exact {
  const { numerator: n, denominator: d } = a;
  const { numerator: m, denominator: e } = b;
  if (
    typeof n === "number" &&
    typeof m === "number" &&
    typeof d === "number" &&
    typeof e === "number"
  ) {
    const above = n * e;
    const below = d * m;
    if (above <= LIMIT && above >= -LIMIT && below <= LIMIT && below > 0)
      return { numerator: above + 0, denominator: below };
  }
  return quotient(multiplyIntegers(n, e), multiplyIntegers(d, m));
}

export function sign({ numerator }: Exact): -1 | 0 | 1 {
  return numerator > 0 ? 1 : numerator < 0 ? -1 : 0;
}

export function absolute(a: Exact): Exact {
  return sign(a) < 0 ? negate(a) : a;
}

/** −1, 0 or 1 as a is below, equal to or above b. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  let { numerator: left, denominator: d } = a;
  let { numerator: right, denominator: e } = b;
  if (d !== e) {
    if (
      typeof left === "number" &&
      typeof right === "number" &&
      typeof d === "number" &&
      typeof e === "number"
    ) {
      // Rounding is monotone: rounded products that differ lie as the exact ones do.
      const above = left * e;
      const below = right * d;
      if (above < below) return -1;
      if (above > below) return 1;
    }
    left = multiplyIntegers(left, e);
    right = multiplyIntegers(right, d);
  }
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
