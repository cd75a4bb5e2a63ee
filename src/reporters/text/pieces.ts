import stringWidth from "string-width";
import { visibleLine } from "../visible.ts";

/** What stands in one or more columns of a line and cannot be cut: a grapheme, made visible. */
export interface Piece {
  readonly text: string;
  /** In columns: 2 for most East Asian characters. */
  readonly width: number;
  /** Whether it belongs to what the sentence is shown for. */
  readonly marked: boolean;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const PLAIN_ASCII = /^[\x20-\x7e]*$/;

/** The text in pieces, each with the same mark. Characters that steer a terminal are written out. */
export function piecesOf(text: string, marked = false): readonly Piece[] {
  const shown = visibleLine(text);
  if (PLAIN_ASCII.test(shown))
    return Array.from(shown, (character) => ({ text: character, width: 1, marked }));
  return Array.from(graphemes.segment(shown), ({ segment }) => ({
    text: segment,
    width: stringWidth(segment),
    marked,
  }));
}

export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join("");
}

export function widthOfPieces(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}
