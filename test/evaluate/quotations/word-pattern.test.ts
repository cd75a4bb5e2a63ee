import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPattern, wordPattern } from "../../../src/evaluate/quotations/word-pattern.ts";

const latin = fc.oneof(
  fc.constantFrom(..."aZéøſ²½0195.,'’”\")]-−–  \n$€¥%°±\u00ad\u200b\u2060§#"),
  fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x2000, max: 0x206f }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x20a0, max: 0x20bf }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x2190, max: 0x22ff }).map((code) => String.fromCodePoint(code)),
);

describe("wordPattern", () => {
  it("finds the words of Latin text as the pattern of all scripts does", () => {
    fc.assert(
      fc.property(fc.array(latin, { maxLength: 40 }), (characters) => {
        const text = characters.join("");
        expect(wordPattern(text)).not.toBe(anyPattern());
        expect(text.match(wordPattern(text))).toEqual(text.match(anyPattern()));
      }),
      { numRuns: 3000 },
    );
  });

  it("takes each letter of a script without spaces for a word", () => {
    const text = "約4,490万人 said so";
    expect(text.match(wordPattern(text))).toEqual(["約", "4,490", "万", "人", "said", "so"]);
  });
});
