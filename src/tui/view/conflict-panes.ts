import { type Area, readingWidth } from "../state/layout.ts";
import { clampScroll } from "../state/selection.ts";
import type { State } from "../state/state.ts";
import type { Look } from "../text/theme.ts";
import { conflictLines } from "./conflict-lines.ts";
import { type Pane, pane } from "./panes.ts";
import { scrolled } from "./scrolled.ts";

/** The conflict that is shown, scrolled so that the card of the selected member is seen. */
export function conflictPane(state: State, area: Area, look: Look): Pane {
  const { lines, selected } = conflictLines(state, readingWidth(area), look);
  const top = topFor(selected, area.height) + state.scrolls.conflict;
  const shown = scrolled(lines, area.height, top);
  const { length } = state.catalogue.conflicts;
  const title = `conflict ${state.conflict.index + 1} of ${length}`;
  return pane({ title, note: shown.note, isFocused: true }, shown.lines, area, look);
}

/** How far a conflict can be scrolled from where it stands by itself, nearest to the wanted scroll. */
export function conflictScroll(state: State, area: Area, look: Look): number {
  const { lines, selected } = conflictLines(state, readingWidth(area), look);
  const top = topFor(selected, area.height);
  return clampScroll(top + state.scrolls.conflict, lines.length, area.height) - top;
}

/** The first line, if the card is seen then, else as far down as it takes to see its end. */
function topFor({ from, to }: { readonly from: number; readonly to: number }, height: number) {
  return to <= height ? 0 : Math.max(0, Math.min(from, to - height));
}
