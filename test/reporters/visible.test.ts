import { describe, expect, it } from "vitest";
import { visible, visibleLine } from "../../src/reporters/visible.ts";

describe("visible", () => {
  it.each([
    ["\u001b[2J", "\\u{1B}[2J"],
    ["a\u0000b\u007f\u0085\u009b", "a\\u{0}b\\u{7F}\\u{85}\\u{9B}"],
    ["\u202eabc\u2066", "\\u{202E}abc\\u{2066}"],
    ["a\u200b\u200d\u2060\ufeffb", "a\\u{200B}\\u{200D}\\u{2060}\\u{FEFF}b"],
    ["\u00ad\u034f\u3164", "\\u{AD}\\u{34F}\\u{3164}"],
    ["\u{e0041}", "\\u{E0041}"],
    ["\ud83d", "\\u{D83D}"],
    ["line\nend", "line\\u{A}end"],
  ])("writes out %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(["Koreans’ “goodwill”", "漢字 한국어", "e\u0301", "❤\ufe0f", "👍"])(
    "leaves %s alone",
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it("writes out what is not seen and nothing else, of all characters of the first plane", () => {
    const unseen =
      /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;
    const wrong: number[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      const isSelector = code === 0xfe0e || code === 0xfe0f;
      const isWritten = visible(character) !== character;
      if (isWritten !== (unseen.test(character) && !isSelector)) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  it("makes one line", () => {
    expect(visibleLine("a\n\tb\r")).toBe("a  b\\u{D}");
  });
});
