import { describe, expect, it } from "vitest";
import { readFigure } from "../../src/quantity/read-figure.ts";
import { ENGLISH, toldFigure } from "./told.ts";

describe("readFigure", () => {
  it.each([
    ["10,000", "10,000 = 10000 cardinal"],
    ["46,837,121", "46,837,121 = 46837121 cardinal"],
    ["1398545650000", "1398545650000 = 1398545650000 cardinal"],
    ["12.4%", "12.4% = 12.4 percent, percent"],
    ["-3.5", "-3.5 = -3.5 cardinal"],
    ["(11.1)", "11.1 = -11.1 cardinal"],
    ["50.0", "50.0 = 50 cardinal"],
    ["0.5", "0.5 = 0.5 cardinal"],
    ["0", "0 = 0 cardinal"],
    ["2,525,069 payments", "2,525,069 payments = 2525069 cardinal, payments"],
    ["78,695,020,000 won", "78,695,020,000 won = 78695020000 money, won"],
    [
      "about 33.7 million accounts",
      "33.7 million accounts = 33700000 cardinal, accounts; about about",
    ],
    ["a fall of 0.9%", "0.9% = 0.9 percent, percent; fall"],
    ["4.1% decline", "4.1% = 4.1 percent, percent; fall"],
    ["2025-12-24", "2025-12-24 = 2025-12-24 date"],
    ["two-thirds", "two-thirds = 2/3 fraction"],
    [" 1,250 ", "1,250 = 1250 cardinal"],
    ["$3", "$3 = 3 money, dollars"],
    ["46.8 million", "46.8 million = 46800000 cardinal"],
  ])("%s", (text, expected) => {
    const figure = readFigure(text, ENGLISH);
    expect(figure === null ? null : toldFigure(figure)).toBe(expected);
  });

  it.each([
    "",
    "won",
    "12 and 13",
    "COVID-19",
    "twelve monkeys came",
    "1.2.3",
    "n/a",
    "46.8 million in May they said",
    "x".repeat(500),
  ])("%s is no figure alone", (text) => {
    expect(readFigure(text, ENGLISH)).toBeNull();
  });
});
