import { describe, expect, it } from "vitest";
import { parseDecimal } from "../../src/interval/decimal.ts";
import { exact, ZERO } from "../../src/interval/exact.ts";
import { parseUnit } from "../../src/quantity/parse-unit.ts";
import { tellGap } from "../../src/quantity/tell-gap.ts";
import { tellMargin } from "../../src/quantity/tell-margin.ts";
import { BARE } from "../../src/quantity/unit-arithmetic.ts";
import { UNITS } from "../../src/quantity/units.ts";

describe("a gap", () => {
  it.each([
    ["113783610000", "won", "113 billion won"],
    ["0.0298", "percent", "0.0298 percentage points"],
    ["1", "percent", "1 percentage point"],
    ["0.28117", "percent", "0.281 percentage points"],
    ["9", "approvals", "9 approvals"],
    ["1", "ministers", "1 minister"],
    ["1", "people", "1 person"],
    ["1", "kilometres per hour", "1 kilometre per hour"],
    ["1", "won", "1 won"],
    ["1000000", "people", "1 million people"],
    ["4173", "approvals", "4,173 approvals"],
    ["0", "won", "0 won"],
  ])("of %s %s is told as %s", (gap, name, told) => {
    expect(tellGap(parseDecimal(gap) ?? ZERO, parseUnit(name, "en") ?? BARE)).toBe(told);
  });

  it("between dates is told in days", () => {
    expect(tellGap(exact(1), { ...BARE, sort: "date" })).toBe("1 day");
    expect(tellGap(exact(12), { ...BARE, sort: "date" })).toBe("12 days");
  });

  it("between multiples is told as a plain number", () => {
    expect(tellGap(exact(878, 1000), UNITS.times.unit)).toBe("0.878");
  });

  it("between shares without a name is told in percentage points", () => {
    expect(tellGap(exact(13, 1000), { ...BARE, sort: "share" })).toBe("1.3 percentage points");
  });
});

describe("a margin", () => {
  it("is told in percent, rounded up so that it is surely enough", () => {
    expect(tellMargin(exact(41, 2066))).toBe("1.99%");
    expect(tellMargin(exact(1, 20))).toBe("5%");
    expect(tellMargin(exact(1, 3000))).toBe("0.0334%");
  });
});
