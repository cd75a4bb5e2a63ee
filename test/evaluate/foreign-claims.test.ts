import { describe, expect, it } from "vitest";
import type { LoadedSource } from "../../src/ledger/loaded.ts";
import { readCase } from "../../src/ledger/read-case.ts";
import { verify } from "../../src/verify.ts";

/** Two cases, of which the second tells the accounts of the first again. */
function verdictOf(text: string, reference: string): readonly string[] {
  const first = caseOf("first", "It has 33.7 million accounts.", "33.7 million accounts", []);
  const second = caseOf("second", `It has ${text}.`, text, [{ relation: "same", of: [reference] }]);
  const verification = verify([first.reading, second.reading], [first.source, second.source], {
    today: "2026-03-02",
  });
  const claim = verification.cases[1]?.claims[0];
  return [claim?.verdict ?? "", ...verification.findings.map(({ code }) => code)];
}

function caseOf(name: string, article: string, exact: string, derivations: readonly object[]) {
  const ledger = {
    version: 1,
    sources: { article: { path: "article.md", role: "document" } },
    claims: [{ id: "accounts", kind: "quantity", span: { source: "article", exact }, derivations }],
  };
  const path = `${name}/ledger.json`;
  const source: LoadedSource = {
    kind: "loaded",
    path: `${name}/article.md`,
    text: article,
    sha256: "",
  };
  const reading = readCase({
    name,
    folder: name,
    files: [{ kind: "loaded", path, text: JSON.stringify(ledger) }],
  });
  return { reading, source };
}

describe("a claim of another case", () => {
  it("is held against the one that names it", () => {
    expect(verdictOf("33.7 million accounts", "first/accounts")[0]).toBe("consistent");
    const contradicted = verdictOf("34.7 million accounts", "first/accounts");
    expect(contradicted[0]).toBe("contradicted");
    expect(contradicted).toContain("figure-contradicted");
  });

  it("must have been read", () => {
    expect(verdictOf("33.7 million accounts", "third/accounts")).toContain("reference-unknown");
    expect(verdictOf("33.7 million accounts", "first/acounts")).toContain("reference-unknown");
  });
});
