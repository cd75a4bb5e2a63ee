import { type Area, readingWidth } from "../state/layout.ts";
import { findingsHeight, type State } from "../state/state.ts";
import type { Line } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { findingLines, findingRows } from "./finding-lines.ts";
import { type Pane, pane } from "./panes.ts";
import { scrolled } from "./scrolled.ts";

export function findingsPane(state: State, area: Area, look: Look): Pane {
  const { findings } = state.catalogue;
  const note = findings.length === 0 ? "" : `${state.finding.index + 1} of ${findings.length}`;
  const rule = { title: "findings, the worst first", note, isFocused: state.pane === "claims" };
  return pane(rule, findingRows(state, area.width, area.height, look), area, look);
}

export function findingPane(state: State, area: Area, look: Look): Pane {
  const all = findingOf(state, readingWidth(area), look);
  const { lines, note } = scrolled(all, area.height, state.scrolls.finding);
  return pane({ title: "finding", note, isFocused: state.pane === "detail" }, lines, area, look);
}

/** The lines of the selected finding before they are scrolled. */
export function findingOf(state: State, width: number, look: Look): readonly Line[] {
  return findingLines(state.catalogue.findings.at(state.finding.index), width, look);
}

/** The two areas of the screen of findings. */
export function findingAreas(
  state: State,
  whole: Area,
): { readonly list: Area; readonly one: Area } {
  const height = findingsHeight(state.size);
  return {
    list: { width: whole.width, height },
    one: { width: whole.width, height: whole.height - height - 1 },
  };
}
