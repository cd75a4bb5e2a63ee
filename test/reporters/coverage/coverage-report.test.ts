import { describe, expect, it } from "vitest";
import { jsonCoverage } from "../../../src/reporters/coverage/json-coverage.ts";
import { textCoverage } from "../../../src/reporters/coverage/text-coverage.ts";
import { verifyExample } from "../../in-memory.ts";

const ARTICLE = "Fares.\n\nOn May 3 it sold 46.8 million tickets, a 4.1% rise.\u202e\n";

function coverageOf(claims: readonly object[], ignored: readonly object[] = []) {
  const ledger = {
    version: 1,
    sources: { article: { path: "article.md", role: "document", dated: "2025-12-24" } },
    claims,
    ignored,
  };
  return verifyExample({ "ledger.json": JSON.stringify(ledger), "article.md": ARTICLE });
}

const claim = (id: string, kind: string, exact: string) => ({
  id,
  kind,
  span: { source: "article", exact },
});
const SETTINGS = { width: 80, color: false };

describe("textCoverage", () => {
  it("says how much is recorded and shows what is not, with its place and sentence", () => {
    const verification = coverageOf([claim("sold", "quantity", "46.8 million tickets")]);
    expect(textCoverage(verification, SETTINGS)).toBe(
      [
        "article.md: 1 of 3 recorded (1 of 2 figures, 0 of 1 date)",
        "",
        "article.md:3:4  date",
        "  On May 3 it sold 46.8 million tickets, a 4.1% rise.\\u{202E}",
        "     ━━━━━",
        "",
        "article.md:3:42  figure",
        "  On May 3 it sold 46.8 million tickets, a 4.1% rise.\\u{202E}",
        "                                           ━━━━",
        "",
      ].join("\n"),
    );
  });

  it("says that all is recorded", () => {
    const verification = coverageOf([
      claim("month", "date", "May 3"),
      claim("sold", "quantity", "46.8 million tickets"),
      claim("rise", "quantity", "4.1% rise"),
    ]);
    expect(textCoverage(verification, SETTINGS)).toBe(
      "article.md: all 3 recorded (2 figures, 1 date)\n",
    );
  });

  it("names an exemption whose text is lost", () => {
    const verification = coverageOf(
      [],
      [{ span: { source: "article", exact: "seven of nine" }, why: "an aside" }],
    );
    expect(textCoverage(verification, SETTINGS)).toContain(
      "ignored, but not found: “seven of nine” (an aside)",
    );
  });
});

describe("jsonCoverage", () => {
  it("lists what is not recorded, in order", () => {
    const verification = coverageOf([claim("rise", "quantity", "4.1% rise")]);
    const { documents } = JSON.parse(jsonCoverage(verification));
    expect(documents).toMatchObject([
      {
        source: "article",
        path: "article.md",
        recorded: 1,
        total: 3,
        unrecorded: [
          { kind: "date", text: "May 3", line: 3, column: 4, end_line: 3, end_column: 9 },
          { kind: "figure", text: "46.8 million tickets", line: 3, column: 18 },
        ],
        lost_ignored: [],
      },
    ]);
  });
});
