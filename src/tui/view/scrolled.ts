import { clampScroll } from "../state/selection.ts";
import type { Line } from "../text/line.ts";

/** The part of some lines that a pane shows, and a note where there is more. */
export interface Scrolled {
  readonly lines: readonly Line[];
  readonly note: string;
}

export function scrolled(lines: readonly Line[], height: number, scroll: number): Scrolled {
  const top = clampScroll(scroll, lines.length, height);
  const below = Math.max(0, lines.length - top - height);
  return { lines: lines.slice(top, top + height), note: noteOf(top, below) };
}

function noteOf(above: number, below: number): string {
  if (below > 0) return below === 1 ? "1 more line" : `${below} more lines`;
  return above > 0 ? "end" : "";
}
