import { describe, expect, it } from "vitest";
import { linkCases } from "../../src/ledger/link-cases.ts";
import { type Reading, readCase } from "../../src/ledger/read-case.ts";
import { textAt } from "./read-text.ts";

/** A case by its name whose ledger holds these claims and relations, or is this text. */
function caseOf(name: string, ledger: object | string): Reading {
  const folder = `claims/${name}`;
  const text = typeof ledger === "string" ? ledger : JSON.stringify({ version: 1, ...ledger });
  return readCase({
    name,
    folder,
    files: [{ kind: "loaded", path: `${folder}/ledger.json`, text }],
  });
}

const claim = (id: string, fields: object = {}) => ({ id, kind: "quantity", ...fields });
const same = (...of: readonly string[]) => ({ relation: "same", of });

const ONE = caseOf("one", {
  claims: [claim("mine", { derivations: [same("other/total", "other/totl", "othr/total")] })],
  relations: [same("mine", "other/parts", "nowhere/parts")],
});
const OTHER = caseOf("other", { claims: [claim("total"), claim("broken", { unit: 5 })] });

function faultsOf(reading: Reading | undefined) {
  return reading?.faults.map((fault) => {
    if (fault.kind !== "unknown-reference") return fault.kind;
    return [textAt(reading, fault.place), fault.missing, fault.nearest];
  });
}

describe("claims of other cases", () => {
  it("are told where no case that was read has them, with what was meant", () => {
    const [one, other] = linkCases([ONE, OTHER]);
    expect(faultsOf(one)).toEqual([
      ['"other/totl"', "claim", "other/total"],
      ['"othr/total"', "case", "other/total"],
      ['"other/parts"', "claim", null],
      ['"nowhere/parts"', "case", null],
    ]);
    expect(other).toBe(OTHER);
  });

  it("are not all that a relation may name", () => {
    const desk = caseOf("desk", {
      claims: [claim("mine")],
      relations: [
        { id: "theirs", ...same("other/total", "other/parts") },
        { id: "ours", ...same("mine", "other/total") },
      ],
    });
    const parts = caseOf("other", { claims: [claim("total"), claim("parts")] });
    const [linked] = linkCases([desk, parts]);
    expect(linked?.faults).toMatchObject([{ kind: "foreign-relation", id: "theirs" }]);
  });

  it("are all missing where their case is not read", () => {
    const [one] = linkCases([ONE]);
    expect(faultsOf(one)?.map((fault) => fault[1])).toEqual([
      "case",
      "case",
      "case",
      "case",
      "case",
    ]);
  });

  it("are there though they are malformed, which is told in their own case", () => {
    const reader = caseOf("reader", {
      claims: [claim("mine", { derivations: [same("other/broken")] })],
    });
    const [linked] = linkCases([reader, OTHER]);
    expect(linked).toBe(reader);
  });

  it("may be anywhere in a damaged case", () => {
    const damaged = caseOf("other", '{ "version": 1, "claims": [ { "id": ');
    const [one] = linkCases([ONE, damaged]);
    expect(faultsOf(one)).toEqual([
      ['"othr/total"', "case", "other/total"],
      ['"nowhere/parts"', "case", null],
    ]);
  });

  it("are looked for in every case of that name", () => {
    const [one] = linkCases([ONE, OTHER, caseOf("other", { claims: [claim("parts")] })]);
    expect(faultsOf(one)).not.toContainEqual(['"other/parts"', "claim", null]);
    const [, twin] = linkCases([ONE, caseOf("other", { claims: [claim("parted")] })]);
    expect(faultsOf(twin)).toEqual([]);
    expect(faultsOf(linkCases([ONE, caseOf("other", {})])[0])).toContainEqual([
      '"other/parts"',
      "claim",
      null,
    ]);
  });
});
