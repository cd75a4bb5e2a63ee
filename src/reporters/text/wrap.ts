import { type Piece, piecesOf, textOfPieces, widthOfPieces } from "./pieces.ts";

/** The text on lines of at most so many columns, broken between words where that is possible. */
export function wrap(text: string, width: number): readonly string[] {
  return wrapPieces(piecesOf(text), width).map(textOfPieces);
}

/**
 * The pieces line by line. A line breaks at a space, which is dropped, or between characters of
 * double width, as East Asian text does; a word longer than a line is cut. There is at least one line.
 */
export function wrapPieces(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const lines: (readonly Piece[])[] = [];
  let start = 0;
  let used = 0;
  let breakAt = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (mayBreakBefore(pieces, at)) breakAt = at;
    used += piece.width;
    while (used > width && piece.text !== " " && at > start) {
      const end = breakAt > start ? breakAt : at;
      lines.push(trimmed(pieces.slice(start, end)));
      start = end;
      used = widthOfPieces(pieces.slice(start, at + 1));
    }
  }
  const last = trimmed(pieces.slice(start));
  return last.length > 0 || lines.length === 0 ? [...lines, last] : lines;
}

function mayBreakBefore(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const piece = pieces[at];
  if (before === undefined || piece === undefined || piece.text === " ") return false;
  return before.text === " " || (before.width === 2 && piece.width === 2);
}

/** Without the spaces at its end, where a line was broken. */
function trimmed(line: readonly Piece[]): readonly Piece[] {
  const end = line.findLastIndex((piece) => piece.text !== " ") + 1;
  return line.slice(0, end);
}

/** The text cut to so many columns, with … in place of what is left out. */
export function fit(text: string, width: number): string {
  const pieces = piecesOf(text);
  if (widthOfPieces(pieces) <= width) return textOfPieces(pieces);
  let used = 0;
  const end = pieces.findIndex((piece) => {
    used += piece.width;
    return used > width - 1;
  });
  return `${textOfPieces(pieces.slice(0, Math.max(0, end))).trimEnd()}…`;
}
