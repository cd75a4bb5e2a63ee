import { describe, expect, it } from "vitest";
import {
  addClaim,
  type Drafted,
  draftClaim,
  newClaimFile,
  type Wishes,
} from "../../src/author/add-claim.ts";
import { openDocument } from "../../src/author/draft-claims.ts";
import type { Sought } from "../../src/author/find-statement.ts";
import { applyEdits } from "../../src/author/text-edit.ts";
import { writeDerivation } from "../../src/author/write-derivation.ts";
import { splitEvidence, writeEvidence } from "../../src/author/write-evidence.ts";
import { ledgerOf, smallCase, standing } from "./small-case.ts";

const ARTICLE = `Approvals came to 46.8 million in the two weeks before and to 44.9 million afterward, a 4.1% decline.
He said that “those people are not afraid of punishment at all”. Sales rose to 44.9 million on May 3.
Nothing is stated here.`;

const OPTIONS = { language: "en", dated: null, format: "plain" } as const;
const DOCUMENT = openDocument("article", ARTICLE, OPTIONS);
const NONE: Wishes = { id: null, unit: null, derivation: null, evidence: null };

function drafted(
  sought: string | Sought,
  wishes: Partial<Wishes> = {},
  taken: readonly string[] = [],
): Drafted {
  const meant = typeof sought === "string" ? { kind: "text" as const, text: sought } : sought;
  return draftClaim(DOCUMENT, meant, { ...NONE, ...wishes }, new Set(taken));
}

function offsetOf(words: string): Sought {
  return { kind: "offset", offset: ARTICLE.indexOf(words) };
}

describe("draftClaim", () => {
  it.each([
    [
      offsetOf("4.1%"),
      {
        id: "approvals_fall_percent",
        kind: "quantity",
        span: { source: "article", exact: "4.1% decline" },
      },
    ],
    [offsetOf(".1%"), { kind: "quantity", span: { exact: "4.1% decline" } }],
    [offsetOf("decline"), { kind: "quantity", span: { exact: "4.1% decline" } }],
    [offsetOf("not afraid"), { id: "people_afraid_punishment", kind: "quotation" }],
    [
      offsetOf("May 3"),
      { kind: "date", span: { source: "article", exact: "May 3", prefix: "on " } },
    ],
    ["4.1%", { kind: "quantity", span: { source: "article", exact: "4.1%", prefix: "a " } }],
    ["a 4.1% decline", { kind: "quantity", span: { exact: "a 4.1% decline" } }],
    [
      "not afraid of punishment",
      { kind: "quotation", span: { exact: "not afraid of punishment" } },
    ],
    [
      "to 44.9 million afterward",
      { kind: "quantity", span: { exact: "to 44.9 million afterward" } },
    ],
  ])("takes %j for what is stated there", (sought, claim) => {
    expect(drafted(sought)).toMatchObject({ kind: "claim", claim });
  });

  it.each<[string | Sought, Partial<Wishes>, Drafted["kind"]]>([
    [offsetOf("Nothing"), {}, "nothing-there"],
    ["44.9 million", {}, "text-ambiguous"],
    ["46.9 million in the two weeks", {}, "text-missing"],
    ["6.8 million", {}, "text-missing"],
    ["Nothing is stated", {}, "nothing-stated"],
    ["46.8 million in the two weeks", {}, "figures-several"],
    ["4.1%", { id: "customers" }, "id-taken"],
    ["4.1%", { id: "Fall" }, "id-malformed"],
    ["May 3", { derivation: { formula: "a + b" } }, "not-derivable"],
  ])("says of %j with %j what is wrong", (sought, wishes, kind) => {
    expect(drafted(sought, wishes, ["customers"]).kind).toBe(kind);
  });

  it("writes what a person adds, and an id that nobody has", () => {
    const derivation = { relation: "percent_change", from: "a", to: "b" } as const;
    const evidence = { source: "cards", cell: { row: 1, column: "fall" } };
    const given = drafted("4.1%", { unit: "percent", derivation, evidence }, [
      "approvals_fall_percent",
    ]);
    expect(given).toMatchObject({
      claim: { unit: "percent", derivations: [derivation], evidence: [evidence] },
    });
    expect(given.kind === "claim" && given.claim.id).not.toBe("approvals_fall_percent");
  });
});

