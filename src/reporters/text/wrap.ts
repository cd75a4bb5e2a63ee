import { type Span, textOf } from "../../text/span.ts";
import { visibleLine } from "../visible.ts";
import {
  headOf,
  isNarrow,
  type Piece,
  piecesOf,
  textOfPieces,
  widthOf,
  widthOfPieces,
} from "./pieces.ts";

/** The text on lines of at most so many columns, broken between words where that is possible. */
export function wrap(text: string, width: number): readonly string[] {
  const shown = visibleLine(text);
  if (isNarrow(shown)) {
    if (shown.length <= width) return [shown.trimEnd()];
    const lines = wrapNarrow(shown, width);
    if (lines !== null) return lines.map((line) => textOf(shown, line));
  }
  return widthOf(shown) <= width
    ? [shown.trimEnd()]
    : wrapPieces(piecesOf(shown, width), width).map(textOfPieces);
}

/**
 * Where the lines stand in a text whose characters take a column each, as most do, without the spaces at
 * their ends; null where a word is longer than a line.
 */
export function wrapNarrow(text: string, width: number): readonly Span[] | null {
  const end = endOfLine(text, text.length);
  const lines: Span[] = [];
  let start = 0;
  while (end - start > width) {
    let next = text.lastIndexOf(" ", start + width) + 1;
    if (next <= start) return null;
    while (text[next] === " ") next += 1;
    lines.push({ start, end: endOfLine(text, next) });
    start = next;
  }
  lines.push({ start, end });
  return lines;
}

/** Where what ends at an offset ends without the spaces there. */
function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && text[end - 1] === " ") end -= 1;
  return end;
}

/**
 * The pieces line by line. A line breaks at a space, which is dropped, or between characters of
 * double width, as East Asian text does; only a word that is longer than a line is cut. There is at
 * least one line.
 */
export function wrapPieces(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const lines: (readonly Piece[])[] = [];
  let start = 0;
  let used = 0;
  let wordAt = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (beginsWord(pieces[at - 1], piece)) wordAt = at;
    used += piece.width;
    while (used > width && piece.text !== " " && at > start) {
      const end = wordAt > start ? wordAt : at;
      lines.push(trimmed(pieces.slice(start, end)));
      start = end;
      used = widthOfPieces(pieces.slice(start, at + 1));
    }
  }
  const last = trimmed(pieces.slice(start));
  return last.length > 0 || lines.length === 0 ? [...lines, last] : lines;
}

function beginsWord(before: Piece | undefined, piece: Piece): boolean {
  if (before === undefined || piece.text === " ") return false;
  return before.text === " " || (before.isWide && piece.isWide);
}

/** Without the spaces at its end, where a line was broken. */
function trimmed(line: readonly Piece[]): readonly Piece[] {
  const end = line.findLastIndex((piece) => piece.text !== " ") + 1;
  return line.slice(0, end);
}

/** The text cut to so many columns, with … in place of what is left out. */
export function fit(text: string, width: number): string {
  return widthOf(text) <= width ? visibleLine(text) : `${headOf(text, width - 1).trimEnd()}…`;
}
