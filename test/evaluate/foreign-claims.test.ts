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

  it("takes part in what all claims say together", () => {
    const claimsOf = (share: string) => {
      const facts = caseOf("facts", "It has 51.7 million accounts.", "51.7 million accounts", []);
      const article = {
        version: 1,
        readings: "strict",
        sources: { article: { path: "article.md", role: "document" } },
        claims: [
          { id: "everybody", kind: "quantity" },
          {
            id: "customers",
            kind: "quantity",
            span: { source: "article", exact: "33.7 million customers" },
          },
          {
            id: "share",
            kind: "quantity",
            span: { source: "article", exact: share },
            derivations: [{ relation: "share", part: "customers", whole: "everybody" }],
          },
        ],
        relations: [{ id: "population", relation: "same", of: ["everybody", "facts/accounts"] }],
      };
      const text = `The 33.7 million customers are ${share} of all.`;
      const path = "story/ledger.json";
      const reading = readCase({
        name: "story",
        folder: "story",
        files: [{ kind: "loaded", path, text: JSON.stringify(article) }],
      });
      const source: LoadedSource = { kind: "loaded", path: "story/article.md", text, sha256: "" };
      const { cases } = verify([facts.reading, reading], [facts.source, source], {
        today: "2026-03-02",
      });
      return cases[1]?.network.conflicts.map(({ members }) => members.map(({ key }) => key));
    };
    expect(claimsOf("65%")).toEqual([]);
    expect(claimsOf("56%")).toEqual([["facts/accounts", "customers", "share"]]);
  });
});
