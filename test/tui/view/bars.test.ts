import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact } from "../../../src/interval/exact.ts";
import { closedInterval, type Interval } from "../../../src/interval/interval.ts";
import { ASCII_SIGNS } from "../../../src/tui/text/signs.ts";
import { barsOf, drawBar, gapBetween } from "../../../src/tui/view/bars.ts";
import { number, range } from "../fixture.ts";

function drawn(intervals: readonly Interval[], columns: number): readonly string[] {
  return barsOf(intervals, columns).map(
    (bar) => " ".repeat(bar.from) + drawBar(bar, ASCII_SIGNS.bar),
  );
}

const open = (low: string | null, high: string | null): Interval => ({
  low: low === null ? null : { value: number(low), closed: false },
  high: high === null ? null : { value: number(high), closed: false },
});

describe("barsOf", () => {
  it("draws intervals on one axis", () => {
    expect(drawn([range("0", "10"), range("5", "20")], 21)).toEqual([
      "[=========]",
      "     [==============]",
    ]);
  });

  it("draws a point as one sign", () => {
    expect(drawn([range("4.05", "4.15"), range("4.02", "4.02")], 14)).toEqual([
      "   [=========]",
      "|",
    ]);
  });

  it("tells open and unbounded ends from closed ones", () => {
    expect(drawn([open("0", "10"), range("0", "10")], 11)).toEqual(["(=========)", "[=========]"]);
    expect(drawn([open("10", null), range("0", "8")], 12)).toEqual(["         (=>", "[======]"]);
    expect(drawn([open(null, "0"), range("1", "2")], 12)).toEqual(["<=)", "       [===]"]);
  });

  it("sets a lone value in the middle", () => {
    expect(drawn([range("7", "7"), range("7", "7")], 9)).toEqual(["    |", "    |"]);
  });

  it("never lets intervals touch that have nothing in common, however small the gap", () => {
    const ends = fc.tuple(
      fc.integer({ min: -500, max: 500 }),
      fc.nat(500),
      fc.nat(300),
      fc.nat(500),
    );
    fc.assert(
      fc.property(
        ends,
        fc.integer({ min: 5, max: 60 }),
        fc.boolean(),
        ([low, first, gap, second], columns, swap) => {
          const a = closedInterval(exact(low), exact(low + first));
          const start = (low + first) * 1_000 + gap + 1;
          const b = closedInterval(exact(start, 1_000), exact(start + second * 1_000, 1_000));
          const [lower, upper] = swap
            ? [...barsOf([b, a], columns)].reverse()
            : barsOf([a, b], columns);
          if (lower === undefined || upper === undefined) throw new Error("a bar is missing");
          expect(upper.from - lower.to).toBeGreaterThanOrEqual(2);
          for (const bar of [lower, upper]) {
            expect(bar.from).toBeGreaterThanOrEqual(0);
            expect(bar.to).toBeGreaterThanOrEqual(bar.from);
            expect(bar.to).toBeLessThan(columns);
          }
          expect(gapBetween(lower, upper)).toEqual({ from: lower.to + 1, to: upper.from - 1 });
        },
      ),
    );
  });

  it("gives no gap between bars that overlap", () => {
    const [a, b] = barsOf([range("0", "10"), range("5", "20")], 20);
    if (a === undefined || b === undefined) throw new Error("a bar is missing");
    expect(gapBetween(a, b)).toBeNull();
  });
});
