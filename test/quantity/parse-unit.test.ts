import { describe, expect, it } from "vitest";
import { toExactText } from "../../src/interval/decimal.ts";
import { parseUnit } from "../../src/quantity/parse-unit.ts";
import type { Unit } from "../../src/quantity/unit.ts";
import {
  BARE,
  divideUnits,
  multiplyUnits,
  sameDimensions,
  sameLabels,
  unitName,
} from "../../src/quantity/unit-arithmetic.ts";
import { temperatureOffset } from "../../src/quantity/units.ts";

function unit(text: string): Unit {
  const parsed = parseUnit(text, "en");
  if (parsed === null) throw new Error(`${text} is no unit`);
  return parsed;
}

function told({ name, sort, factor, dimensions, labels }: Unit): string {
  const powers = [...dimensions, ...labels].map(([base, power]) => `${base}^${power}`);
  return `${name}: ${sort} ${toExactText(factor)} ${powers.join(" ")}`.trim();
}

describe("parseUnit", () => {
  it.each([
    ["won", "won: plain 1 KRW^1"],
    ["KRW", "won: plain 1 KRW^1"],
    ["₩", "won: plain 1 KRW^1"],
    ["$", "dollars: plain 1 USD^1"],
    ["USD", "dollars: plain 1 USD^1"],
    ["dollars", "dollars: plain 1 USD^1"],
    ["cents", "cents: plain 0.01 USD^1"],
    ["approvals", "approvals: plain 1 approval^1"],
    ["approval", "approvals: plain 1 approval^1"],
    ["people", "people: plain 1 person^1"],
    ["countries", "countries: plain 1 country^1"],
    ["percent", "percent: share 0.01"],
    ["%", "percent: share 0.01"],
    ["percentage points", "percentage points: points 0.01"],
    ["basis points", "basis points: points 0.0001"],
    ["km", "kilometres: plain 1000 metre^1"],
    ["days", "days: plain 1 day^1"],
    ["weeks", "weeks: plain 7 day^1"],
    ["won per approval", "won per approval: plain 1 KRW^1 approval^-1"],
    ["miles per hour", "miles per hour: plain 38624.256 metre^1 day^-1"],
    ["km/h", "kilometres per hour: plain 24000 metre^1 day^-1"],
    ["degrees Celsius", "degrees Celsius: temperature 1 kelvin^1"],
    ["active users", "active users: plain 1 active user^1"],
  ])("%s", (text, expected) => {
    expect(told(unit(text))).toBe(expected);
  });

  it.each(["", " ", "12", "won per", "per won", "won//approval", "<b>", "a".repeat(200)])(
    "%s is malformed",
    (text) => {
      expect(parseUnit(text, "en")).toBeNull();
    },
  );
});

describe("arithmetic of units", () => {
  it("cancels what is divided and multiplied", () => {
    const average = divideUnits(unit("won"), unit("approvals"));
    expect(sameDimensions(average, unit("won per approval"))).toBe(true);
    expect(sameLabels(average, unit("won per approval"))).toBe(true);
    expect(sameLabels(multiplyUnits(average, unit("approvals")), unit("won"))).toBe(true);
    expect(unitName(multiplyUnits(unit("percent"), unit("won")))).toBe("won");
  });

  it("keeps percent from points, and lets shares be numbers", () => {
    expect(sameDimensions(unit("percent"), unit("percentage points"))).toBe(false);
    expect(sameDimensions(unit("basis points"), unit("percentage points"))).toBe(true);
    expect(sameDimensions(unit("percent"), BARE)).toBe(true);
    expect(divideUnits(unit("won"), unit("won")).sort).toBe("share");
  });

  it("tells money from money and length from time", () => {
    expect(sameDimensions(unit("won"), unit("dollars"))).toBe(false);
    expect(sameDimensions(unit("km"), unit("miles"))).toBe(true);
    expect(sameDimensions(unit("km"), unit("days"))).toBe(false);
    expect(sameDimensions(unit("people"), unit("accounts"))).toBe(true);
    expect(sameLabels(unit("people"), unit("accounts"))).toBe(false);
  });

  it("knows the zero of temperature scales", () => {
    const offset = temperatureOffset(unit("Celsius"));
    expect(offset === null ? null : toExactText(offset)).toBe("273.15");
    expect(temperatureOffset(unit("km"))).toBeNull();
  });
});
