import { describe, expect, it } from "vitest";
import { type OpenedSource, openSource } from "../../src/evaluate/opened-source.ts";
import { prepareClaim, underRounding } from "../../src/evaluate/prepare-claim.ts";
import { neverCut } from "../../src/evaluate/refute-truncation.ts";
import type { Case } from "../../src/ledger/case.ts";
import { readCase } from "../../src/ledger/read-case.ts";

const ARTICLE = "There were 46.8 million, then 44.9 million, three days later about 45 million.";
const TABLE = "month,approvals\nmay,46.8 million\n";

const span = (exact: string) => ({ source: "article", exact });

const LEDGER = {
  version: 1,
  sources: {
    article: { path: "article.txt", role: "document" },
    cards: { path: "cards.csv", role: "evidence" },
  },
  claims: [
    { id: "before", kind: "quantity", span: span("46.8 million"), unit: "approvals" },
    { id: "after", kind: "quantity", span: span("44.9 million"), rounding: "half-up" },
    { id: "later", kind: "quantity", span: span("about 45 million"), readings: "strict" },
    { id: "lost", kind: "quantity", span: span("47 million") },
    { id: "days", kind: "date", span: span("three days") },
    { id: "words", kind: "quotation", span: span("three days later") },
    { id: "cell", kind: "quantity", cell: { source: "cards", row: "may", column: "approvals" } },
    { id: "sum", kind: "quantity", derivations: [{ id: "both", formula: "before + after" }] },
  ],
};

function read(): { readonly given: Case; readonly sources: ReadonlyMap<string, OpenedSource> } {
  const file = { kind: "loaded", path: "ledger.json", text: JSON.stringify(LEDGER) } as const;
  const { case: given, faults } = readCase({ name: "example", folder: "", files: [file] });
  expect(faults).toEqual([]);
  const texts = new Map([
    ["article", ARTICLE],
    ["cards", TABLE],
  ]);
  const opened = [...given.sources].map(
    ([id, source]) => [id, openSource(source, texts.get(id) ?? "")] as const,
  );
  return { given, sources: new Map(opened) };
}

function cut(
  sources: ReadonlyMap<string, OpenedSource>,
  cutId: string,
): ReadonlyMap<string, OpenedSource> {
  return new Map(
    [...sources].map(([id, opened]) => {
      const source = { ...opened.source, rounding: "truncated" } as const;
      return [id, id === cutId ? { ...opened, source } : opened];
    }),
  );
}

describe("a claim whose source is taken to print otherwise", () => {
  const { given, sources } = read();
  const otherwise = {
    "the document cut": cut(sources, "article"),
    "the table cut": cut(sources, "cards"),
    "neither ever cut": neverCut(sources, new Set(["article", "cards"])),
  };
  it.each(Object.entries(otherwise))("is as it would be prepared anew, %s", (_, changed) => {
    const claims = [...given.claims.values()];
    const before = claims.map((claim) => prepareClaim(claim, given, sources));
    const anew = claims.map((claim) => prepareClaim(claim, given, changed));
    expect(before.map((prepared) => underRounding(prepared, changed))).toEqual(anew);
    expect(anew).not.toEqual(before);
  });
});
