import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCase } from "../../src/ledger/read-case.ts";
import { keepCases } from "../../src/node/keep-cases.ts";
import { linkedCases } from "../../src/node/linked-cases.ts";
import { loadCase } from "../../src/node/load-case.ts";
import type { Verification } from "../../src/verify.ts";
import { removeFolder, scratchFolder } from "./scratch.ts";

let root = "";

function ledger(...claims: readonly object[]): string {
  const sources = { article: { path: "article.md", role: "document" } };
  return JSON.stringify({ version: 1, sources, claims });
}

function claim(id: string, exact: string, more: object = {}): object {
  return { id, kind: "quantity", span: { source: "article", exact }, ...more };
}

beforeEach(() => {
  root = scratchFolder({
    "claims/harbour/ledger.json": ledger(claim("ships", "40 ships")),
    "claims/harbour/article.md": "There were 40 ships.\n",
    "claims/market/ledger.json": ledger(claim("stalls", "12 stalls")),
    "claims/market/article.md": "There were 12 stalls.\n",
    "vouch.json": "{}",
  });
});

afterEach(() => removeFolder(root));

function checked(cases: ReturnType<typeof keepCases>): Verification {
  const all = cases.check();
  if (all.kind === "fault") throw new Error(all.fault.kind);
  return all.verification;
}

function kept() {
  return keepCases({ folder: root, paths: ["claims"], root: null });
}

describe("keepCases", () => {
  it("gives the same verification while nothing changes", () => {
    const cases = kept();
    const first = checked(cases);
    writeFileSync(join(root, "claims/harbour/article.md"), "There were 40 ships.\n");
    expect(checked(cases)).toBe(first);
  });

  it("checks a case again whose source changed, and no other", () => {
    const cases = kept();
    const before = checked(cases);
    writeFileSync(join(root, "claims/market/article.md"), "There were 13 stalls.\n");
    const after = checked(cases);
    expect(after.cases[0]).toBe(before.cases[0]);
    expect(after.cases[1]).not.toBe(before.cases[1]);
    expect(after.findings.map(({ code }) => code)).toContain("text-lost");
  });

  it("checks a case again whose ledger changed, or that has a further file", () => {
    const cases = kept();
    const before = checked(cases);
    writeFileSync(
      join(root, "claims/harbour/more.json"),
      JSON.stringify([claim("again", "40 ships")]),
    );
    const after = checked(cases);
    expect(after.cases[0]?.claims.map((one) => one.claim.id)).toEqual(["ships", "again"]);
    expect(after.cases[1]).toBe(before.cases[1]);
  });

  it("checks a case again when one that it names changed", () => {
    const same = { derivations: [{ relation: "same", of: ["market/stalls", "stalls"] }] };
    writeFileSync(
      join(root, "claims/harbour/ledger.json"),
      ledger(claim("stalls", "40 ships", same)),
    );
    const cases = kept();
    const before = checked(cases);
    writeFileSync(join(root, "claims/market/article.md"), "There were 13 stalls.\n");
    expect(checked(cases).cases[0]).not.toBe(before.cases[0]);
  });

  it("finds cases that come and go", () => {
    const cases = kept();
    checked(cases);
    mkdirSync(join(root, "claims/island"));
    writeFileSync(join(root, "claims/island/ledger.json"), ledger());
    rmSync(join(root, "claims/harbour"), { recursive: true });
    expect(checked(cases).cases.map((one) => one.case.name)).toEqual(["island", "market"]);
  });

  it("says what a single check of everything says", () => {
    const cases = kept();
    checked(cases);
    appendFileSync(join(root, "claims/market/article.md"), "And 7 goats.\n");
    writeFileSync(join(root, "claims/harbour/article.md"), "There were 41 ships.\n");
    const again = checked(cases);
    expect(again.findings).toEqual(checked(kept()).findings);
    expect(again.cases.map(({ claims }) => claims)).toEqual(
      checked(kept()).cases.map(({ claims }) => claims),
    );
  });

  it("names the folders in which a change may matter", () => {
    const cases = kept();
    checked(cases);
    expect(new Set(cases.folders())).toEqual(
      new Set(["", "claims", "claims/harbour", "claims/market"].map((path) => join(root, path))),
    );
  });
});

describe("linkedCases", () => {
  it("puts cases together that name each other, and all where a named one is missing", () => {
    const named = (of: string) =>
      ledger(claim("a", "1", { derivations: [{ relation: "same", of: [of, "a"] }] }));
    const groups = (texts: readonly string[]) => {
      const readings = texts.map((text, at) => {
        mkdirSync(join(root, `c${at}`), { recursive: true });
        writeFileSync(join(root, `c${at}/ledger.json`), text);
        return readCase(loadCase(root, `c${at}`));
      });
      return linkedCases(readings).map((group) => group.map((reading) => reading.case.name));
    };
    expect(groups([named("c2/a"), ledger(), ledger()])).toEqual([["c0", "c2"], ["c1"]]);
    expect(groups([named("c9/a"), ledger(), ledger()])).toEqual([["c0", "c1", "c2"]]);
  });
});
