import { type SearchText, searchText } from "../../src/anchor/search-text.ts";
import { applyEdits, type TextEdit } from "../../src/author/text-edit.ts";
import type { ClaimResult } from "../../src/evaluate/result.ts";
import { type Reading, readCase } from "../../src/ledger/read-case.ts";
import { verifyExample } from "../in-memory.ts";

/** A case of a ledger and an article, as those who edit it see it. */
export interface SmallCase {
  readonly reading: Reading;
  readonly files: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, SearchText>;
  readonly results: readonly ClaimResult[];
}

export function ledgerOf(claims: readonly object[], more: object = {}): string {
  const article = { path: "article.md", role: "document", dated: "2025-12-24" };
  return `${JSON.stringify({ version: 1, sources: { article }, claims, ...more }, null, 2)}\n`;
}

export function smallCase(ledger: string, article: string): SmallCase {
  const reading = readCase({
    name: "example",
    folder: "",
    files: [{ kind: "loaded", path: "ledger.json", text: ledger }],
  });
  const [verified] = verifyExample({ "ledger.json": ledger, "article.md": article }).cases;
  return {
    reading,
    files: new Map([["ledger.json", ledger]]),
    sources: new Map([["article", searchText(article)]]),
    results: verified?.claims ?? [],
  };
}

/** The ledger with edits made in it. */
export function edited(ledger: string, edits: ReadonlyMap<string, readonly TextEdit[]>): string {
  return applyEdits(ledger, edits.get("ledger.json") ?? []);
}

/** A claim at words of the article. */
export function at(id: string, exact: string, more: object = {}, context: object = {}): object {
  return { id, kind: "quantity", span: { source: "article", exact, ...context }, ...more };
}

/** What stands where the spans of the claims are, by id; what is not found is left out. */
export function standing({ results }: SmallCase): Readonly<Record<string, string>> {
  return Object.fromEntries(
    results.flatMap(({ claim, stood }) =>
      stood.kind === "printed" ? [[claim.id, stood.text]] : [],
    ),
  );
}
