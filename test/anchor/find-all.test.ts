import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor } from "../../src/anchor/anchor.ts";
import { findAll } from "../../src/anchor/find-all.ts";
import { occurrences, searchText } from "../../src/anchor/search-text.ts";
import { REPORT } from "./report-text.ts";

describe("findAll", () => {
  it.each([
    ["short", 0, 500],
    ["long", 400_000, 100],
  ])("finds what looking for each by itself finds, in any %s text", (_, rest, numRuns) => {
    const texts = fc.oneof(
      fc.string({ maxLength: 400, unit: fc.constantFrom("a", "b", " ") }),
      fc.string({ maxLength: 400, unit: "binary" }),
    );
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 12, max: 60 })), { maxLength: 12 }),
        fc.array(fc.string({ minLength: 12, maxLength: 40, unit: fc.constantFrom("a", "b") })),
        (begin, cuts, others) => {
          const text = begin + "\n".repeat(rest);
          const sought = [...cuts.map(([at, length]) => begin.slice(at, at + length)), ...others];
          const found = findAll(text, sought, 50);
          for (const one of sought)
            if (one.length >= 12) expect(found.get(one)).toEqual(occurrences(text, one, 50));
            else expect(found.has(one)).toBe(false);
        },
      ),
      { numRuns },
    );
  });

  it("lists no more places than it is asked for", () => {
    expect(findAll("the ".repeat(1000), ["the the the the"], 3).get("the the the the")).toEqual([
      0, 4, 8,
    ]);
  });
});

describe("a text with announced selectors", () => {
  it("anchors each as a text without", () => {
    const words = [...REPORT.matchAll(/\S+/g)];
    const selectors = words.slice(0, -4).map((word, index) => {
      const end = words[index + 3]?.index ?? word.index + 1;
      return {
        exact: REPORT.slice(word.index, end),
        prefix: "",
        suffix: "",
        start: null,
        end: null,
      };
    });
    const edited = REPORT.replace("a", "an").replace("million", "billion");
    for (const text of [REPORT, edited, "the ".repeat(3000)]) {
      const announced = searchText(text, selectors);
      const plain = searchText(text);
      for (const one of selectors.slice(0, 80))
        expect(anchor(announced, one)).toEqual(anchor(plain, one));
    }
  });
});
