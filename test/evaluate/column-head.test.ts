import { describe, expect, it } from "vitest";
import { readColumnHead } from "../../src/evaluate/column-head.ts";

function told(head: string): string {
  const { scale, unit } = readColumnHead(head, "en");
  return [scale ?? "", unit?.name ?? ""].join(" ").trim();
}

describe("readColumnHead", () => {
  it.each([
    ["visitors (in thousands)", "thousand"],
    ["visitors ('000)", "thousand"],
    ["visitors in thousands", "thousand"],
    ["amount_in_thousands", "thousand"],
    ["population (thousands of people)", "thousand"],
    ["amount (millions of won)", "million won"],
    ["amount (100 million won)", "100 million won"],
    ["revenue, $ million", "million dollars"],
    ["revenue ($m)", "million dollars"],
    ["revenue (EUR bn)", "billion euros"],
    ["amount in won", "won"],
    ["share (%)", "percent"],
    ["length (m)", "metres"],
    ["revenue [2025] ($)", "dollars"],
  ])("takes from %j: %s", (head, expected) => {
    expect(told(head)).toBe(expected);
  });

  it.each([
    "visitors",
    "deaths per million",
    "deaths (per million)",
    "Thousand Oaks",
    "visitors in May",
    "born in",
    "visitors, total",
    "note (estimated)",
    "in 2025",
    "",
    "million ".repeat(100),
  ])("takes nothing from %j", (head) => {
    expect(told(head)).toBe("");
  });
});
