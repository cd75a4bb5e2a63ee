import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toExactText } from "../../src/interval/decimal.ts";
import { exact } from "../../src/interval/exact.ts";
import { closedInterval, contains, type Interval, onlyValue } from "../../src/interval/interval.ts";
import { shortestDecimalIn } from "../../src/interval/shortest-decimal.ts";
import {
  anyExact,
  anyInterval,
  intervalFrom,
  order,
  over,
  type Ratio,
  ratio,
  ratioOf,
} from "./reference.ts";

/** Whether a whole multiple of a power of ten lies strictly between two values. */
function hasMultiple(low: Ratio, high: Ratio, power: number): boolean {
  const step = power >= 0 ? ratio(10n ** BigInt(power)) : ratio(1n, 10n ** BigInt(-power));
  const { top, bottom } = over(low, step);
  const floor = top >= 0n || top % bottom === 0n ? top / bottom : top / bottom - 1n;
  return order(ratio(floor + 1n), over(high, step)) < 0;
}

/** The power of ten of the last digit that is not zero. */
function lastPlace(text: string): number {
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  if (fraction !== "") return -fraction.length;
  return whole === "0" ? 0 : whole.length - whole.replace(/0+$/, "").length;
}

describe("shortestDecimalIn", () => {
  it("lies inside, whatever the interval", () => {
    fc.assert(
      fc.property(fc.oneof(anyInterval, intervalFrom(anyExact)), (interval) => {
        expect(contains(interval, shortestDecimalIn(interval))).toBe(true);
      }),
    );
  });

  it("has no shorter decimal inside", () => {
    fc.assert(
      fc.property(fc.oneof(anyInterval, intervalFrom(anyExact)), (interval) => {
        const { low, high } = interval;
        if (low === null || high === null || onlyValue(interval) !== undefined) return;
        const found = shortestDecimalIn(interval);
        if (found.numerator === 0) return;
        const place = lastPlace(toExactText(found));
        const coarser = Array.from({ length: 60 }, (_, more) => place + 1 + more);
        expect(toExactText(found)).not.toContain("/");
        for (const power of coarser)
          expect(hasMultiple(ratioOf(low.value), ratioOf(high.value), power)).toBe(false);
      }),
    );
  });

  const end = (top: number, closed: boolean) => ({ value: exact(top, 1000), closed });
  it.each<[string, Interval, string]>([
    ["the middle of a rounded figure", closedInterval(exact(4675, 100), exact(4685, 100)), "46.8"],
    ["a round number near the middle", closedInterval(exact(3850, 1000), exact(4269, 1000)), "4"],
    ["zero where it is inside", closedInterval(exact(-1), exact(7)), "0"],
    ["zero alone", closedInterval(exact(0), exact(0)), "0"],
    ["one value", closedInterval(exact(1, 3), exact(1, 3)), "1/3"],
    ["never an end", { low: end(1000, true), high: end(2000, true) }, "1.5"],
    ["a large one", closedInterval(exact(252_000), exact(317_000)), "300000"],
    ["a negative one", closedInterval(exact(-4269, 1000), exact(-3850, 1000)), "-4"],
    ["at least", { low: end(5000, true), high: null }, "6"],
    ["more than a large number", { low: end(123_000, false), high: null }, "200"],
    ["less than a negative one", { low: null, high: end(-95_000, false) }, "-100"],
    ["more than nothing", { low: end(0, false), high: null }, "1"],
    ["anything", { low: null, high: null }, "0"],
    ["anything above a negative one", { low: end(-3000, false), high: null }, "0"],
  ])("is %s", (_, interval, expected) => {
    expect(toExactText(shortestDecimalIn(interval))).toBe(expected);
  });
});
