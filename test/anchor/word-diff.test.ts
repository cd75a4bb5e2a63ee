import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Difference, diffWords, likeness } from "../../src/anchor/word-diff.ts";

/** A difference in one line: [-removed-] and {+added+}. */
function told(differences: readonly Difference[]): string {
  return differences
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`,
    )
    .join("");
}

describe("diffWords", () => {
  it.each([
    ["a b c", "a b c", "a b c"],
    ["46.8 million", "46.9 million", "[-46.8-]{+46.9+} million"],
    ["4.1%", "4.6%", "[-4.1-]{+4.6+}%"],
    ["did not say", "did say", "did [-not -]say"],
    ["are afraid", "are not afraid", "are {+not +}afraid"],
    ["he didn't go", "he did go", "he [-didn't-]{+did+} go"],
    ["one two three", "three two one", "[-one-]{+three+} two [-three-]{+one+}"],
    ["", "new", "{+new+}"],
    ["old", "", "[-old-]"],
    ["1,234.5 won", "1,234.6 won", "[-1,234.5-]{+1,234.6+} won"],
  ])("tells %j to %j", (before, after, expected) => {
    expect(told(diffWords(before, after))).toBe(expected);
  });

  const texts = fc
    .array(fc.constantFrom("a", "b", "4.1", " ", "%", "not", "한국", "😀"), { maxLength: 25 })
    .map((words) => words.join(""));

  it("holds both texts, and nothing twice in a row", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const diff = diffWords(before, after);
        const side = (kind: Difference["kind"]) =>
          diff
            .filter((one) => one.kind === "same" || one.kind === kind)
            .map(({ text }) => text)
            .join("");
        expect([side("removed"), side("added")]).toEqual([before, after]);
        expect(
          diff.every(({ kind, text }, index) => text !== "" && kind !== diff[index - 1]?.kind),
        ).toBe(true);
      }),
    );
  });

  it("is the same text alone when nothing differs", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const diff = diffWords(text, text);
        expect(diff.every(({ kind }) => kind === "same")).toBe(true);
        expect(likeness(diff)).toBe(1);
      }),
    );
  });

  it("tells two long texts with nothing in common as replaced", () => {
    const diff = diffWords("old ".repeat(5000), "new ".repeat(5000));
    expect(diff.map(({ kind }) => kind)).toEqual(["removed", "added", "same"]);
  });
});

describe("likeness", () => {
  it.each([
    ["a b c d", "a b c e", 0.75],
    ["a b", "c d", 0],
    ["a b", "a b c d", 0.5],
    ["", "", 1],
  ])("of %j and %j", (before, after, expected) => {
    expect(likeness(diffWords(before, after))).toBe(expected);
  });
});
