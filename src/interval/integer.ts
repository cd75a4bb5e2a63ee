/**
 * A whole number without limit: a JavaScript number while it is safe (|n| < 2^53), a BigInt beyond.
 * Every function takes and gives either; a result that fits is always a number.
 */
export type Integer = number | bigint;

/** The largest number that is surely a whole one, as is every number below it down to its opposite. */
export const LIMIT = Number.MAX_SAFE_INTEGER;

/** The same value as a number where that is exact. */
export function settle(value: bigint): Integer {
  return value <= LIMIT && value >= -LIMIT ? Number(value) : value;
}

export function addIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (sum <= LIMIT && sum >= -LIMIT) return sum;
  }
  return settle(BigInt(a) + BigInt(b));
}

export function multiplyIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    // Rounding is monotone: a rounded product within the limit was an exact one. `+ 0` turns -0 into 0.
    if (product <= LIMIT && product >= -LIMIT) return product + 0;
  }
  return settle(BigInt(a) * BigInt(b));
}

export function negateInteger(a: Integer): Integer {
  return typeof a === "number" ? 0 - a : settle(-a);
}

/** The quotient rounded towards minus infinity. The divisor is positive. */
export function floorDivide(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const remainder = a % b;
    const truncated = (a - remainder) / b;
    return (remainder < 0 ? truncated - 1 : truncated) + 0;
  }
  const dividend = BigInt(a);
  const divisor = BigInt(b);
  const quotient = dividend / divisor;
  return settle(dividend % divisor < 0n ? quotient - 1n : quotient);
}

/** The greatest common divisor of two integers, never negative. */
export function greatestCommonDivisor(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    let x = Math.abs(a);
    let y = Math.abs(b);
    while (y !== 0) {
      const rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }
  let x = BigInt(a);
  let y = BigInt(b);
  while (y !== 0n) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return settle(x < 0n ? -x : x);
}

/** 10 to the power of a whole number that is not negative. */
export function powerOfTen(exponent: number): Integer {
  return exponent <= 15 ? 10 ** exponent : 10n ** BigInt(exponent);
}
