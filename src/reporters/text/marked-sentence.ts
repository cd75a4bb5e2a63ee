import type { Excerpt } from "../../checks/finding.ts";
import type { Palette } from "./palette.ts";
import { type Piece, piecesOf, textOfPieces } from "./pieces.ts";
import { wrapPieces } from "./wrap.ts";

/** How much of the text around a place is shown, in UTF-16 code units; a file may be one long line. */
const BEFORE = 240;
const MARKED = 400;
const AFTER = 240;

/** The sentence on lines of at most so many columns, each followed by the line that underlines the place in it. */
export function markedSentence(
  excerpt: Excerpt,
  width: number,
  palette: Palette,
): readonly string[] {
  return linesOf(excerpt, width).flatMap((line) => withUnderline(line, palette));
}

/** The first line of the sentence with the place in it, and the line that underlines it. */
export function markedLine(excerpt: Excerpt, width: number, palette: Palette): readonly string[] {
  const lines = linesOf(excerpt, width - 1);
  const at = lines.findIndex((line) => line.some((piece) => piece.marked));
  const more = lines[at + 1]?.some((piece) => piece.marked) ? piecesOf("…") : [];
  return withUnderline([...(lines[at] ?? []), ...more], palette);
}

function linesOf(excerpt: Excerpt, width: number): readonly (readonly Piece[])[] {
  return wrapPieces(markedPieces(excerpt), width);
}

function withUnderline(line: readonly Piece[], palette: Palette): readonly string[] {
  const text = textOfPieces(line);
  const underline = line
    .map((piece) => (piece.marked ? "━" : " ").repeat(piece.width))
    .join("")
    .trimEnd();
  return underline === "" ? [text] : [text, underlined(underline, palette)];
}

function underlined(underline: string, palette: Palette): string {
  const indent = underline.length - underline.trimStart().length;
  return underline.slice(0, indent) + palette.doubtful(underline.slice(indent));
}

function markedPieces({ text, start, end }: Excerpt): readonly Piece[] {
  const from = wholeCharacter(text, Math.max(0, start - BEFORE));
  const cut = wholeCharacter(text, Math.min(end, start + MARKED));
  const to = wholeCharacter(text, Math.min(text.length, cut + AFTER));
  const marked = piecesOf(text.slice(start, cut), true);
  const after = piecesOf(text.slice(cut, to));
  return [
    ...piecesOf(from > 0 ? "…" : ""),
    ...withoutIndent(piecesOf(text.slice(from, start))),
    ...marked,
    ...(marked.length > 0 ? after : markFirst(after)),
    ...piecesOf(to < text.length ? "…" : ""),
  ];
}

/** The offset, or the one before it where it would cut a surrogate pair in two. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function withoutIndent(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex((piece) => piece.text !== " ");
  return first === -1 ? [] : pieces.slice(first);
}

/** A place without length is shown at the character that follows it, or after the last one. */
function markFirst(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined) return [{ text: "", width: 1, marked: true }];
  return [{ ...first, marked: true }, ...rest];
}
