import { eastAsianWidth } from "get-east-asian-width";
import { visibleLine } from "../visible.ts";

/** What stands in one or more columns of a line and cannot be cut: a grapheme, made visible. */
export interface Piece {
  readonly text: string;
  /** In columns: 2 for most East Asian characters. */
  readonly width: number;
  /** Whether it belongs to what the sentence is shown for. */
  readonly marked: boolean;
}

/**
 * Characters that never join with others: Latin, Greek and Cyrillic letters, punctuation, arrows and
 * signs below the emoji, kana, Chinese characters, Hangul syllables, full-width forms.
 */
const ALONE =
  /^[\x20-\x7e\u00a0-\u00a8\u00aa-\u00ad\u00af-\u02ff\u0370-\u0482\u048a-\u0556\u2010-\u203b\u20a0-\u20bf\u2190-\u2193\u2200-\u22ff\u2500-\u257f\u2713\u2717\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9d]*$/u;

let graphemes: Intl.Segmenter | null = null;

/** The text in pieces, each with the same mark. Characters that steer a terminal are written out. */
export function piecesOf(text: string, marked = false): readonly Piece[] {
  const shown = visibleLine(text);
  return segmentsOf(shown).map((segment) => ({ text: segment, width: widthOf(segment), marked }));
}

/** Making a segmenter takes longer than all else in a report, so only texts that need one pay for it. */
function segmentsOf(text: string): readonly string[] {
  if (ALONE.test(text)) return Array.from(text);
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Of one grapheme, by its first character (Unicode Standard Annex 11); emoji are two columns wide. */
function widthOf(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x300) return grapheme.includes("\u{FE0F}") ? 2 : 1;
  if (/^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u.test(grapheme)) return 0;
  if (/^\p{Emoji_Presentation}|\u{FE0F}/u.test(grapheme)) return 2;
  return eastAsianWidth(code);
}

export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join("");
}

export function widthOfPieces(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}
