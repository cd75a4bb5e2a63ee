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
  const lines = isNarrow(shown) ? wrapNarrow(shown, width) : null;
  if (lines !== null) return lines;
  return widthOf(shown) <= width
    ? [shown.trimEnd()]
    : wrapPieces(piecesOf(shown, width), width).map(textOfPieces);
}

/** The same for a text whose characters take a column each, as most do; null where a word is longer than a line. */
function wrapNarrow(text: string, width: number): readonly string[] | null {
  if (text.length <= width) return [text.trimEnd()];
  const lines: string[] = [];
  const end = endOfLine(text, text.length);
  let start = 0;
  while (end - start > width) {
    let next = text.lastIndexOf(" ", start + width) + 1;
    if (next <= start) return null;
    while (text[next] === " ") next += 1;
    lines.push(text.slice(start, endOfLine(text, next)));
    start = next;
  }
  return [...lines, text.slice(start, end)];
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
  for (const [at, piece] of pieces.entries()) {
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
