import { describe, expect, it } from "vitest";
import { WordSet } from "../../src/text/word-set.ts";

describe("a set of words", () => {
  it("has the words of a list and no other", () => {
    const set = new WordSet("most least place seed");
    expect(["most", "seed"].every((word) => set.has(word))).toBe(true);
    expect(["", " ", "most least", "mos", "see"].some((word) => set.has(word))).toBe(false);
  });

  it("has phrases that are told one by one, whole", () => {
    const set = new WordSet(["out of", "in"]);
    expect(set.has("out of")).toBe(true);
    expect(set.has("out")).toBe(false);
  });

  it("gives its words in their order, whether or not it was asked before", () => {
    const set = new WordSet("decade century fortnight");
    expect([...set]).toEqual(["decade", "century", "fortnight"]);
    expect([...set]).toEqual(["decade", "century", "fortnight"]);
  });

  it.each(["a", "a b", "ab"])("has every word of %j, however short", (list) => {
    expect([...new WordSet(list)]).toEqual(list.split(" "));
  });
});
