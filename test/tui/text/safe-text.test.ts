import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { glyphsOf, safeText } from "../../../src/tui/text/safe-text.ts";

describe("safeText", () => {
  it.each([
    ["an escape sequence", "\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
    ["C0 controls", "a\u0007b\u0000c\u007f", "a␇b␀c␡"],
    ["a C1 control", "a\u009bb", "a<U+009B>b"],
    ["bidirectional controls", "\u202eabc\u2066d\u2069", "<U+202E>abc<U+2066>d<U+2069>"],
    ["zero-width characters", "in\u200bvisible\ufeff", "in<U+200B>visible<U+FEFF>"],
    ["a zero-width joiner between letters", "a\u200db", "a<U+200D>b"],
    ["a soft hyphen", "so\u00adft", "so<U+00AD>ft"],
    ["a lone surrogate", "a\ud800b", "a<U+D800>b"],
    ["a tab and a line end", "a\tb\nc", "a  b c"],
    ["a line separator", "a\u2028b", "a<U+2028>b"],
    ["tag characters", "a\u{e0041}b", "a<U+E0041>b"],
  ])("shows %s", (_name, text, shown) => {
    expect(safeText(text)).toBe(shown);
  });

  it.each([
    ["letters with marks", "naïve café e\u0301"],
    ["East Asian text", "서울 東京 ｆｕｌｌ"],
    ["emoji with joiners and selectors", "👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
    ["right-to-left letters", "שלום مرحبا"],
  ])("leaves %s as they are", (_name, text) => {
    expect(safeText(text)).toBe(text);
  });
});

describe("glyphsOf", () => {
  it("keeps the offsets of the text it is given", () => {
    const text = "xx서\u001be\u0301👩‍👩‍👧.";
    const glyphs = glyphsOf(text, 2);
    expect(glyphs.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.slice(2));
    expect(glyphs.map(({ width }) => width)).toEqual([2, 1, 1, 2, 1]);
  });

  it("measures what it shows", () => {
    for (const { shown, width } of glyphsOf("a\u202e東\t\u0007"))
      expect(width).toBe(stringWidth(shown));
  });
});
