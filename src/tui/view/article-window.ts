import type { LineIndex } from "../../text/line-index.ts";
import type { Span } from "../../text/span.ts";
import type { Area } from "../state/layout.ts";
import { type Line, segment } from "../text/line.ts";
import { type Mark, rowLine } from "../text/wrapping.ts";
import { rowsAround, type SetRow, type Setting } from "./set-rows.ts";

/** A source as it is shown: the span that is to be seen, and the spans that stand out. */
export interface Shown {
  readonly lines: LineIndex;
  readonly focus: Span;
  readonly marks: readonly Mark[];
}

/** The rows of a source that a window shows from an offset on, with line numbers. */
export function articleWindow(shown: Shown, area: Area, top: number): readonly Line[] {
  const rows = rowsAround(settingOf(shown, area), top, 0, area.height).from.slice(0, area.height);
  const width = numberWidth(shown.lines);
  const start = rows[0]?.row.start ?? 0;
  const end = rows.at(-1)?.row.end ?? 0;
  const marks = shown.marks.filter(({ span }) => span.end > start && span.start < end);
  return rows.map((row) => numberedLine(row, width, marks));
}

/**
 * Where the window begins that shows the focus: where it began before if the focus is seen there, so
 * that the text stands still; else with the focus a third from the top.
 */
export function topFor(shown: Shown, area: Area, before: number | null): number {
  if (before !== null) {
    const top = movedTop(shown, area, before, 0);
    const seen = rowsAround(settingOf(shown, area), top, 0, area.height).from.slice(0, area.height);
    const { start } = shown.focus;
    if (seen.some(({ row }) => start >= row.start && start < row.end)) return top;
  }
  return movedTop(shown, area, shown.focus.start, -Math.floor(area.height / 3));
}

/** Where a window begins that is moved by some rows, no further than there is text to fill it. */
export function movedTop(shown: Shown, area: Area, top: number, by: number): number {
  const setting = settingOf(shown, area);
  const { before, from } = rowsAround(
    setting,
    top,
    Math.max(0, -by) + area.height,
    Math.max(0, by) + area.height,
  );
  const rows = [...before, ...from];
  const index = Math.max(0, Math.min(before.length + by, rows.length - area.height));
  return rows[index]?.row.start ?? 0;
}

function settingOf({ lines, focus }: Shown, { width }: Area): Setting {
  return { lines, focus: focus.start, width: Math.max(1, width - numberWidth(lines) - 2) };
}

function numberWidth({ starts }: LineIndex): number {
  return Math.max(3, String(starts.length).length);
}

function numberedLine({ row, number }: SetRow, width: number, marks: readonly Mark[]): Line {
  const label = number === null ? "" : String(number);
  return [segment(`${label.padStart(width)}  `, "dim"), ...rowLine(row, marks)];
}
