import type { Excerpt } from "../../checks/finding.ts";
import type { Palette } from "./palette.ts";
import { type Piece, piecesOf, textOfPieces } from "./pieces.ts";
import { wrapPieces } from "./wrap.ts";

/** How much of the text around a place is shown, in UTF-16 code units; a file may be one long line. */
const BEFORE = 240;
const MARKED = 400;
const AFTER = 240;

const ELLIPSIS: Piece = { text: "…", width: 1, isWide: false, marked: false };

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
  const more = lines[at + 1]?.some((piece) => piece.marked) ? [ELLIPSIS] : [];
  return withUnderline([...(lines[at] ?? []), ...more], palette);
}

function linesOf(excerpt: Excerpt, width: number): readonly (readonly Piece[])[] {
  return wrapPieces(markedPieces(excerpt, width), width);
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

function markedPieces({ text, start, end }: Excerpt, width: number): readonly Piece[] {
  const from = wholeCharacter(text, Math.max(0, start - BEFORE));
  const cut = wholeCharacter(text, Math.min(end, start + MARKED));
  const to = wholeCharacter(text, Math.min(text.length, cut + AFTER));
  const marked = piecesOf(text.slice(start, cut), width, true);
  const after = text.slice(cut, to);
  return [
    ...(from > 0 ? [ELLIPSIS] : []),
    ...piecesOf(text.slice(from, start).trimStart(), width),
    ...(marked.length > 0 ? marked : markFirst(after, width)),
    ...piecesOf(marked.length > 0 ? after : after.slice(firstLength(after)), width),
    ...(to < text.length ? [ELLIPSIS] : []),
  ];
}

/** The offset, or the one before it where it would cut a surrogate pair in two. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

/** A place without length is shown at the character that follows it, or after the last one. */
function markFirst(after: string, width: number): readonly Piece[] {
  if (after === "") return [{ text: "", width: 1, isWide: false, marked: true }];
  return piecesOf(after.slice(0, firstLength(after)), width, true);
}

function firstLength(text: string): number {
  return (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
}
