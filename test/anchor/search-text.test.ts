import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occurrences, searchText } from "../../src/anchor/search-text.ts";
import { fold } from "../../src/text/fold.ts";

describe("occurrences", () => {
  it.each([
    ["aaa", "aa", 9, [0, 1]],
    ["aaa", "aa", 1, [0]],
    ["abc", "d", 9, []],
    ["abc", "", 9, []],
  ])("of %j", (text, sought, most, expected) => {
    expect(occurrences(text, sought, most)).toEqual(expected);
  });

  it("counts only what fits", () => {
    expect(occurrences("aaaa", "a", 2, (at) => at % 2 === 1)).toEqual([1, 3]);
  });
});

describe("mayHold", () => {
  it("is told without folding where a word is not there", () => {
    const source = searchText("The “quick”\nbrown fox");
    const held = ['"quick" brown', "brow", 'The "'];
    const denied = ["slow fox", "brown foxes", "quick!", "quick fox", "fox brown", "brown  fox"];
    expect(held.map(source.mayHold)).toEqual([true, true, true]);
    expect(denied.filter(source.mayHold)).toEqual([]);
  });

  it("looks as far around a word as spaces are wide", () => {
    const source = searchText(`a word ${" ".repeat(300)}\n  apart from ${"\n".repeat(200)}another`);
    expect(source.mayHold("a word apart from another")).toBe(true);
    expect(source.mayHold("a word apart and another")).toBe(false);
  });

  it("never denies what the folded text holds", () => {
    const characters = fc.constantFrom(
      "ab",
      "4.1",
      "%",
      " ",
      "\n",
      "’",
      "—",
      "…",
      "\u00ad",
      "％",
      "e\u0301",
      "é",
      "한",
      "\u1112\u1161",
      "!",
    );
    const texts = fc.array(characters, { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(20), (text, from, length) => {
        const source = searchText(text);
        expect(source.mayHold(fold(text).text.slice(from, from + length))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