describe("addClaim", () => {
  const given = drafted("4.1%");
  const claim =
    given.kind === "claim"
      ? given.claim
      : ({ id: "none", kind: "date", span: { source: "x", exact: "y" } } as const);
  const bare =
    '{ "id": "day", "kind": "date", "span": { "source": "article", "exact": "May 3", "prefix": "on " } }\n';

  it.each([
    ["a ledger", ledgerOf([])],
    ["a ledger with claims", ledgerOf([JSON.parse(bare)])],
    [
      "a ledger without a list of claims",
      '{ "version": 1, "sources": { "article": { "path": "article.md", "role": "document" } } }',
    ],
  ])("adds to %s, which is then read", (_name, ledger) => {
    const edits = addClaim(ledger, claim);
    const after = edits === null ? "" : applyEdits(ledger, edits);
    const { reading, ...rest } = smallCase(after, ARTICLE);
    expect(reading.faults).toEqual([]);
    expect(standing({ reading, ...rest })).toMatchObject({ [claim.id]: "4.1%" });
  });

  it("adds to a list, and makes one of a bare claim", () => {
    for (const file of [`[\n  ${bare.trim()}\n]\n`, bare]) {
      const edits = addClaim(file, claim);
      const after: unknown = JSON.parse(edits === null ? "null" : applyEdits(file, edits));
      expect(after).toEqual([JSON.parse(bare), claim]);
    }
  });

  it("writes a file of its own", () => {
    expect(newClaimFile(claim, "../../schemas/claim.schema.json")).toBe(
      '{\n  "$schema": "../../schemas/claim.schema.json",\n  "id": "approvals_fall_percent",\n  "kind": "quantity",\n  "span": { "source": "article", "exact": "4.1%", "prefix": "a " }\n}\n',
    );
  });

  it("adds nothing to a broken file", () => {
    expect(addClaim("[", claim)).toBeNull();
    expect(addClaim("7", claim)).toBeNull();
  });
});

describe("writeDerivation", () => {
  it.each([
    ["percent_change", ["a", "b"], { relation: "percent_change", from: "a", to: "b" }],
    ["share", ["a", "b"], { relation: "share", part: "a", whole: "b" }],
    ["days_between", ["a", "b"], { relation: "days_between", earlier: "a", later: "b" }],
    ["age", ["a", "b"], { relation: "age", born: "a", at: "b" }],
    ["sum", ["a", "b", "c"], { relation: "sum", of: ["a", "b", "c"] }],
    ["same", ["a"], { relation: "same", of: ["a"] }],
    ["integer_share", ["a"], { relation: "integer_share", whole: "a" }],
    ["integer_mean", ["a"], { relation: "integer_mean", count: "a" }],
    ["a / b", [], { formula: "a / b" }],
  ])("reads %s of %j", (written, from, derivation) => {
    expect(writeDerivation(written, from)).toEqual({ kind: "derivation", derivation });
  });

  it.each([
    ["percent_chnge", ["a", "b"], { kind: "unknown-relation", nearest: "percent_change" }],
    ["share", ["a"], { kind: "wrong-count", fields: ["part", "whole"], given: 1 }],
    ["sum", ["a"], { kind: "wrong-count", given: 1 }],
    ["same", [], { kind: "wrong-count" }],
    ["integer_share", [], { kind: "wrong-count", fields: ["whole"] }],
  ])("does not read %s of %j", (written, from, fault) => {
    expect(writeDerivation(written, from)).toMatchObject(fault);
  });
});

describe("writeEvidence", () => {
  it.each([
    ["cards:before:approvals", { source: "cards", cell: { row: "before", column: "approvals" } }],
    ["cards:2025:total", { source: "cards", cell: { row: "2025", column: "total" } }],
    ["cards:2:3", { source: "cards", cell: { row: 2, column: 3 } }],
    ["population:/2025/total", { source: "population", cell: { pointer: "/2025/total" } }],
    [
      "report:about 3 million users",
      { source: "report", span: { exact: "about 3 million users" } },
    ],
    [
      "report:he said: it was 3 million",
      { source: "report", span: { exact: "he said: it was 3 million" } },
    ],
  ])("reads %s", (written, evidence) => {
    const split = splitEvidence(written);
    expect(split && writeEvidence(split.source, split.place)).toEqual(evidence);
  });

  it.each(["cards", "cards:", ":x", ": x"])("does not read %j", (written) => {
    expect(splitEvidence(written)).toBeNull();
  });
});
