import { describe, expect, it } from "vitest";
import { exampleOf, quantity, type Written } from "../../src/checks/example.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { verifyExample } from "../in-memory.ts";

const COUNTS = 'period,approvals\nmay,"44,954,173"\njune,"45,871,204"\njuly,"46,123,456"\n';
const CARDS = { path: "cards.csv", role: "evidence", origin: "the card companies" };

interface Stated {
  readonly month: "may" | "june" | "july";
  readonly figure: string;
  readonly fields?: { readonly [name: string]: Written };
}

/** What is found in an article whose figures are held against the counts of their months. */
function told(stated: readonly Stated[], rounding: string | null = null): readonly Finding[] {
  const article = { path: "article.md", role: "document", dated: "2026-03-02", language: "en" };
  const claims = stated.map(({ month, figure, fields }, at) =>
    quantity(`figure_${at}`, figure, {
      unit: "approvals",
      evidence: [{ source: "cards", cell: { row: month, column: "approvals" } }],
      ...fields,
    }),
  );
  const text = stated.map(({ month, figure }) => `Approvals in ${month}: ${figure}.`).join(" ");
  const example = exampleOf(text, claims, {
    sources: { article: rounding === null ? article : { ...article, rounding }, cards: CARDS },
    files: { "cards.csv": COUNTS },
  });
  return verifyExample(example).findings;
}

const codes = (findings: readonly Finding[]) => findings.map(({ code, claim }) => [code, claim]);

const CUT: readonly Stated[] = [
  { month: "may", figure: "44.9 million" },
  { month: "june", figure: "45.8 million" },
];
/** It fits whether it is cut or rounded. */
const JULY: Stated = { month: "july", figure: "46.1 million" };

describe("a source whose figures are cut", () => {
  it("is told once, with every figure that proves it and what it is held against", () => {
    const findings = told(CUT);
    expect(codes(findings)).toEqual([["source-truncates", "figure_0"]]);
    expect(findings[0]?.message).toContain("“44.9 million” and “45.8 million”");
    expect(findings[0]?.related.map(({ message }) => message)).toEqual([
      "“44,954,173” is exact",
      "cut as well: the evidence gives 45,871,204 approvals",
    ]);
  });

  it("is not inferred from one figure", () => {
    expect(codes(told([...CUT.slice(0, 1), JULY]))).toEqual([["holds-if-truncated", "figure_0"]]);
  });

  it("is not inferred from one figure that is told twice over by a relation", () => {
    const { findings } = verifyExample(
      exampleOf(
        "There were 33.7 million accounts, 33,772,345 of them.",
        [quantity("about", "33.7 million"), quantity("exactly", "33,772,345")],
        { relations: [{ id: "accounts", relation: "same", of: ["about", "exactly"] }] },
      ),
    );
    expect(codes(findings)).toEqual([["holds-if-truncated", "about"]]);
  });

  it("proves nothing of a figure that fits either way", () => {
    expect(codes(told([...CUT, JULY]))).toEqual([["source-truncates", "figure_0"]]);
  });

  it("cuts none where one of its figures agrees only if it is rounded", () => {
    const findings = told([...CUT, { month: "june", figure: "45.9 million" }]);
    expect(codes(findings)).toEqual([
      ["figure-contradicted", "figure_0"],
      ["figure-contradicted", "figure_1"],
      ["source-rounds", "figure_2"],
    ]);
  });

  it("is no reading of a strict claim, and a strict claim proves nothing", () => {
    const [may, ...others] = CUT.map((stated, at) =>
      at === 0 ? { ...stated, fields: { readings: "strict" } } : stated,
    );
    expect(codes(told([may ?? JULY, ...others]))).toEqual([
      ["figure-contradicted", "figure_0"],
      ["holds-if-truncated", "figure_1"],
    ]);
  });

  it.each(["half-up", "half-even"])("is no reading where %s is declared", (rounding) => {
    expect(codes(told(CUT, rounding)).map(([code]) => code)).toEqual([
      "figure-contradicted",
      "figure-contradicted",
    ]);
  });

  it("needs no word where it is declared, and a rounded figure is then contradicted", () => {
    expect(codes(told(CUT, "truncated"))).toEqual([]);
    const rounded: Stated = { month: "june", figure: "45.9 million" };
    expect(codes(told([...CUT, rounded], "truncated"))).toEqual([
      ["figure-contradicted", "figure_2"],
    ]);
  });
});
