import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type InitLedger, initLedger } from "../../../src/author/init-ledger.ts";

function drafted(text: string): InitLedger {
  return initLedger(text, { path: "draft.md", schema: null, dated: "2026-03-01", language: null });
}

/** What the claims of a text are called, in their order. */
function ids(text: string): readonly string[] {
  return drafted(`${text}\n`).claims.map(({ id }) => id);
}

describe("the ids of a first ledger", () => {
  it.each(["trial", "club", "grid"])(
    "of the article %s are as they were looked at",
    async (name) => {
      const text = readFileSync(new URL(`./${name}.md`, import.meta.url), "utf8");
      const { claims } = drafted(text);
      const lines = claims.map(
        ({ id, span }) => `${id.padEnd(42)}${span.exact.replace(/\n/g, " ")}`,
      );
      await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`${name}.golden.txt`);
      // A number behind a name, or none at all, tells a reader nothing.
      expect(claims.filter(({ id }) => /^(?:figure|claim)\b|(?<!\d{3})_\d$/.test(id))).toEqual([]);
    },
  );

  it.each([
    ["The club won 46 league matches.", ["league_matches"]],
    ["Three serious events were recorded.", ["serious_events"]],
    ["A box of 60 tablets sells for 5.40 euros.", ["tablets", "box_of_tablets_sells"]],
    ["The mean age was 57 years, and 68% were women.", ["mean_age", "women_percent"]],
    [
      "Hotels took 19 million pounds, shops 41 million and bars 2 million.",
      ["hotels", "shops", "bars"],
    ],
    ["Tickets had an average price of 412 pounds.", ["average_price"]],
    ["The loan has an interest rate of 3.5%.", ["interest_rate_percent"]],
    [
      "They chose 1,284 adults, of whom 642 took the drug and 642 a placebo.",
      ["adults", "adults_drug", "adults_placebo"],
    ],
    [
      "The wage bill was 58 million pounds; a year earlier it had been 61 million pounds.",
      ["wage_bill", "wage_bill_before"],
    ],
    ["Net debt stood at 33 million pounds, down from 48 million.", ["net_debt", "net_debt_before"]],
    [
      "Some 14% of lessons were lost. In 2015 it was 6%.",
      ["share_of_lessons", "year_2015", "share_of_lessons_before"],
    ],
    [
      "The number of students who want to teach has fallen from 9,800 in 2014 to 6,150 in 2024.",
      ["students_2014", "year_2014", "students_2024", "year_2024"],
    ],
    ["They coughed 18.4 times an hour.", ["coughed"]],
    [
      "The law sets a margin of 5%; on that evening it was 2.4%.",
      ["margin_percent", "law_sets_percent"],
    ],
    [
      "He enrolled 90 adults between January 2022 and June 2024.",
      ["adults", "january_2022", "june_2024"],
    ],
  ])("of “%s”", (sentence, expected) => {
    expect(ids(sentence)).toEqual(expected);
  });
});
