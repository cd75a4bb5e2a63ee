import { describe, expect, it } from "vitest";
import { verifyExample } from "../in-memory.ts";

/** What is told of a claim that is held against a cell of a file of some kind. */
function told(path: string, content: string, source: object = {}): readonly string[] {
  const ledger = {
    version: 1,
    sources: {
      article: { path: "article.md", role: "document" },
      data: { path, role: "evidence", ...source },
    },
    claims: [
      {
        id: "ships",
        kind: "quantity",
        span: { source: "article", exact: "12 ships" },
        evidence: [{ source: "data", cell: { row: "May", column: "ships" } }],
      },
    ],
  };
  const { cases, findings } = verifyExample({
    "ledger.json": JSON.stringify(ledger),
    "article.md": "There were 12 ships.\n",
    [path]: content,
  });
  const verdicts = cases[0]?.claims.map(({ verdict }) => verdict) ?? [];
  return [...verdicts, ...findings.map(({ code, message }) => `${code}: ${message}`)];
}

describe("the kind of a source", () => {
  const tabs = "month\tships\nMay\t12\n";

  it("is told by the ending of its name, or by the ledger", () => {
    expect(told("sources/data.csv", tabs.replaceAll("\t", ","))).toEqual(["confirmed"]);
    expect(told("sources/data.tsv", tabs)).toEqual(["confirmed"]);
    expect(told("sources/data.txt", tabs, { format: "csv" })).toEqual(["confirmed"]);
    expect(told("sources/data.json", '[{ "month": "May", "ships": 12 }]')).toEqual(["confirmed"]);
  });

  it("has no cells when it is prose", () => {
    expect(told("sources/data.txt", tabs)).toEqual([
      "undetermined",
      "cell-missing: data.txt is a text and no data file, so it has no cells.",
    ]);
  });
});
