import { describe, expect, it } from "vitest";
import { WordSet } from "../../src/text/word-set.ts";

describe("a set of words", () => {
  it("has the words of its list and no other", () => {
    const set = new WordSet("most least place seed");
    expect(["most", "least", "place", "seed"].every((word) => set.has(word))).toBe(true);
    expect(["", " ", "most least", "mos", "see"].some((word) => set.has(word))).toBe(false);
  });

  it("answers the same when it is asked again", () => {
    const set = new WordSet("a");
    expect([set.has("a"), set.has("a"), set.has("b")]).toEqual([true, true, false]);
  });
});
