import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decimalPlaces,
  magnitudeOf,
  parseDecimal,
  type Rounding,
  roundToMultiple,
  toExactText,
  toFixed,
} from "../../src/interval/decimal.ts";
import { type Exact, exact } from "../../src/interval/exact.ts";
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

/** A decimal as it is written, read in the plainest way. */
function read(text: string): Ratio {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  const [, sign = "", whole = "", fraction = ""] = match ?? [];
  const size = ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return sign === "-" ? minus(size) : size;
}

function magnitude(value: Ratio): Ratio {
  return value.top < 0n ? minus(value) : value;
}

describe("roundToMultiple", () => {
  const roundings: readonly Rounding[] = [
    "floor",
    "ceiling",
    "truncate",
    "half-up",
    "half-even",
    "half-down",
  ];

  it.each([
    ["7/2", 7, 2, [3, 4, 3, 4, 4, 3]],
    ["5/2", 5, 2, [2, 3, 2, 3, 2, 2]],
    ["-5/2", -5, 2, [-3, -2, -2, -3, -2, -2]],
    ["-7/2", -7, 2, [-4, -3, -3, -4, -4, -3]],
    ["1/2", 1, 2, [0, 1, 0, 1, 0, 0]],
    ["-1/2", -1, 2, [-1, 0, 0, -1, 0, 0]],
    ["7/3", 7, 3, [2, 3, 2, 2, 2, 2]],
    ["-7/3", -7, 3, [-3, -2, -2, -2, -2, -2]],
    ["8/3", 8, 3, [2, 3, 2, 3, 3, 3]],
    ["-8/3", -8, 3, [-3, -2, -2, -3, -3, -3]],
    ["-2", -2, 1, [-2, -2, -2, -2, -2, -2]],
  ])("rounds %s each way", (_, top, bottom, expected) => {
    const rounded = roundings.map((rounding) =>
      roundToMultiple(exact(top, bottom), exact(1), rounding),
    );
    expect(rounded).toEqual(expected);
  });

  it("gives the whole number that its rounding means, for any number and step", () => {
    const half = ratio(1n, 2n);
    const step = anyExact.filter((value) => value.numerator > 0);
    fc.assert(
      fc.property(anyExact, step, (value, unit) => {
        const quotient = over(ratioOf(value), ratioOf(unit));
        for (const rounding of roundings) {
          const rounded = ratio(BigInt(roundToMultiple(value, unit, rounding)));
          const off = plus(rounded, minus(quotient));
          const isNegative = quotient.top < 0n;
          if (rounding === "floor")
            expect(order(off, ratio(0n)) <= 0 && order(off, ratio(-1n)) > 0).toBe(true);
          else if (rounding === "ceiling")
            expect(order(off, ratio(0n)) >= 0 && order(off, ratio(1n)) < 0).toBe(true);
          else if (rounding === "truncate") {
            expect(order(magnitude(rounded), magnitude(quotient)) <= 0).toBe(true);
            expect(order(magnitude(off), ratio(1n)) < 0).toBe(true);
          } else {
            const compared = order(magnitude(off), half);
            expect(compared).toBeLessThanOrEqual(0);
            if (compared < 0) continue;
            if (rounding === "half-even") expect(rounded.top % 2n).toBe(0n);
            if (rounding === "half-up") expect(off.top > 0n).toBe(!isNegative);
            if (rounding === "half-down") expect(off.top > 0n).toBe(isNegative);
          }
        }
      }),
    );
  });
});

