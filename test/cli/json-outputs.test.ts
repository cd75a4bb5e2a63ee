import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { exampleOf } from "../../src/checks/example.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import type { SuggestedRule } from "../../src/evaluate/suggestions/suggestion.ts";
import { jsonSuggestions } from "../../src/reporters/suggestions/json-suggestions.ts";
import { verifyExample } from "../in-memory.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { testHost } from "./host.ts";

const ajv = new Ajv2020({ allErrors: true, strict: true });

function faultsOf(name: string, text: string): unknown {
  const url = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  const validate = ajv.compile(JSON.parse(readFileSync(url, "utf8")));
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

/** A case of which little is recorded and much can be worked out. */
function project(): string {
  const article =
    "Sales fell from 46.8 million euros to 44.9 million euros, a 4.1% decline.\n\nOf 1,284 adults 642 were women and 642 men, 50% each. “Nobody knew,” said Ann Lowe on 3 March 2026.\n";
  const claim = (id: string, exact: string) => ({
    id,
    kind: "quantity",
    span: { source: "article", exact },
  });
  const claims = [
    claim("before", "46.8 million euros"),
    claim("after", "44.9 million euros"),
    claim("fall", "4.1%"),
    claim("adults", "1,284 adults"),
    claim("women", "642 were women"),
    claim("men", "642 men"),
  ];
  const ledger = {
    version: 1,
    sources: { article: { path: "article.md", role: "document", dated: "2026-03-04" } },
    claims,
    ignored: [{ span: { source: "article", exact: "page 12" }, why: "a page" }],
  };
  return scratchFolder({
    "vouch.json": "{}\n",
    "claims/sales/article.md": article,
    "claims/sales/ledger.json": JSON.stringify(ledger),
  });
}

async function printed(...words: readonly string[]): Promise<string> {
  const root = project();
  onTestFinished(() => removeFolder(root));
  const host = testHost(root, [...words, "--format", "json"], { isTerminal: false });
  await runCli(host, () => Promise.reject(new Error("no screen is opened")));
  return host.written();
}

describe("what is printed as JSON", () => {
  it("by vouch coverage is what its schema describes", async () => {
    const text = await printed("coverage");
    expect(faultsOf("coverage", text)).toEqual([]);
    const [document] = JSON.parse(text).documents;
    expect(document.unrecorded.map(({ kind }: { kind: string }) => kind)).toEqual([
      "figure",
      "quotation",
      "date",
    ]);
    expect(document.lost_ignored).toEqual([{ exact: "page 12", why: "a page" }]);
  });

  it("by vouch suggest is what its schema describes", async () => {
    const text = await printed("suggest");
    expect(faultsOf("suggestions", text)).toEqual([]);
    const relations = JSON.parse(text).cases.flatMap(
      ({ suggestions }: { suggestions: { derivation: { relation: string } }[] }) =>
        suggestions.map(({ derivation }) => derivation.relation),
    );
    expect(relations).toContain("percent_change");
  });

  it("has a form for every relation that may be proposed", () => {
    const [verified] = verifyExample(exampleOf("There are 12 boats.", [])).cases;
    if (verified === undefined) throw new Error("there is a case");
    const rules: readonly SuggestedRule[] = [
      { relation: "difference", from: "a", to: "b" },
      { relation: "percent_change", from: "a", to: "b" },
      { relation: "share", part: "a", whole: "b" },
      { relation: "sum", of: ["a", "b"] },
      { relation: "product", of: ["a", "b"] },
    ];
    const suggestions = rules.map((rule) => ({ claim: "c", expected: 0.002, rule }));
    expect(faultsOf("suggestions", jsonSuggestions([{ verified, suggestions }]))).toEqual([]);
  });

  it("would not pass with a field that the schema does not have", async () => {
    const coverage = JSON.parse(await printed("coverage"));
    expect(faultsOf("coverage", JSON.stringify({ ...coverage, extra: 1 }))).not.toEqual([]);
  });
});
