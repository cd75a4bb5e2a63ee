import { describe, expect, it } from "vitest";
import type { Verification } from "../../../src/verify.ts";
import { workOn } from "../../../src/verify.ts";
import { incrementalIsFresh, said, verified } from "./incremental.ts";
import { type RandomCase, randomCase, randomFrom } from "./random-case.ts";

incrementalIsFresh(40);

describe("what is worked out again", () => {
  /** Statements that are not tied to each other, of five claims each. */
  const given = untied(randomCase(40, randomFrom(4)));
  const first = verified(given);

  it("is everything when nothing is remembered", () => {
    expect(workOf(first)).toEqual({ opened: 3, prepared: 200, judged: 200, related: 0, held: 40 });
  });

  it("is nothing where nothing changed", () => {
    const again = verified(given, first);
    expect(workOf(again)).toEqual({ opened: 0, prepared: 0, judged: 0, related: 0, held: 0 });
    expect(said(again)).toBe(said(first));
  });

  it("is one claim and what is worked out from it, where only the ledger changed", () => {
    const entries = given.entries.map((one, at) => (at === 7 ? { ...one, note: "seen" } : one));
    const again = verified({ ...given, entries }, first);
    // Of the five claims of the statement, one has the note, and two are made from it.
    expect(workOf(again)).toEqual({ opened: 0, prepared: 1, judged: 3, related: 0, held: 1 });
  });

  it("is one statement where one figure of the article changed", () => {
    const entries = given.entries.map((one, at) => {
      const derived = `${(Number(one.derived[0]) % 9) + 1}${one.derived.slice(1)}`;
      return at === 7 ? { ...one, derived, recorded: derived } : one;
    });
    const again = verified({ ...given, entries }, first);
    const { opened, judged, held } = workOf(again);
    // A quotation is held against the whole text that it stands in.
    expect({ opened, judged, held }).toEqual({ opened: 1, judged: 41, held: 1 });
  });
});

function workOf({ cases: [only] }: Verification) {
  const work = only === undefined ? null : workOn(only);
  if (work === null) throw new Error("nothing was verified");
  return work;
}

function untied(given: RandomCase): RandomCase {
  return { ...given, entries: given.entries.map((one) => ({ ...one, tied: null })) };
}
