import { type LineIndex, lineText, positionAt } from "../../text/line-index.ts";
import type { Span } from "../../text/span.ts";
import { type Line, segment } from "../text/line.ts";
import { type Mark, rowLine, type WrappedRow, wrapRows } from "../text/wrapping.ts";

/** A source as it is shown: scrolled to a span, with marked spans. */
export interface Shown {
  readonly lines: LineIndex;
  readonly focus: Span;
  readonly marks: readonly Mark[];
}

/** The rows that are seen, and the scroll with which they could be drawn. */
export interface ArticleWindow {
  readonly rows: readonly Line[];
  readonly scroll: number;
}

interface NumberedRow {
  readonly row: WrappedRow;
  /** The number of its line where the line begins; null on the rows that continue it. */
  readonly number: number | null;
}

/** Of a line that is longer than any paragraph a person writes, only a part near the focus is shown. */
const LONGEST_LINE = 8_000;

/**
 * A window on a source, with line numbers: the row of the focus stands a third from the top, moved
 * by `scroll` rows. Only the lines that are seen are wrapped, so the length of the source costs nothing.
 */
export function articleWindow(
  shown: Shown,
  width: number,
  height: number,
  scroll: number,
): ArticleWindow {
  const { lines, focus } = shown;
  const numberWidth = Math.max(3, String(lines.starts.length).length);
  const textWidth = Math.max(1, width - numberWidth - 2);
  const focusLine = positionAt(lines, focus.start).line;
  const rowsOfLine = (line: number) => numberedRows(lines, line, focus.start, textWidth);
  // Rows are counted from the first row of the line of the focus.
  const focusRows = rowsOfLine(focusLine);
  const within = Math.max(
    0,
    focusRows.findLastIndex(({ row }) => row.start <= focus.start),
  );
  const wanted = within - Math.floor(height / 3) + scroll;
  const last = lastLine(lines);
  const atEnd = rowsFrom(rowsOfLine, focusLine, last, wanted + height).length - height;
  const above = rowsAbove(rowsOfLine, focusLine, -Math.min(wanted, atEnd));
  const top = Math.max(Math.min(wanted, atEnd), -above.length);
  const all = [...above, ...rowsFrom(rowsOfLine, focusLine, last, top + height)];
  const seen = all.slice(above.length + top, above.length + top + height);
  return {
    rows: seen.map((row) => numberedLine(row, numberWidth, shown.marks)),
    scroll: scroll + top - wanted,
  };
}

/** The number of the last line; what follows a final line end is none. */
function lastLine({ text, starts }: LineIndex): number {
  return text.endsWith("\n") ? Math.max(1, starts.length - 1) : starts.length;
}

function rowsAbove(
  rowsOfLine: (line: number) => readonly NumberedRow[],
  line: number,
  count: number,
): readonly NumberedRow[] {
  const parts: (readonly NumberedRow[])[] = [];
  let found = 0;
  for (let at = line - 1; at >= 1 && found < count; at -= 1) {
    const rows = rowsOfLine(at);
    found += rows.length;
    parts.unshift(rows);
  }
  return parts.flat();
}

/** The rows from a line on, at least so many where the source has them. */
function rowsFrom(
  rowsOfLine: (line: number) => readonly NumberedRow[],
  line: number,
  last: number,
  count: number,
): readonly NumberedRow[] {
  const rows: NumberedRow[] = [...rowsOfLine(line)];
  for (let at = line + 1; at <= last && rows.length < count; at += 1) rows.push(...rowsOfLine(at));
  return rows;
}

function numberedRows(
  lines: LineIndex,
  line: number,
  focus: number,
  width: number,
): readonly NumberedRow[] {
  const start = lines.starts[line - 1] ?? 0;
  const end = start + lineText(lines, line).length;
  const part = end - start <= LONGEST_LINE ? { start, end } : partNear({ start, end }, focus);
  return wrapRows(lines.text, part, width).map((row, index) => ({
    row,
    number: index === 0 ? line : null,
  }));
}

function partNear(line: Span, focus: number): Span {
  const holds = focus >= line.start && focus < line.end;
  const from = holds ? Math.max(line.start, focus - LONGEST_LINE / 2) : line.start;
  return { start: from, end: Math.min(line.end, from + LONGEST_LINE) };
}

function numberedLine(
  { row, number }: NumberedRow,
  numberWidth: number,
  marks: readonly Mark[],
): Line {
  const label = number === null ? "" : String(number);
  return [segment(`${label.padStart(numberWidth)}  `, "dim"), ...rowLine(row, marks)];
}
