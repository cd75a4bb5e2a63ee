import type { Excerpt } from "../../checks/finding.ts";
import { textOf } from "../../text/span.ts";
import { visibleLine } from "../visible.ts";
import type { Palette } from "./palette.ts";
import { isNarrow, type Piece, piecesOf, textOfPieces } from "./pieces.ts";
import { wrapNarrow, wrapPieces } from "./wrap.ts";

/** How much of the text around a place is shown, in UTF-16 code units; a file may be one long line. */
const BEFORE = 240;
const MARKED = 400;
const AFTER = 240;

const ELLIPSIS = "…";
/** Stands for a place after the last character. */
const AFTER_ALL: Piece = { text: "", width: 1, isWide: false, marked: true };
const MORE: Piece = { text: ELLIPSIS, width: 1, isWide: false, marked: false };

/** The sentence on lines of at most so many columns, each followed by the line that underlines the place in it. */
export function markedSentence(
  excerpt: Excerpt,
  width: number,
  palette: Palette,
): readonly string[] {
  const shown = shownOf(excerpt);
  return (
    narrowLines(shown, width, palette) ??
    linesOf(shown, width).flatMap((line) => withUnderline(line, palette))
  );
}

/** The same for a sentence whose characters take a column each, as most do; null for others. */
function narrowLines(shown: Shown, width: number, palette: Palette): readonly string[] | null {
  const { before, marked, after } = shown;
  const text = before + marked + after;
  if (marked === "" || !isNarrow(text)) return null;
  const place = { start: before.length, end: before.length + marked.length };
  return (
    wrapNarrow(text, width)?.flatMap((line) => {
      const from = Math.max(place.start, line.start);
      const length = Math.min(place.end, line.end) - from;
      const told = textOf(text, line);
      if (length <= 0) return [told];
      return [told, " ".repeat(from - line.start) + palette.doubtful("━".repeat(length))];
    }) ?? null
  );
}

/** The first line of the sentence with the place in it, and the line that underlines it. */
export function markedLine(excerpt: Excerpt, width: number, palette: Palette): readonly string[] {
  const lines = linesOf(shownOf(excerpt), width - 1);
  const at = lines.findIndex((line) => line.some((piece) => piece.marked));
  const more = lines[at + 1]?.some((piece) => piece.marked) ? [MORE] : [];
  return withUnderline([...(lines[at] ?? []), ...more], palette);
}

function linesOf(shown: Shown, width: number): readonly (readonly Piece[])[] {
  return wrapPieces(markedPieces(shown, width), width);
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

/** What is shown of a sentence, made visible: the place and what stands around it. */
interface Shown {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A place without length is shown at the character that follows it. */
function shownOf({ text, start, end }: Excerpt): Shown {
  const from = wholeCharacter(text, Math.max(0, start - BEFORE));
  const cut =
    end > start ? wholeCharacter(text, Math.min(end, start + MARKED)) : endOfCharacter(text, start);
  const to = wholeCharacter(text, Math.min(text.length, cut + AFTER));
  const before = visibleLine(text.slice(from, start).trimStart());
  const after = visibleLine(text.slice(cut, to));
  return {
    before: from > 0 ? ELLIPSIS + before : before,
    marked: visibleLine(text.slice(start, cut)),
    after: to < text.length ? after + ELLIPSIS : after,
  };
}

function markedPieces({ before, marked, after }: Shown, width: number): readonly Piece[] {
  return [
    ...piecesOf(before, width),
    ...(marked === "" ? [AFTER_ALL] : piecesOf(marked, width, true)),
    ...piecesOf(after, width),
  ];
}

/** The offset, or the one before it where it would cut a surrogate pair in two. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function endOfCharacter(text: string, offset: number): number {
  const length = (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return Math.min(text.length, offset + length);
}
