import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../src/tui/text/columns.ts";
import { graphemeSegmenter } from "../../../src/tui/text/graphemes.ts";
import { ASCII_SIGNS, UNICODE_SIGNS } from "../../../src/tui/text/signs.ts";
import { isSimple } from "../../../src/tui/text/simple-text.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const ours = graphemeSegmenter("en", { granularity: "grapheme" });

const CHARACTERS = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
const SIMPLE = CHARACTERS.filter(isSimple);

/** Simple text, other text, and both in one, coloured here and there. */
const piece = fc.oneof(
  fc.constantFrom(...SIMPLE),
  fc.constantFrom(...SIMPLE),
  fc.string({ unit: "grapheme", maxLength: 3 }),
  fc.string({ unit: "binary", maxLength: 3 }),
  fc.constantFrom("\u001b[1m", "\u001b[38;5;33m", "\u001b[0m", "\ufe0f", "\u200d", "\u0301", "👩"),
);
const text = fc.oneof(
  fc.array(fc.constantFrom(...SIMPLE)).map((parts) => parts.join("")),
  fc.array(piece).map((parts) => parts.join("")),
);

describe("the columns of a text", () => {
  it("are one for each simple character, as string-width has it", () => {
    expect(SIMPLE.length).toBeGreaterThan(1_000);
    expect(SIMPLE.filter((character) => stringWidth(character) !== 1)).toEqual([]);
  });

  it("are those of string-width for any text", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(columnsOf(any)).toBe(stringWidth(any));
      }),
      { numRuns: 2_000 },
    );
  });

  it("heed what they are asked for", () => {
    const asked = { ambiguousIsNarrow: false };
    expect(columnsOf("──", asked)).toBe(stringWidth("──", asked));
  });
});

describe("the graphemes of a text", () => {
  it("are those of Intl.Segmenter", () => {
    fc.assert(
      fc.property(text, (any) => {
        const cut = Array.from(ours.segment(any), ({ segment, index }) => [segment, index]);
        const wanted = Array.from(segmenter.segment(any), ({ segment, index }) => [segment, index]);
        expect(cut).toEqual(wanted);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("the signs of the screens", () => {
  it("are all simple", () => {
    const signs = JSON.stringify([ASCII_SIGNS, UNICODE_SIGNS]);
    expect([...signs].filter((sign) => !isSimple(sign))).toEqual([]);
  });
});
