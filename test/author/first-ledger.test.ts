import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor } from "../../src/anchor/anchor.ts";
import { type DraftClaim, draftClaims, openDocument } from "../../src/author/draft-claims.ts";
import { firstLedger } from "../../src/author/first-ledger.ts";
import { formatLedger } from "../../src/author/format-ledger.ts";
import { initLedger } from "../../src/author/init-ledger.ts";
import { sortSuggestions } from "../../src/author/sort-suggestions.ts";
import type { Suggestion } from "../../src/evaluate/suggestions/suggestion.ts";
import { verifyExample } from "../in-memory.ts";

const HARBOUR = readFileSync(new URL("harbour.md", import.meta.url), "utf8");

function claimsOf(text: string, dated: number | null = null): readonly DraftClaim[] {
  const options = { language: "en", dated, format: "markdown" } as const;
  return draftClaims(openDocument("article", text, options), new Set());
}

function ledgerOf(text: string, suggestions: readonly Suggestion[] = []): string {
  return firstLedger({
    schema: "../../schemas/ledger.schema.json",
    source: "article",
    document: { path: "article.md", role: "document", dated: "2024-09-17" },
    claims: claimsOf(text),
    suggestions,
  });
}

function verified(text: string) {
  const [only] = verifyExample({ "ledger.json": ledgerOf(text), "article.md": text }).cases;
  if (only === undefined) throw new Error("the example is one case");
  return only;
}

describe("draftClaims", () => {
  it.each([
    ["The tower had 1,240 visitors.", ["visitors"]],
    ["Sales fell by 12% to 4.1 million euros.", ["sales_fall_percent", "sales"]],
    ["Exports reached a peak of 31 million in May 2021.", ["exports_peak", "peak_month"]],
    ["She spoke at a rally on June 3 and again at a rally on June 9.", ["rally_day", "june_9"]],
    [
      "About 40% of respondents agreed, and 30% of respondents did not.",
      ["share_of_respondents", "share_of_respondents_agreed"],
    ],
    [
      "Visits rose from 1,412 in spring to 1,528 in autumn, a rise of 8%.",
      ["visits_before", "visits_after", "visits_rise_percent"],
    ],
    [
      "The county ran 36 branches in 2023. It runs 24 today, after a vote to close 12 of them.",
      ["branches", "year_2023", "branches_today", "branches_to_close"],
    ],
    [
      "Staff counted 63 visitors a day, compared with 39 before. Another 12 came by bus.",
      ["visitors", "visitors_before", "visitors_bus"],
    ],
    [
      "Loans of printed books fell to 31,000, while loans of electronic books doubled.",
      ["loans_of_printed_books", "loans_of_electronic_books_multiple"],
    ],
    [
      "The county will spend 7 million euros, of which 5 million euros go to staff.",
      ["county_spend", "staff"],
    ],
    ["A third of its village libraries closed.", ["share_of_village_libraries"]],
    [
      "The line earned 14 million euros from tickets and 4 million euros from freight, 18 million euros in all.",
      ["line_tickets", "line_freight", "line_total"],
    ],
    ["The council votes next year.", ["next_year"]],
    ["He called it “a very long road”.", ["long_road"]],
    ["Der Umsatz stieg auf 4 Milliarden. Größe: 12.", []],
  ])("calls what is stated in %j by its words", (text, ids) => {
    const found = claimsOf(text).map(({ id }) => id);
    expect(found.slice(0, ids.length)).toEqual(ids);
  });

  it("takes the phrase at a figure, and as much context as it needs", () => {
    const text = "A loss of around 3 million users came. Then 5% went, then 15% and 5% came back.";
    expect(claimsOf(text).map(({ span }) => span)).toEqual([
      { source: "article", exact: "loss of around 3 million users" },
      { source: "article", exact: "5%", prefix: "Then " },
      { source: "article", exact: "15%", prefix: "then " },
      { source: "article", exact: "5%", prefix: "and " },
    ]);
  });

  it("leaves the figures of a quotation to the quotation", () => {
    const text = 'She said that "all 40 of the 50 boats" were lost.';
    expect(claimsOf(text).map(({ kind }) => kind)).toEqual(["quotation"]);
  });
});

describe("findSpeaker", () => {
  it.each([
    ['"It is late," said Helen Tarrant, who leads the branch.', "Helen Tarrant"],
    ['"It is late." Helen Tarrant said so.', null],
    ['"It is late", Helen Tarrant told reporters.', "Helen Tarrant"],
    ['President Lee Jae Myung said: "It is late."', "Lee Jae Myung"],
    ["Robert O'Brien, a former adviser, wrote that “it is late”.", "Robert O'Brien"],
    ['"It is late," she said.', null],
    ['"It is late," said Mayor Brown.', null],
    ['He said that "it is late".', null],
    ['The Council said: "It is late."', null],
  ])("finds who says it in %j", (text, speaker) => {
    const [claim] = claimsOf(text);
    expect(claim).toMatchObject({ kind: "quotation" });
    expect(claim?.speaker ?? null).toBe(speaker);
  });
});

