import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintsOf } from "../../src/reporters/fingerprint.ts";
import { placesIn } from "../../src/reporters/places.ts";
import { plainRun, type Run } from "../../src/reporters/run.ts";
import { sha256 } from "../../src/reporters/sha256.ts";
import type { Verification } from "../../src/verify.ts";
import { verifyExample } from "../in-memory.ts";

const SENTENCE = "There were 47 people: 12 men and 33 women.";

function verified(article: string, people = "47 people"): Verification {
  const quantity = (id: string, exact: string) => ({
    id,
    kind: "quantity",
    span: { source: "article", exact },
  });
  const ledger = {
    version: 1,
    sources: { article: { path: "article.md", role: "document" } },
    claims: [
      quantity("men", "12 men"),
      quantity("women", "33 women"),
      { ...quantity("people", people), derivations: [{ relation: "sum", of: ["men", "women"] }] },
    ],
  };
  return verifyExample({
    "ledger.json": JSON.stringify(ledger, null, 2),
    "article.md": article,
  });
}

function fingerprintOf(verification: Verification): string {
  const fault = verification.findings.find(({ code }) => code === "figure-contradicted");
  const print = fault === undefined ? undefined : fingerprintsOf(verification).get(fault);
  if (print === undefined) throw new Error("no fault was found");
  return print;
}

describe("the fingerprint of a fault", () => {
  it("stays when the fault moves by forty lines, and when others come before it", () => {
    const print = fingerprintOf(verified(`${SENTENCE}\n`));
    expect(fingerprintOf(verified(`${"\n".repeat(40)}${SENTENCE}\n`))).toBe(print);
    expect(fingerprintOf(verified(`There is a 3% fee. ${SENTENCE}\n`))).toBe(print);
  });

  it("is another when a printed figure changes, its own or that of an input", () => {
    const print = fingerprintOf(verified(`${SENTENCE}\n`));
    const own = verified("There were 48 people: 12 men and 33 women.\n", "48 people");
    expect(fingerprintOf(own)).not.toBe(print);
  });
});

describe("sha256", () => {
  it("is what node:crypto makes of any text", () => {
    const property = fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe("where a report shows a finding", () => {
  const verification = verified(`${SENTENCE}\n`);
  const fault = verification.findings.find(({ code }) => code === "figure-contradicted");
  const placeFor = (changed: Run["changed"]) => {
    if (fault === undefined) throw new Error("no fault was found");
    return placesIn(verification, { ...plainRun(1), changed })(fault);
  };

  it("is the text that it is about, where the change touches it or nothing", () => {
    expect(placeFor(null).main).toMatchObject({ file: "article.md", line: 1, column: 12 });
    expect(placeFor(new Map()).main).toMatchObject({ file: "article.md", line: 1 });
    expect(placeFor(new Map([["article.md", [[1, 1]]]])).main).toMatchObject({
      file: "article.md",
    });
  });

  it("is the claim in the ledger, where the change touches that alone", () => {
    const places = placeFor(new Map([["ledger.json", [[30, 33]]]]));
    expect(places.main).toMatchObject({ file: "ledger.json" });
    expect(places.main.line).toBeGreaterThan(20);
    expect(places.others.map(({ location }) => location)).toContain(fault?.location);
    expect(placeFor(new Map([["ledger.json", [[1, 3]]]])).main.file).toBe("article.md");
  });
});
