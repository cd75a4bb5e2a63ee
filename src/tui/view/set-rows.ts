import { type LineIndex, lineText, positionAt } from "../../text/line-index.ts";
import type { Span } from "../../text/span.ts";
import { type WrappedRow, wrapRows } from "../text/wrapping.ts";

/** A row of a source that is set in a width. */
export interface SetRow {
  readonly row: WrappedRow;
  /** The number of its line where the line begins; null on the rows that continue it. */
  readonly number: number | null;
}

/** The row that holds an offset and those after it, and those before it. */
export interface RowsAround {
  readonly before: readonly SetRow[];
  readonly from: readonly SetRow[];
}

/** Of a line that is longer than any paragraph a person writes, only a part near the focus is set. */
const LONGEST_LINE = 8_000;

/** A source that is set in rows of a width, as far as it is looked at. */
export interface Setting {
  readonly lines: LineIndex;
  readonly focus: number;
  readonly width: number;
}

/** So many rows before and from the one that holds the offset, where there are so many. Nothing else is wrapped. */
export function rowsAround(
  setting: Setting,
  offset: number,
  before: number,
  from: number,
): RowsAround {
  const last = lastLine(setting.lines);
  const line = Math.min(positionAt(setting.lines, offset).line, last);
  const own = rowsOfLine(setting, line);
  const index = own.findLastIndex(({ row }) => row.start <= offset);
  const within = Math.max(0, index);
  const after: SetRow[] = [...own];
  for (let at = line + 1; at <= last && after.length < within + from; at += 1)
    after.push(...rowsOfLine(setting, at));
  const above = rowsAbove(setting, line, before - within);
  return { before: [...above, ...after.slice(0, within)], from: after.slice(within) };
}

/** The number of the last line; what follows a final line end is none. */
function lastLine({ text, starts }: LineIndex): number {
  return text.endsWith("\n") ? Math.max(1, starts.length - 1) : starts.length;
}

function rowsAbove(setting: Setting, line: number, count: number): readonly SetRow[] {
  const parts: (readonly SetRow[])[] = [];
  let found = 0;
  for (let at = line - 1; at >= 1 && found < count; at -= 1) {
    const rows = rowsOfLine(setting, at);
    found += rows.length;
    parts.push(rows);
  }
  return parts.reverse().flat();
}

function rowsOfLine({ lines, focus, width }: Setting, line: number): readonly SetRow[] {
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
