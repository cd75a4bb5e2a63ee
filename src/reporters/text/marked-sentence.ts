import type { Excerpt } from "../../checks/finding.ts";
import { textOf } from "../../text/span.ts";
import { visibleLine } from "../visible.ts";
import type { Palette } from "./palette.ts";
import { isNarrow, type Piece, piecesOf, textOfPieces, widthOfPieces } from "./pieces.ts";
import { wrapNarrow, wrapPieces } from "./wrap.ts";

/** How much of the text around a place is shown, in UTF-16 code units; a file may be one long line. */
const BEFORE = 240;
const MARKED = 400;
const AFTER = 240;

const ELLIPSIS = "…";
/** Stands for a place after the last character. */
const AFTER_ALL: Piece = { text: "", width: 1, isWide: false, marked: true };

/** The sentence on lines of at most so many columns, each followed by the line that underlines the place in it. */
export function markedSentence(
  excerpt: Excerpt,
  width: number,
  palette: Palette,
): readonly string[] {
  return linesOf(shownOf(excerpt), width).flatMap((line) => withUnderline(line, palette));
}

/** The first line of the sentence with the place in it, and the line that underlines it; the first of all where the place takes no column. */
export function markedLine(excerpt: Excerpt, width: number, palette: Palette): readonly string[] {
  const lines = linesOf(shownOf(excerpt), width - 1);
  const at = lines.findIndex(({ length }) => length > 0);
  const line = lines[Math.max(0, at)];
  if (line === undefined) return [];
  const goesOn = (lines[at + 1]?.length ?? 0) > 0;
  return withUnderline(goesOn ? { ...line, text: line.text + ELLIPSIS } : line, palette);
}

/** A line of the sentence; the place in it begins after so many columns and takes `length` of them, none where it is not there. */
interface MarkedLine {
  readonly text: string;
  readonly indent: number;
  readonly length: number;
}

function linesOf(shown: Shown, width: number): readonly MarkedLine[] {
  return (
    narrowLines(shown, width) ?? wrapPieces(markedPieces(shown, width), width).map(lineOfPieces)
  );
}

/** The lines of a sentence whose characters take a column each, as most do; null for others. */
function narrowLines(
  { before, marked, after }: Shown,
  width: number,
): readonly MarkedLine[] | null {
  const text = before + marked + after;
  if (marked === "" || !isNarrow(text)) return null;
  const lines = wrapNarrow(text, width);
  if (lines === null) return null;
  return lines.map((line) => {
    const from = Math.max(before.length, line.start);
    const to = Math.min(before.length + marked.length, line.end);
    return { text: textOf(text, line), indent: from - line.start, length: Math.max(0, to - from) };
  });
}

function lineOfPieces(line: readonly Piece[]): MarkedLine {
  const first = line.findIndex(({ marked }) => marked);
  const length = widthOfPieces(line.filter(({ marked }) => marked));
  const indent = widthOfPieces(line.slice(0, Math.max(0, first)));
  return { text: textOfPieces(line), indent, length };
}

function withUnderline({ text, indent, length }: MarkedLine, palette: Palette): readonly string[] {
  if (length === 0) return [text];
  return [text, " ".repeat(indent) + palette.doubtful("━".repeat(length))];
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
  const last = wholeCharacter(text, Math.min(end, start + MARKED));
  const cut = last > start ? last : endOfCharacter(text, start);
  const to = Math.max(cut, wholeCharacter(text, Math.min(text.length, last + AFTER)));
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
