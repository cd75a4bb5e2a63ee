import { describe, expect, it } from "vitest";
import { type Reading, readCase } from "../../src/ledger/read-case.ts";
import { casesNamedBy, tiedCases } from "../../src/ledger/tied-cases.ts";

/** A case in a folder, of which one claim is to be the same as others, and one relation ties it to more. */
function reading(folder: string, derived: readonly string[], related: readonly string[]): Reading {
  const ledger = {
    version: 1,
    sources: {},
    claims: [
      {
        id: "a",
        kind: "quantity",
        derivations: derived.length === 0 ? [] : [{ relation: "same", of: derived }],
      },
    ],
    relations: related.length === 0 ? [] : [{ relation: "same", of: ["a", ...related] }],
  };
  const path = `${folder}/ledger.json`;
  return readCase({
    name: folder.split("/").at(-1) ?? "",
    folder,
    files: [{ kind: "loaded", path, text: JSON.stringify(ledger) }],
  });
}

type Given = readonly [string, (readonly string[])?, (readonly string[])?];

function groups(...given: readonly Given[]): readonly (readonly string[])[] {
  const readings = given.map(([folder, derived = [], related = []]) =>
    reading(folder, derived, related),
  );
  return tiedCases(readings).map((group) => group.map((one) => one.case.folder));
}

describe("cases that name each other", () => {
  it("are one group, whether a derivation names the other or a relation", () => {
    expect(groups(["one"], ["two"])).toEqual([["one"], ["two"]]);
    expect(groups(["one"], ["two", ["one/a"]])).toEqual([["one", "two"]]);
    expect(groups(["one"], ["two", [], ["one/a"]])).toEqual([["one", "two"]]);
  });

  it("are so by way of others, in a circle, and in the order in which they were given", () => {
    expect(groups(["one", ["three/a"]], ["two"], ["three", ["four/a"]], ["four"])).toEqual([
      ["one", "three", "four"],
      ["two"],
    ]);
    expect(groups(["one", ["two/a"]], ["two", [], ["three/a"]], ["three", ["one/a"]])).toEqual([
      ["one", "two", "three"],
    ]);
  });

  it("are all that have the name", () => {
    expect(groups(["x/one"], ["two", ["one/a"]], ["y/one"], ["z/three"])).toEqual([
      ["x/one", "two", "y/one"],
      ["z/three"],
    ]);
  });

  it("are not those that name themselves, or what is not there", () => {
    expect(groups(["one", ["one/a"]], ["two", ["nobody/a"]])).toEqual([["one"], ["two"]]);
    expect(groups(["one", ["nobody/a"]])).toEqual([["one"]]);
    expect(groups()).toEqual([]);
  });

  it("name each case once", () => {
    const named = casesNamedBy(reading("one", ["two/a", "three/a"], ["two/a", "two/b"]));
    expect([...named]).toEqual(["two", "three"]);
  });
});
