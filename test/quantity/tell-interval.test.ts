import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDecimal } from "../../src/interval/decimal.ts";
import { compare, divide, type Exact, exact, ZERO } from "../../src/interval/exact.ts";
import { closedInterval, type Interval, pointInterval } from "../../src/interval/interval.ts";
import { parseUnit } from "../../src/quantity/parse-unit.ts";
import { tellInterval } from "../../src/quantity/tell-interval.ts";
import type { Unit } from "../../src/quantity/unit.ts";
import { BARE } from "../../src/quantity/unit-arithmetic.ts";

function value(text: string): Exact {
  const [top = "", bottom] = text.split("/");
  const number = parseDecimal(top) ?? ZERO;
  return bottom === undefined ? number : divide(number, parseDecimal(bottom) ?? exact(1));
}

function between(low: string, high: string): Interval {
  return closedInterval(value(low), value(high));
}

function unit(name: string): Unit {
  return parseUnit(name, "en") ?? BARE;
}

const DATE: Unit = { ...BARE, sort: "date" };

describe("an interval is told", () => {
  it.each([
    ["720/187", "4000/937", "percent", "3.850% to 4.269%"],
    ["673/1035", "675/1033", "", "0.6502 to 0.6535"],
    ["3130000", "3150000", "users", "3.13 to 3.15 million users"],
    ["253000000000000/19", "15000000000000", "won", "13.31 to 15.00 trillion won"],
    ["284221.5", "320855.5", "won per approval", "284,221 to 320,856 won per approval"],
    ["126500000000", "127500000000", "won", "126.5 to 127.5 billion won"],
    ["-0.5", "0.5", "won", "−0.5 to 0.5 won"],
    ["46750000", "46850000", "approvals", "46.75 to 46.85 million approvals"],
    ["999500", "1000500", "people", "0.9995 to 1.0005 million people"],
  ])("%s to %s %s as %s", (low, high, name, told) => {
    expect(tellInterval(between(low, high), unit(name))).toBe(told);
  });

  it("as a fall or a rise where it is a change", () => {
    expect(tellInterval(between("-4.5", "-4.4"), unit("percent"), true)).toBe(
      "a fall of 4.4% to 4.5%",
    );
    expect(tellInterval(between("4.4", "4.5"), unit("percent"), true)).toBe(
      "a rise of 4.4% to 4.5%",
    );
    expect(tellInterval(between("-1", "1"), unit("percent"), true)).toBe("−1% to 1%");
    expect(tellInterval(pointInterval(ZERO), unit("percent"), true)).toBe("0%");
  });

  it("that is a share without a name in percent", () => {
    const share: Unit = { ...BARE, sort: "share" };
    expect(tellInterval(between("673/1035", "675/1033"), share)).toBe("65.02% to 65.35%");
  });

  it("that has one end, with words that say whether the end belongs to it", () => {
    const end = { value: value("5000000"), closed: false };
    const won = unit("won");
    expect(tellInterval({ low: end, high: null }, won)).toBe("more than 5 million won");
    expect(tellInterval({ low: null, high: end }, won)).toBe("less than 5 million won");
    const closed = { ...end, closed: true };
    expect(tellInterval({ low: closed, high: null }, won)).toBe("at least 5 million won");
    expect(tellInterval({ low: null, high: closed }, won)).toBe("at most 5 million won");
    expect(tellInterval({ low: null, high: null }, won)).toBe("any value");
  });

  it("of days as dates", () => {
    expect(tellInterval(between("20393", "20422"), DATE)).toBe(
      "November 1, 2025 to November 30, 2025",
    );
    const before = { low: null, high: { value: value("20447"), closed: false } };
    expect(tellInterval(before, DATE)).toBe("before December 25, 2025");
    const from = { low: { value: value("20447"), closed: true }, high: null };
    expect(tellInterval(from, DATE)).toBe("December 25, 2025 or later");
  });

  it("rounded outward, so that it holds every value of the interval", () => {
    const ratio = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }));
    fc.assert(
      fc.property(ratio, ratio, ([a, b], [c, d]) => {
        const [low, high] = [exact(a, b), exact(c, d)].sort(compare);
        if (low === undefined || high === undefined || compare(low, high) === 0) return;
        const told = tellInterval(closedInterval(low, high), BARE);
        const match = /^(−?[\d,.]+) to (−?[\d,.]+)( million| billion)?$/.exec(told);
        expect(match, told).not.toBeNull();
        const [, from = "", to = "", scale] = match ?? [];
        const size = scale === " million" ? "e6" : scale === " billion" ? "e9" : "";
        expect(compare(value(from.replaceAll(",", "") + size), low)).toBeLessThanOrEqual(0);
        expect(compare(value(to.replaceAll(",", "") + size), high)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
