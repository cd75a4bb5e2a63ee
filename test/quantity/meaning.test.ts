import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Rounding, toExactText, toFixed } from "../../src/interval/decimal.ts";
import { exact } from "../../src/interval/exact.ts";
import { closedInterval, contains, type Interval } from "../../src/interval/interval.ts";
import type { Figure } from "../../src/quantity/figure.ts";
import {
  type DeclaredRounding,
  type Departure,
  departuresOf,
  meaningOf,
} from "../../src/quantity/meaning.ts";
import { scan } from "../../src/quantity/scan.ts";
import { smallestWidth } from "../../src/quantity/smallest-width.ts";
import { ENGLISH } from "./told.ts";

function figureOf(text: string): Figure {
  const [figure] = scan(text, ENGLISH).figures;
  if (figure === undefined) throw new Error(`no figure in ${text}`);
  return figure;
}

function told({ low, high }: Interval): string {
  const left = low === null ? "(−∞" : `${low.closed ? "[" : "("}${toExactText(low.value)}`;
  const right = high === null ? "∞)" : `${toExactText(high.value)}${high.closed ? "]" : ")"}`;
  return `${left}, ${right}`;
}

function meaning(
  text: string,
  departures: readonly Departure[] = [],
  rounding: DeclaredRounding = "either",
): string {
  return told(meaningOf(figureOf(text), new Set(departures), rounding));
}

describe("what a figure means", () => {
  it.each<[string, readonly Departure[], DeclaredRounding, string]>([
    ["46.8 million", [], "either", "[46750000, 46850000]"],
    ["46.8 million", [], "half-up", "[46750000, 46850000)"],
    ["46.8 million", [], "half-down", "(46750000, 46850000]"],
    ["46.8 million", [], "half-even", "[46750000, 46850000]"],
    ["46.7 million", [], "half-even", "(46650000, 46750000)"],
    ["46.8 million", [], "truncated", "[46800000, 46900000)"],
    ["46.8 million", ["truncated"], "half-up", "[46800000, 46900000)"],
    ["-0.3%", [], "half-up", "(-0.35, -0.25]"],
    ["-0.3%", [], "half-down", "[-0.35, -0.25)"],
    ["-0.3%", [], "truncated", "(-0.4, -0.3]"],
    ["0.0%", [], "half-up", "(-0.05, 0.05)"],
    ["0.0%", [], "truncated", "(-0.1, 0.1)"],
    ["50.0%", [], "either", "[49.95, 50.05]"],
    ["4,700 homes", [], "either", "[4699.5, 4700.5]"],
    ["4,700 homes", ["zeros"], "either", "[4650, 4750]"],
    ["312 homes", [], "either", "[312, 312]"],
    ["3 million homes", [], "either", "[2500000, 3500000]"],
    ["two-thirds", [], "either", "[2/3, 2/3]"],
    ["two-thirds", ["fraction"], "either", "[19/30, 17/24]"],
    ["more than 300 homes", [], "either", "(300, ∞)"],
    ["at least 300 homes", [], "either", "[300, ∞)"],
    ["fewer than 300 homes", [], "either", "[0, 300)"],
    ["up to 300 homes", [], "either", "[0, 300]"],
    ["nearly 300 homes", [], "either", "[270, 300)"],
    ["nearly 0%", [], "either", "[-1, 1]"],
    ["a fall of nearly 0.00%", [], "either", "[-0.01, 0.01]"],
    ["just over 300 homes", [], "either", "(300, 330]"],
    ["about 300 homes", [], "either", "[299.5, 300.5]"],
    ["about 300 homes", ["hedge"], "either", "[285, 315]"],
    ["roughly two-thirds", ["hedge"], "either", "[19/30, 0.7]"],
    ["around 3 million users", ["hedge"], "either", "[2000000, 4000000]"],
    ["dozens", [], "either", "[24, ∞)"],
    ["3–5 percent", [], "either", "[2.5, 5.5]"],
    ["It fell by 4.1%.", [], "either", "[-4.15, -4.05]"],
    ["It fell by 4.1%.", [], "half-up", "(-4.15, -4.05]"],
    ["It fell by more than 3%.", [], "either", "(−∞, -3)"],
    ["It fell by about 3%.", ["hedge"], "either", "[-4, -2]"],
    ["It rose by 4.1%.", [], "either", "[4.05, 4.15]"],
  ])("%s under %j and %s", (text, departures, rounding, expected) => {
    expect(meaning(text, departures, rounding)).toBe(expected);
  });

  it.each<[string, readonly Departure[]]>([
    ["46.8 million", ["truncated"]],
    ["about 4,700 homes", ["hedge", "zeros", "truncated"]],
    ["312 homes", []],
    ["two-thirds", ["fraction"]],
    ["roughly two-thirds", ["hedge", "fraction"]],
    ["more than 4,700 homes", []],
    ["dozens", []],
    ["in 2024", []],
  ])("%s can depart by %j", (text, expected) => {
    expect(departuresOf(figureOf(text))).toEqual(expected);
  });

  it("holds every value that is printed as the figure, however it was rounded", () => {
    const ways: readonly (readonly [DeclaredRounding, Rounding])[] = [
      ["half-up", "half-up"],
      ["half-even", "half-even"],
      ["half-down", "half-down"],
      ["truncated", "truncate"],
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.nat(2),
        fc.constantFrom(...ways),
        (thousandths, places, [declared, way]) => {
          const value = exact(thousandths, 1000);
          const figure = figureOf(`${toFixed(value, places, way)}%`);
          expect(contains(meaningOf(figure, new Set(), declared), value)).toBe(true);
          if (declared !== "truncated")
            expect(contains(meaningOf(figure, new Set(), "either"), value)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("the smallest width of a hedge", () => {
  const width = (
    text: string,
    low: readonly [number, number],
    high: readonly [number, number],
  ): string | null => {
    const found = smallestWidth(
      figureOf(text),
      new Set(["hedge"]),
      "either",
      closedInterval(exact(...low), exact(...high)),
    );
    return found === null ? null : toExactText(found);
  };

  it("is how far the target lies from the printed value, as a share of it", () => {
    expect(width("roughly two-thirds", [673, 1035], [675, 1035])).toBe("1/46");
    expect(width("about 300 homes", [315, 1], [320, 1])).toBe("0.05");
    expect(width("It fell by about 10%.", [-12, 1], [-11, 1])).toBe("0.1");
  });

  it("is nothing where the figure reaches the target unhedged", () => {
    expect(width("about 300 homes", [300, 1], [320, 1])).toBe("0");
  });

  it("is not told without a widening hedge", () => {
    expect(width("300 homes", [315, 1], [320, 1])).toBeNull();
    expect(width("more than 300 homes", [200, 1], [210, 1])).toBeNull();
  });
});
