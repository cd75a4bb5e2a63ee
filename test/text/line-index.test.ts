import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCodePoints, indexLines, lineText, positionAt } from "../../src/text/line-index.ts";
import { spanIsWithin, spansOverlap, textOf } from "../../src/text/span.ts";

describe("lines", () => {
  const index = indexLines("one\n\n😀 three\n");

  it.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [5, 3, 1],
    [7, 3, 2],
    [8, 3, 3],
    [14, 4, 1],
  ])("has the offset %i at %i:%i", (offset, line, column) => {
    expect(positionAt(index, offset)).toEqual({ line, column });
  });

  it("has the text of each line without its end", () => {
    expect([1, 2, 3, 4, 5, 0].map((line) => lineText(index, line))).toEqual([
      "one",
      "",
      "😀 three",
      "",
      "",
      "",
    ]);
    expect(lineText(indexLines("no end"), 1)).toBe("no end");
  });

  it("agrees with counting from the head of any text", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "\n", "😀", "\ud83d"), maxLength: 30 });
    fc.assert(
      fc.property(texts, (text) => {
        const lines = indexLines(text);
        let [offset, line, column] = [0, 1, 1];
        for (const character of text) {
          expect(positionAt(lines, offset)).toEqual({ line, column });
          offset += character.length;
          [line, column] = character === "\n" ? [line + 1, 1] : [line, column + 1];
        }
        expect(lines.starts.map((_, at) => lineText(lines, at + 1)).join("\n")).toBe(text);
        expect(countCodePoints(text, 0, text.length)).toBe([...text].length);
      }),
    );
  });
});

describe("spans", () => {
  it("are half open", () => {
    expect(textOf("abcd", { start: 1, end: 3 })).toBe("bc");
    expect(spansOverlap({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
    expect(spansOverlap({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
    expect(spanIsWithin({ start: 1, end: 2 }, { start: 1, end: 2 })).toBe(true);
    expect(spanIsWithin({ start: 0, end: 2 }, { start: 1, end: 2 })).toBe(false);
    expect(spanIsWithin({ start: 1, end: 3 }, { start: 1, end: 2 })).toBe(false);
  });
});
