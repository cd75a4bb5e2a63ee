import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addIntegers,
  floorDivide,
  greatestCommonDivisor,
  type Integer,
  multiplyIntegers,
  negateInteger,
  powerOfTen,
  settle,
} from "../../src/interval/integer.ts";

const LIMIT = BigInt(Number.MAX_SAFE_INTEGER);

const whole: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt({ min: -100n, max: 100n }),
  fc.bigInt({ min: LIMIT - 3n, max: LIMIT + 3n }),
  fc.bigInt({ min: -LIMIT - 3n, max: -LIMIT + 3n }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
);

/** A number while that is exact, and equal to what is expected. */
function expectSettled(value: Integer, expected: bigint): void {
  expect(BigInt(value)).toBe(expected);
  expect(typeof value).toBe(expected <= LIMIT && expected >= -LIMIT ? "number" : "bigint");
  expect(Object.is(value, -0)).toBe(false);
}

describe("whole numbers", () => {
  it("give what BigInt gives, as a number where that is exact", () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const [x, y] = [settle(a), settle(b)];
        expectSettled(x, a);
        expectSettled(addIntegers(x, y), a + b);
        expectSettled(multiplyIntegers(x, y), a * b);
        expectSettled(negateInteger(x), -a);
      }),
    );
  });

  it("divide towards minus infinity", () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const divisor = b < 0n ? -b : b === 0n ? 1n : b;
        const quotient = floorDivide(settle(a), settle(divisor));
        const rest = a - BigInt(quotient) * divisor;
        expect(rest >= 0n && rest < divisor).toBe(true);
        expectSettled(quotient, BigInt(quotient));
      }),
    );
    expect([7, -7, 6, -6, 0].map((value) => floorDivide(value, 3))).toEqual([2, -3, 2, -2, 0]);
  });

  it("have a greatest common divisor that is not negative", () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const divisor = BigInt(greatestCommonDivisor(settle(a), settle(b)));
        expect(divisor >= 0n).toBe(true);
        if (divisor === 0n) expect([a, b]).toEqual([0n, 0n]);
        else {
          expect([a % divisor, b % divisor]).toEqual([0n, 0n]);
          expect(BigInt(greatestCommonDivisor(settle(a / divisor), settle(b / divisor)))).toBe(1n);
        }
      }),
    );
  });

  it("have powers of ten", () => {
    for (let exponent = 0; exponent < 40; exponent += 1)
      expectSettled(powerOfTen(exponent), 10n ** BigInt(exponent));
  });
});