describe("toFixed", () => {
  it.each([
    ["4.15", 1, "half-up", "4.2"],
    ["4.15", 1, "half-even", "4.2"],
    ["4.25", 1, "half-even", "4.2"],
    ["4.15", 1, "half-down", "4.1"],
    ["-4.15", 1, "half-up", "-4.2"],
    ["-4.15", 1, "truncate", "-4.1"],
    ["0.04", 1, "half-up", "0.0"],
    ["-0.04", 1, "half-up", "0.0"],
    ["-0.04", 1, "floor", "-0.1"],
    ["1", 3, "floor", "1.000"],
    ["-0.005", 2, "half-up", "-0.01"],
    ["1005", -1, "half-even", "1000"],
    ["1005", -1, "half-up", "1010"],
    ["44954173", -5, "truncate", "44900000"],
    ["49", -2, "half-up", "0"],
    ["50", -2, "half-up", "100"],
    ["-50", -2, "half-up", "-100"],
    ["12345678901234567890.5", 0, "half-even", "12345678901234567890"],
  ] as const)("prints %s to %i places %s as %s", (text, places, rounding, printed) => {
    expect(toFixed(parseDecimal(text) ?? exact(0), places, rounding)).toBe(printed);
  });

  it("prints the multiple that roundToMultiple gives, with all its places", () => {
    fc.assert(
      fc.property(anyExact, fc.integer({ min: -6, max: 20 }), (value, places) => {
        const step = ratio(10n ** BigInt(Math.max(0, -places)), 10n ** BigInt(Math.max(0, places)));
        const text = toFixed(value, places, "half-even");
        const count = BigInt(roundToMultiple(value, exact(step.top, step.bottom), "half-even"));
        expect(order(read(text), times(ratio(count), step))).toBe(0);
        expect(text).not.toMatch(/^-[0.]+$|^0\d/);
        expect((text.split(".")[1] ?? "").length).toBe(Math.max(0, places));
      }),
    );
  });
});

describe("parseDecimal", () => {
  it.each([
    ["46.75", 4675n, 100n],
    ["-46.75", -4675n, 100n],
    ["+0.5", 1n, 2n],
    ["\u22125", -5n, 1n],
    ["007", 7n, 1n],
    ["1e6", 1000000n, 1n],
    ["1.5E-3", 3n, 2000n],
    ["-0", 0n, 1n],
    ["23039000000000000001", 23039000000000000001n, 1n],
    ["0.1234567890123456789", 1234567890123456789n, 10000000000000000000n],
  ])("reads %s", (text, top, bottom) => {
    const value = parseDecimal(text);
    expect(value === undefined ? null : order(ratioOf(value), ratio(top, bottom))).toBe(0);
  });

  it.each([
    "",
    ".5",
    "5.",
    "1,000",
    "1e",
    "1e1000",
    "0x10",
    "1 ",
    "--1",
    "Infinity",
    "NaN",
    "½",
    "٣",
    "9".repeat(401),
  ])("takes %j for no decimal", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});

describe("toExactText", () => {
  it.each([
    [exact(-415, 100), "-4.15"],
    [exact(-4000, 937), "-4000/937"],
    [exact(1, 3), "1/3"],
    [exact(6, 3), "2"],
    [exact(1, 8), "0.125"],
    [exact(0, 9), "0"],
    [exact(10n ** 40n), `1${"0".repeat(40)}`],
    [exact(1n, 10n ** 31n), `1/1${"0".repeat(31)}`],
  ])("writes a number to the letter", (value, text) => {
    expect(toExactText(value)).toBe(text);
  });

  it("loses nothing, and writes equal numbers alike", () => {
    fc.assert(
      fc.property(anyExact, fc.integer({ min: 1, max: 12 }), (value, factor) => {
        const text = toExactText(value);
        const [top = "", bottom] = text.split("/");
        const back = bottom === undefined ? read(top) : ratio(BigInt(top), BigInt(bottom));
        expect(order(back, ratioOf(value))).toBe(0);
        const { top: numerator, bottom: denominator } = ratioOf(value);
        expect(toExactText(exact(numerator * BigInt(factor), denominator * BigInt(factor)))).toBe(
          text,
        );
      }),
    );
  });

  it("knows how many places a number needs", () => {
    const places = (top: number, bottom: number) => decimalPlaces(exact(top, bottom));
    expect([
      places(1, 8),
      places(3, 20),
      places(6, 3),
      places(0, 7),
      places(1, 3),
      places(5, 6),
    ]).toEqual([3, 2, 0, 0, undefined, undefined]);
  });
});

describe("magnitudeOf", () => {
  it("is the power of ten of the leading digit", () => {
    fc.assert(
      fc.property(anyExact, (value: Exact) => {
        const size = magnitude(ratioOf(value));
        const power = magnitudeOf(value);
        if (size.top === 0n) {
          expect(power).toBe(0);
          return;
        }
        const tens = power >= 0 ? ratio(10n ** BigInt(power)) : ratio(1n, 10n ** BigInt(-power));
        expect(order(tens, size)).toBeLessThanOrEqual(0);
        expect(order(size, times(tens, ratio(10n)))).toBe(-1);
      }),
    );
    expect(
      [exact(123), exact(-45, 1000), exact(999, 100), exact(10), exact(1, 10)].map(magnitudeOf),
    ).toEqual([2, -2, 0, 1, -1]);
  });
});
