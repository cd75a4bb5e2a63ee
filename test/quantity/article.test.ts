import { describe, expect, it } from "vitest";
import { toExactText } from "../../src/interval/decimal.ts";
import { parseIsoDay } from "../../src/quantity/calendar.ts";
import type { Figure } from "../../src/quantity/figure.ts";
import { scan } from "../../src/quantity/scan.ts";
import { textOf } from "../../src/text/span.ts";

const options = { language: "en", dated: parseIsoDay("2025-12-24"), format: "markdown" } as const;

const text = `The presidency will meet on December 25 over the leak at 33.7 million customers, told last month.

It touched about 33.7 million accounts, or roughly two-thirds of the population. In the two weeks before
the announcement cards saw 46.8 million approvals, and 44.9 million afterward, a 4.1% decline; the amount
fell by 127 billion won, or 0.9%. Users peaked at 17.98 million on December 1 and numbered 14.84 million by
December 20, a loss of around 3 million users. Delivery throve during COVID-19.

“K-trust made contactless delivery possible here... Coupang has simply turned Koreans’ honesty and goodwill
into its profit base.” Another urged a "strong, coordinated U.S. response" on December 24.`;

function told({
  text: printed,
  kind,
  low,
  high,
  unit,
  hedge,
  direction,
}: Figure): readonly string[] {
  const value =
    toExactText(low) === toExactText(high)
      ? toExactText(low)
      : `${toExactText(low)}..${toExactText(high)}`;
  return [printed, kind, value, unit.name, hedge?.text ?? "", direction];
}

describe("the first case's article", () => {
  const found = scan(text, options);

  it("is read figure by figure", () => {
    expect(found.figures.map(told)).toEqual([
      ["December 25", "date", "20447", "date", "", "none"],
      ["33.7 million customers", "cardinal", "33700000", "customers", "", "none"],
      ["last month", "date", "20393..20422", "date", "", "none"],
      ["33.7 million accounts", "cardinal", "33700000", "accounts", "about", "none"],
      ["two-thirds", "fraction", "2/3", "", "roughly", "none"],
      ["two weeks", "duration", "2", "weeks", "", "none"],
      ["46.8 million approvals", "cardinal", "46800000", "approvals", "", "none"],
      ["44.9 million", "cardinal", "44900000", "", "", "none"],
      ["4.1%", "percent", "4.1", "percent", "", "fall"],
      ["127 billion won", "money", "127000000000", "won", "", "fall"],
      ["0.9%", "percent", "0.9", "percent", "", "fall"],
      ["17.98 million", "cardinal", "17980000", "", "", "none"],
      ["December 1", "date", "20423", "date", "", "none"],
      ["14.84 million", "cardinal", "14840000", "", "", "none"],
      ["December 20", "date", "20442", "date", "", "none"],
      ["3 million users", "cardinal", "3000000", "users", "around", "fall"],
      ["December 24", "date", "20446", "date", "", "none"],
    ]);
  });

  it("knows a name with digits", () => {
    expect(found.identifiers.map(({ text: name, reason }) => [name, reason])).toEqual([
      ["COVID-19", "name"],
    ]);
  });

  it("finds the quotations to the letter", () => {
    expect(
      found.quotations.map(({ inner, closed, depth }) => [textOf(text, inner), closed, depth]),
    ).toEqual([
      [
        "K-trust made contactless delivery possible here... Coupang has simply turned Koreans’ honesty and goodwill\ninto its profit base.",
        true,
        0,
      ],
      ["strong, coordinated U.S. response", true, 0],
    ]);
  });
});
