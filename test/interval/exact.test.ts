import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  equal,
  exact,
  greatest,
  least,
  lowestTerms,
  multiply,
  negate,
  sign,
  subtract,
  tenTo,
} from "../../src/interval/exact.ts";
import {
  anyExact,
  minus,
  order,
  over,
  plus,
  type Ratio,
  ratio,
  ratioOf,
  times,
} from "./reference.ts";

/** The same number, in the form that every exact number keeps to. */
function expectSame(value: Exact, expected: Ratio): void {
  expect(order(ratioOf(value), expected)).toBe(0);
  expect(value.denominator > 0).toBe(true);
  for (const part of [value.numerator, value.denominator])
    if (typeof part === "number")
      expect(Number.isSafeInteger(part) && !Object.is(part, -0)).toBe(true);
    else expect(part > Number.MAX_SAFE_INTEGER || part < -Number.MAX_SAFE_INTEGER).toBe(true);
}

describe("exact numbers", () => {
  it("add, subtract, multiply, negate and take away signs as ratios of BigInt do", () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        expectSame(add(a, b), plus(ratioOf(a), ratioOf(b)));
        expectSame(subtract(a, b), plus(ratioOf(a), minus(ratioOf(b))));
        expectSame(multiply(a, b), times(ratioOf(a), ratioOf(b)));
        expectSame(negate(a), minus(ratioOf(a)));
        expectSame(absolute(a), a.numerator < 0 ? minus(ratioOf(a)) : ratioOf(a));
        expectSame(lowestTerms(a), ratioOf(a));
      }),
    );
  });

  it("divide as ratios do, and refuse zero", () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        if (sign(b) === 0) expect(() => divide(a, b)).toThrow(RangeError);
        else expectSame(divide(a, b), over(ratioOf(a), ratioOf(b)));
      }),
    );
  });

  it("compare as ratios do", () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        const expected = order(ratioOf(a), ratioOf(b));
        expect(compare(a, b)).toBe(expected);
        expect(equal(a, b)).toBe(expected === 0);
        expect(least(a, b)).toBe(expected <= 0 ? a : b);
        expect(greatest(a, b)).toBe(expected >= 0 ? a : b);
        expect(sign(a)).toBe(order(ratioOf(a), ratio(0n)));
      }),
    );
  });

  it("compare equal however they are written", () => {
    expect(equal(exact(1, 2), exact(2, 4))).toBe(true);
    expect(equal(exact(-1, 2), exact(1, -2))).toBe(true);
    expect(equal(exact(10n ** 30n, 10n ** 31n), exact(1, 10))).toBe(true);
  });

  it("tell neighbours apart where floats do not", () => {
    expect(compare(exact(9007199254740993n), exact(9007199254740992n))).toBe(1);
    expect(compare(exact(3333333333333333, 10000000000000000n), exact(1, 3))).toBe(-1);
  });

  it("are in lowest terms when asked for", () => {
    expect(lowestTerms(exact(-6, 4))).toEqual({ numerator: -3, denominator: 2 });
    expect(lowestTerms(exact(0, 7))).toEqual({ numerator: 0, denominator: 1 });
    expect(lowestTerms(exact(10n ** 30n, 10n ** 29n))).toEqual({ numerator: 10, denominator: 1 });
  });

  it("take nothing that is no whole number, and no denominator of zero", () => {
    for (const [top, bottom] of [
      [0.5, 1],
      [Number.NaN, 1],
      [2 ** 53, 1],
      [1, 0.5],
      [1, 0],
    ] as const)
      expect(() => exact(top, bottom)).toThrow(RangeError);
    expect(() => exact(1, 0n)).toThrow(RangeError);
  });

  it("have powers of ten of any size", () => {
    for (const exponent of [0, 1, 15, 16, 40])
      expectSame(tenTo(exponent), ratio(10n ** BigInt(exponent)));
    for (const exponent of [1, 15, 16, 40])
      expectSame(tenTo(-exponent), ratio(1n, 10n ** BigInt(exponent)));
  });
});
