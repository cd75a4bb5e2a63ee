import { eastAsianWidth } from "get-east-asian-width";
import { visibleLine } from "../visible.ts";

/** What stands in one or more columns of a line and is not cut: a word or, where lines may break within, a character. */
export interface Piece {
  readonly text: string;
  /** In columns: 2 for most East Asian characters. */
  readonly width: number;
  /** A line may break between it and another such: East Asian text has no spaces. */
  readonly isWide: boolean;
  /** Whether it belongs to what the sentence is shown for. */
  readonly marked: boolean;
}

/**
 * Characters that take one column and never join with others: Latin, Greek and Cyrillic letters,
 * punctuation, arrows and signs below the emoji.
 */
const NARROW =
  /^[\x20-\x7e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0370-\u0482\u048a-\u0556\u2010-\u2027\u2030-\u203b\u20a0-\u20bf\u2190-\u2193\u2200-\u22ff\u2500-\u257f\u2713\u2717]*$/;

/** The same and whole East Asian characters, of which none joins with another: kana, ideographs, Hangul syllables. */
const SINGLE =
  /^[\x20-\x7e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0370-\u0482\u048a-\u0556\u2010-\u2027\u2030-\u203b\u20a0-\u20bf\u2190-\u2193\u2200-\u22ff\u2500-\u257f\u2713\u2717\u3001-\u3015\u3041-\u3096\u30a1-\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]*$/;

let graphemes: Intl.Segmenter | null = null;

/**
 * The text in pieces, each with the same mark; words of more columns than `longest` are cut, after a
 * stroke, hyphen or underscore if that is enough. Characters that steer a terminal are written out.
 */
export function piecesOf(text: string, longest: number, marked = false): readonly Piece[] {
  const shown = visibleLine(text);
  const words = shown.match(/ |[^ ]+/g) ?? [];
  if (!isNarrow(shown)) return words.flatMap((word) => piecesOfWord(word, longest, marked));
  return words.flatMap((word) => piecesOfNarrowWord(word, longest, marked));
}

/** Whether every character of a text takes one column and joins with no other. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

function piecesOfWord(word: string, longest: number, marked: boolean): readonly Piece[] {
  return isNarrow(word) ? piecesOfNarrowWord(word, longest, marked) : charactersOf(word, marked);
}

function piecesOfNarrowWord(word: string, longest: number, marked: boolean): readonly Piece[] {
  if (word.length <= longest) return [narrow(word, marked)];
  const parts = word.match(/[^/_-]*[/_-]|[^/_-]+/g) ?? [];
  return parts.flatMap((part) =>
    part.length <= longest ? [narrow(part, marked)] : charactersOf(part, marked),
  );
}

function narrow(text: string, marked: boolean): Piece {
  return { text, width: text.length, isWide: false, marked };
}

function charactersOf(text: string, marked: boolean): readonly Piece[] {
  return segmentsOf(text).map((segment) => {
    const width = widthOfCharacter(segment);
    return { text: segment, width, isWide: width === 2, marked };
  });
}

/** Making a segmenter takes longer than all else in a report, so only texts that need one pay for it. */
function segmentsOf(text: string): readonly string[] {
  if (SINGLE.test(text)) return Array.from(text);
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Of one grapheme, by its first character (Unicode Standard Annex 11); emoji are two columns wide. */
function widthOfCharacter(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x300) return grapheme.includes("\u{FE0F}") ? 2 : 1;
  if (SINGLE.test(grapheme)) return eastAsianWidth(code);
  if (/^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u.test(grapheme)) return 0;
  if (/^\p{Emoji_Presentation}|\u{FE0F}/u.test(grapheme)) return 2;
  return eastAsianWidth(code);
}

/** The columns that a text takes, once it is made visible. */
export function widthOf(text: string): number {
  const shown = visibleLine(text);
  return isNarrow(shown) ? shown.length : widthOfPieces(charactersOf(shown, false));
}

export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join("");
}

export function widthOfPieces(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}

/** The longest head of a text, made visible, that takes at most so many columns. */
export function headOf(text: string, width: number): string {
  const shown = visibleLine(text);
  if (isNarrow(shown)) return shown.slice(0, width);
  let used = 0;
  const characters = charactersOf(shown, false);
  const end = characters.findIndex((each) => {
    used += each.width;
    return used > width;
  });
  return textOfPieces(end === -1 ? characters : characters.slice(0, end));
}
