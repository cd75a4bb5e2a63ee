import { describe, expect, it } from "vitest";
import { parseDecimal } from "../../src/interval/decimal.ts";
import { divide, type Exact, exact, ZERO } from "../../src/interval/exact.ts";
import { parseUnit } from "../../src/quantity/parse-unit.ts";
import { tellDay, tellValue } from "../../src/quantity/tell-value.ts";
import type { Unit } from "../../src/quantity/unit.ts";
import { BARE } from "../../src/quantity/unit-arithmetic.ts";

function value(text: string): Exact {
  const [top = "", bottom] = text.split("/");
  const number = parseDecimal(top) ?? ZERO;
  return bottom === undefined ? number : divide(number, parseDecimal(bottom) ?? exact(1));
}

function unit(name: string): Unit {
  return parseUnit(name, "en") ?? BARE;
}

const FRACTION: Unit = { ...BARE, sort: "share" };

describe("a value is told", () => {
  it.each([
    ["46837121", "approvals", "46,837,121 approvals"],
    ["46800000", "approvals", "46.8 million approvals"],
    ["127000000000", "won", "127 billion won"],
    ["12716380000", "won", "12,716,380,000 won"],
    ["4100", "people", "4,100 people"],
    ["4.1", "percent", "4.1%"],
    ["-4.15", "percent", "−4.15%"],
    ["0", "percent", "0%"],
    ["29860.25", "won per approval", "29,860.2 won per approval"],
    ["0.0001", "metres", "0.0001 metres"],
    ["1000000000000000000", "won", "1,000 quadrillion won"],
  ])("%s %s as %s", (number, name, told) => {
    expect(tellValue(value(number), unit(name))).toBe(told);
  });

  it("that has no last digit without zeros at its end that nobody worked out", () => {
    expect(tellValue(value("680/21"), unit("percent"))).toBe("32.381%");
    expect(tellValue(value("1000000/3"), unit("won"))).toBe("333,333 won");
  });

  it("that is a share without a name in percent", () => {
    expect(tellValue(value("0.25"), FRACTION)).toBe("25%");
    expect(tellValue(value("2/3"), FRACTION)).toBe("66.6667%");
  });

  it("that is a day as a date, before 1970 too", () => {
    expect(tellDay(value("20447"))).toBe("December 25, 2025");
    expect(tellDay(value("-1"))).toBe("December 31, 1969");
  });
});
