import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { describe, expect, it } from "vitest";
import { keepCases } from "../../../src/node/keep-cases.ts";
import { packCatalogue } from "../../../src/tui/packed/pack-catalogue.ts";
import type { PackedCatalogue } from "../../../src/tui/packed/packed-catalogue.ts";
import { unpackCatalogue } from "../../../src/tui/packed/unpack-catalogue.ts";
import { type Catalogue, findingsOf, keyOf } from "../../../src/tui/state/catalogue.ts";
import { catalogueOf } from "../../../src/tui/state/catalogue-of.ts";
import type { Verification } from "../../../src/verify.ts";
import { removeFolder, scratchFolder } from "../../node/scratch.ts";
import { CONFLICT_FILES } from "../conflict-files.ts";
import { FILES } from "../files.ts";
import { HARBOUR } from "../harbour-case.ts";

/** As another process gets it. */
function sent(packed: PackedCatalogue): PackedCatalogue {
  return deserialize(serialize(packed));
}

/** All that a catalogue tells, as plain data. */
function told(catalogue: Catalogue) {
  const { cases, entries, findings, gaps, conflicts, conflictOf } = catalogue;
  return {
    cases: cases.map(({ case: { name, folder, sources }, sources: read }) => {
      const texts = [...read.values()].map(({ id, path, lines }) => [id, path, lines.text]);
      return { name, folder, sources, texts };
    }),
    entries: entries.map((entry) => ({
      key: keyOf(entry),
      kind: entry.kind,
      text: entry.text,
      verdict: entry.verdict,
      line: entry.line,
      isAccepted: entry.isAccepted,
      findings: findingsOf(catalogue, entry),
      result: entry.result,
      implied: entry.implied,
      ledgerPlace: entry.result.stood.kind === "printed" ? null : entry.ledgerPlace,
      found: catalogue.find(keyOf(entry))?.text,
    })),
    counts: catalogue.counts,
    acceptedCount: catalogue.acceptedCount,
    findings: Array.from({ length: findings.length }, (_, index) => findings.at(index)),
    openFaults: catalogue.openFaults(),
    brokenLedgers: catalogue.brokenLedgers(),
    gaps: gaps.list.map(({ owner, source: { id }, statement, line }) => {
      return { owner: owner.case.name, source: id, statement, line };
    }),
    conflicts: conflicts.map(({ owner, conflict, claims }) => {
      return { owner: owner.case.name, conflict, claims };
    }),
    conflictOf,
    hasHeadings: catalogue.hasHeadings,
    unknown: catalogue.find("no case/no_claim"),
  };
}

function verified(folder: string, paths: readonly string[]): Verification {
  const checked = keepCases({ folder, paths, root: folder }).check();
  if (checked.kind === "fault") throw new Error(checked.fault.kind);
  return checked.verification;
}

function verifiedFiles(files: Readonly<Record<string, string>>): Verification {
  const root = scratchFolder(files);
  try {
    return verified(root, ["claims"]);
  } finally {
    removeFolder(root);
  }
}

/** More claims than go into one parcel, of which some stand nowhere. */
function many(): Readonly<Record<string, string>> {
  const numbers = Array.from({ length: 300 }, (_, index) => index + 100);
  const claims = numbers.map((number) =>
    number % 7 === 0
      ? { id: `sum_${number}`, kind: "quantity", unit: "tons" }
      : {
          id: `tons_${number}`,
          kind: "quantity",
          span: { source: "article", exact: `${number} tons` },
        },
  );
  const sources = { article: { path: "article.txt", role: "document" } };
  return {
    "claims/ships/article.txt": numbers
      .map((number) => `A ship carried ${number} tons.\n`)
      .join(""),
    "claims/ships/ledger.json": JSON.stringify({ version: 1, sources, claims }, null, 1),
  };
}

describe("a packed catalogue", () => {
  it.each<readonly [string, () => Verification]>([
    ["the shipped cases", () => verified(join(import.meta.dirname, "../../.."), ["claims"])],
    ["a made case", () => HARBOUR],
    ["cases on disk", () => verifiedFiles({ ...FILES, ...CONFLICT_FILES })],
    ["a broken ledger", () => verifiedFiles({ ...FILES, "claims/harbour/more.json": "[{" })],
    ["many claims", () => verifiedFiles(many())],
    ["no case", () => ({ cases: [], findings: [] })],
  ])("tells of %s what the whole one tells", (_, make) => {
    const whole = catalogueOf(make());
    const packed = unpackCatalogue(sent(packCatalogue(whole)));
    expect(told(packed)).toEqual(told(whole));
  });

  it("says where the ledger has a claim that stands nowhere", () => {
    const packed = unpackCatalogue(sent(packCatalogue(catalogueOf(verifiedFiles(many())))));
    const implied = packed.find("ships/sum_105");
    const before = (many()["claims/ships/ledger.json"] ?? "").split('"sum_105"')[0] ?? "";
    // The claim begins a line above its id.
    expect(implied?.ledgerPlace.line).toBe(before.split("\n").length - 1);
  });

  it("keeps its order where it is asked from the end to the beginning", () => {
    const whole = catalogueOf(verifiedFiles(many()));
    const packed = unpackCatalogue(sent(packCatalogue(whole)));
    const backwards = packed.entries.toReversed().map(({ result }) => result.claim.id);
    expect(backwards).toEqual(whole.entries.map(({ id }) => id).toReversed());
    expect(packed.findings.at(packed.findings.length)).toBeUndefined();
    expect(packed.findings.at(-1)).toBeUndefined();
  });
});
