import { columnsOf } from "./columns.ts";
import { graphemeSegmenter } from "./graphemes.ts";

/** A character as a person sees it, made safe to draw, and the part of the text that it stands for. */
export interface Glyph {
  readonly shown: string;
  /** In terminal columns. */
  readonly width: number;
  /** UTF-16 offsets in the text it comes from. */
  readonly start: number;
  readonly end: number;
}

const PRINTABLE_ASCII = /^[ -~]*$/;
const SUSPECT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
// Signs such as U+0600 are formats to Unicode but visible to a reader.
const VISIBLE_FORMAT = /[\u0600-\u0605\u06dd\u0890\u0891\u08e2]/u;
const VARIATION_SELECTOR = /[\ufe0e\ufe0f]/u;
const EMOJI = /^\p{RGI_Emoji}$/v;
const TAB = "  ";
const segmenter = graphemeSegmenter("en", { granularity: "grapheme" });

/**
 * The text cut into glyphs. Escape sequences, C0 and C1 controls, bidirectional controls and
 * zero-width characters become visible signs, so that no article can steer the terminal or hide
 * words from the reader (Unicode TR36, TR39).
 */
export function glyphsOf(text: string, start = 0, end = text.length): readonly Glyph[] {
  const part = text.slice(start, end);
  if (PRINTABLE_ASCII.test(part))
    return Array.from(part, (shown, index) => ({
      shown,
      width: 1,
      start: start + index,
      end: start + index + 1,
    }));
  return Array.from(segmenter.segment(part), ({ segment, index }) => {
    const shown = shownGrapheme(segment);
    return {
      shown,
      width: columnsOf(shown),
      start: start + index,
      end: start + index + segment.length,
    };
  });
}

/** The text on one line, with nothing in it that a terminal would obey or swallow. */
export function safeText(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text;
  if (!SUSPECT.test(text)) return text;
  return Array.from(segmenter.segment(text), ({ segment }) => shownGrapheme(segment)).join("");
}

function shownGrapheme(grapheme: string): string {
  if (!SUSPECT.test(grapheme) || EMOJI.test(grapheme)) return grapheme;
  let shown = "";
  for (const character of grapheme) {
    const isAttached = shown !== "" && VARIATION_SELECTOR.test(character);
    shown += isAttached ? character : shownCharacter(character);
  }
  return shown;
}

function shownCharacter(character: string): string {
  if (!SUSPECT.test(character) || VISIBLE_FORMAT.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x09) return TAB;
  if (code === 0x0a) return " ";
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
