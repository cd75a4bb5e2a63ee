import { describe, expect, it } from "vitest";
import { verifyExample } from "../in-memory.ts";

const ARTICLE =
  "On December 1 it sold 46.8 million tickets, “the best month we had”. A 4.1% rise came in one in three towns.\n";

function told(claims: readonly object[], more: object = {}): readonly string[] {
  const ledger = {
    version: 1,
    sources: { article: { path: "article.md", role: "document", dated: "2025-12-24" } },
    claims,
    ...more,
  };
  const verification = verifyExample({
    "ledger.json": JSON.stringify(ledger),
    "article.md": ARTICLE,
  });
  return verification.cases.flatMap(({ coverage }) =>
    coverage.flatMap(({ statements }) =>
      statements.map(({ kind, text, recorded }) => `${kind} ${text}: ${recorded ?? "no claim"}`),
    ),
  );
}

const span = (exact: string) => ({ source: "article", exact });

describe("coverageOf", () => {
  it("lists what no claim records, in the order of the text", () => {
    expect(told([])).toEqual([
      "date December 1: no claim",
      "figure 46.8 million tickets: no claim",
      "quotation the best month we had: no claim",
      "figure 4.1%: no claim",
      "figure one in three: no claim",
    ]);
  });

  it("counts a figure whose number a claim's span holds, and a quotation that a claim quotes", () => {
    const claims = [
      { id: "day", kind: "date", span: span("December 1") },
      { id: "tickets", kind: "quantity", span: span("sold 46.8 million") },
      { id: "words", kind: "quotation", span: span("the best month we had") },
    ];
    expect(told(claims).filter((line) => line.endsWith(": claim"))).toHaveLength(3);
  });

  it("does not count a figure that a quotation only stands beside, nor a quotation that a figure stands in", () => {
    const claims = [
      { id: "words", kind: "quantity", figure: "1", span: span("the best month we had") },
    ];
    expect(told(claims)).toContain("quotation the best month we had: no claim");
  });

  it("counts what stands in an ignored passage", () => {
    const ignored = [{ span: span("one in three towns"), why: "an aside" }];
    expect(told([], { ignored })).toContain("figure one in three: ignored");
  });
});
