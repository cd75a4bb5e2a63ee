import type { CoveredKind } from "../../evaluate/coverage.ts";
import type { Gap } from "../state/gaps.ts";
import type { Area } from "../state/layout.ts";
import type { State } from "../state/state.ts";
import { type Line, lineOf, segment, spread } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { type Pane, pane } from "./panes.ts";

const KIND_WIDTH = 10;
const KINDS: Readonly<Record<CoveredKind, string>> = {
  figure: "figure",
  date: "date",
  quotation: "quotation",
};

/** The list of what no claim records. */
export function gapsPane(state: State, area: Area, look: Look): Pane {
  const { list } = state.catalogue.gaps;
  const rule = {
    title: "not recorded",
    note: list.length === 0 ? "" : `${state.gap.index + 1} of ${list.length}`,
    isFocused: state.pane === "claims",
  };
  return pane(rule, gapRows(state, area, look), area, look);
}

function gapRows(state: State, { width, height }: Area, look: Look): readonly Line[] {
  const { list, total } = state.catalogue.gaps;
  const { index, top } = state.gap;
  if (list.length === 0)
    return [
      lineOf(total === 0 ? "  There is nothing to record" : "  Everything is recorded", "dim"),
    ];
  const shown = list.slice(top, top + height);
  const numberWidth = Math.max(3, ...shown.map(({ line }) => String(line).length));
  return shown.map((gap, offset) => {
    const isSelected = top + offset === index;
    const left = [
      segment(isSelected ? `${look.signs.selection} ` : "  ", "selected"),
      segment(`${String(gap.line).padStart(numberWidth)} `, "dim"),
      segment(KINDS[gap.statement.kind].padEnd(KIND_WIDTH), "dim"),
      segment(textOf(gap, look), isSelected ? "selected" : "plain"),
    ];
    const owner = state.catalogue.hasHeadings ? [segment(gap.owner.case.name, "dim")] : [];
    return spread(left, owner, width, look.signs.ellipsis);
  });
}

function textOf({ statement: { kind, text } }: Gap, { signs }: Look): string {
  const oneLine = text.replaceAll(/\s+/g, " ").trim();
  return kind === "quotation" ? signs.openQuote + oneLine + signs.closeQuote : oneLine;
}
