import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText, widthOf } from "../../../src/tui/text/line.ts";
import { rowLine, wrapRows, wrapText } from "../../../src/tui/text/wrapping.ts";

function wrapped(text: string, width: number): readonly string[] {
  return wrapText(text, width).map(plainText);
}

describe("wrapText", () => {
  it("breaks after spaces, which hang over the end", () => {
    expect(wrapped("one two three", 7)).toEqual(["one two", "three"]);
  });

  it("breaks a word only where it is longer than a row", () => {
    expect(wrapped("ab abcdefgh", 4)).toEqual(["ab", "abcd", "efgh"]);
  });

  it("breaks between wide characters, but not before a closing mark", () => {
    expect(wrapped("東京都で発表。", 8)).toEqual(["東京都で", "発表。"]);
    expect(wrapped("東京都で発表。", 6)).toEqual(["東京都", "で発", "表。"]);
  });

  it("breaks Korean between words, as it is written with spaces", () => {
    expect(wrapped("서울의 기업은 밝혔다", 13)).toEqual(["서울의 기업은", "밝혔다"]);
    expect(wrapped("서울의 기업은 밝혔다", 12)).toEqual(["서울의", "기업은", "밝혔다"]);
  });

  it("never splits a grapheme", () => {
    expect(wrapped("👩‍👩‍👧👩‍👩‍👧", 2)).toEqual(["👩‍👩‍👧", "👩‍👩‍👧"]);
  });

  it("gives an empty text one row", () => {
    expect(wrapped("", 10)).toEqual([""]);
  });
});

describe("wrapRows", () => {
  const texts = fc.string({
    unit: fc.constantFrom("a", "b", " ", "-", "東", "é", "。", "\u202e"),
    maxLength: 80,
  });

  it("loses nothing, and is never wider than it may be", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 30 }), (text, width) => {
        const rows = wrapRows(text, { start: 0, end: text.length }, width);
        expect(rows.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        for (const row of rows) expect(widthOf(rowLine(row, []))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("keeps a mark on its characters through the wrapping", () => {
    const text = "the figure 46.8 million stands here";
    const start = text.indexOf("46.8 million");
    const span = { start, end: start + "46.8 million".length };
    const lines = wrapRows(text, { start: 0, end: text.length }, 16).map((row) =>
      rowLine(row, [{ span, style: "marked" }]),
    );
    const marked = lines.map((line) =>
      line.filter(({ style }) => style === "marked").map((part) => part.text),
    );
    expect(marked).toEqual([["46.8"], ["million"], []]);
  });

  it("lets the earlier mark win where two overlap", () => {
    const [row] = wrapRows("abcd", { start: 0, end: 4 }, 10);
    if (row === undefined) throw new Error("no row");
    const line = rowLine(row, [
      { span: { start: 1, end: 2 }, style: "marked" },
      { span: { start: 0, end: 3 }, style: "input" },
    ]);
    expect(line).toEqual([
      { text: "a", style: "input" },
      { text: "b", style: "marked" },
      { text: "c", style: "input" },
      { text: "d", style: "plain" },
    ]);
  });
});