describe("firstLedger", () => {
  it("reads as if a person had written it", async () => {
    await expect(ledgerOf(HARBOUR)).toMatchFileSnapshot("harbour.golden.json");
  });

  it("is laid out already", () => {
    const ledger = ledgerOf(HARBOUR);
    expect(formatLedger(ledger)).toEqual({ kind: "formatted", text: ledger });
  });

  it("holds the sums that are sure", () => {
    const suggestion: Suggestion = {
      claim: "sales_fall_percent",
      rule: { relation: "percent_change", from: "sales", to: "sales_2024" },
      expected: 0.001,
    };
    const ledger: unknown = JSON.parse(
      ledgerOf("Sales fell by 12% to 4.1 million euros.", [suggestion]),
    );
    expect(ledger).toMatchObject({ claims: [{ derivations: [suggestion.rule] }, {}] });
  });

  it("is read without a fault, and records all that its document states", () => {
    const { claims, coverage } = verified(HARBOUR);
    expect(claims.filter(({ stood }) => stood.kind !== "printed")).toEqual([]);
    expect(claims.map(({ verdict }) => verdict)).not.toContain("unanchored");
    const [covered] = coverage;
    expect(covered?.statements.length).toBeGreaterThan(35);
    expect(covered?.statements.filter(({ recorded }) => recorded === null)).toEqual([]);
  });

  it("is sound for whatever sentences a document is made of", () => {
    const sentences = HARBOUR.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence !== "");
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 30 }),
        (parts) => {
          const text = parts.join(parts.length % 3 === 0 ? "\n\n" : " ");
          const example = { "ledger.json": ledgerOf(text), "article.md": text };
          const { cases, findings } = verifyExample(example);
          expect(findings.filter(({ isUnchecked }) => isUnchecked)).toEqual([]);
          const lost = cases.flatMap(({ claims }) =>
            claims.filter(({ stood }) => stood.kind !== "printed" || stood.anchoring !== "stands"),
          );
          expect(lost.map(({ claim }) => claim.standing)).toEqual([]);
          const open = cases.flatMap(({ coverage }) =>
            coverage.flatMap(({ statements }) =>
              statements.filter(({ recorded }) => recorded === null),
            ),
          );
          expect(open.map((statement) => statement.text)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("anchors each claim at the span that it was drafted for", () => {
    for (const { span } of claimsOf(HARBOUR)) {
      const { exact, prefix = "", suffix = "", start = null, end = null } = span;
      const found = anchor(HARBOUR, { exact, prefix, suffix, start, end });
      expect(found.kind).toBe("stands");
    }
  });
});

describe("initLedger", () => {
  const options = { path: "../../harbour.md", schema: null, dated: null, language: null };

  it("writes the sums that are sure, wherever the document lies", () => {
    const { textWith, sure } = initLedger(HARBOUR, options);
    const text = textWith(sure);
    expect(sure.map(({ claim }) => claim)).toEqual(["containers_fall_percent"]);
    expect(text).toContain(
      '{ "relation": "percent_change", "from": "containers_before", "to": "containers" }',
    );
    expect(text).toContain('"dated": "2024-09-17"');
  });

  it("takes the day and the language that are given", () => {
    const given = { ...options, dated: "2024-10-01", language: "en-GB" };
    const text = initLedger(HARBOUR, given).textWith([]);
    expect(text).toMatch(/"dated": "2024-10-01",\s+"language": "en-GB"/);
  });
});

describe("sortSuggestions", () => {
  it("takes the sure ones, one for a claim, and never a circle", () => {
    const one = (claim: string, from: string, to: string, expected: number): Suggestion => ({
      claim,
      rule: { relation: "difference", from, to },
      expected,
    });
    const circle = one("b", "a", "x", 0.002);
    const second = one("a", "d", "e", 0.003);
    const chance = one("f", "d", "e", 0.2);
    const first = one("a", "b", "c", 0.001);
    expect(sortSuggestions([chance, circle, second, first], [])).toEqual({
      sure: [first],
      doubtful: [circle, chance],
    });
  });

  it("takes one of the ways in which a sum is told, that of the last of its claims", () => {
    const sum: Suggestion = {
      claim: "total",
      rule: { relation: "sum", of: ["part", "rest"] },
      expected: 0.005,
    };
    const difference = (claim: string, from: string): Suggestion => ({
      claim,
      rule: { relation: "difference", from, to: "total" },
      expected: 0.001,
    });
    const all = [difference("part", "rest"), sum, difference("rest", "part")];
    expect(sortSuggestions(all, ["part", "rest", "total"]).sure).toEqual([
      { ...sum, expected: 0.001 },
    ]);
    expect(sortSuggestions(all, ["total", "part", "rest"])).toEqual({
      sure: [difference("rest", "part")],
      doubtful: [],
    });
  });
});
