import { modeOf, type State, selectedGap, selectedRow, shownConflict } from "../state/state.ts";
import { type Line, plainText, segment } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { wrapText } from "../text/wrapping.ts";
import { conflictLines } from "./conflict-lines.ts";
import { findingOf } from "./finding-panes.ts";
import { footLine } from "./foot-line.ts";
import { helpLines } from "./help-lines.ts";
import { detailOf, explainOf } from "./panes.ts";
import { titleLine } from "./title-line.ts";

/** Everything that was said, line by line, and what there is to say of the present state. */
export interface Spoken {
  readonly said: readonly string[];
  readonly present: readonly string[];
  readonly screen: State["screen"] | null;
}

export const NOTHING_SPOKEN: Spoken = { said: [], present: [], screen: null };

/** Says what is new in a state: the lines of it that were not there before; on another screen, all of them. */
export function spokenAfter(before: Spoken, state: State, look: Look): Spoken {
  const present = linesOf(state, look);
  const { screen } = state;
  const known = new Set(screen === before.screen ? before.present : []);
  const width = Math.max(20, state.size.columns - 1);
  const fresh = present
    .filter((line) => !known.has(line))
    .flatMap((line) => wrapText(line, width).map(plainText));
  return { said: fresh.length === 0 ? before.said : [...before.said, ...fresh], present, screen };
}

/** What is being written, or was asked, at the foot; empty else. */
export function askedAloud(state: State, look: Look): string {
  const mode = modeOf(state);
  const isAsked = state.prompt !== null || mode === "filter" || mode === "help";
  return isAsked ? inWords(footLine({ ...state, notice: null, size: WIDE }, look)) : "";
}

/** So wide that no word is cut. */
const WIDE = { columns: 2_000, rows: 50 };

function linesOf(state: State, look: Look): readonly string[] {
  const foot = footLine({ ...state, size: WIDE }, look);
  const lines = [
    titleLine({ ...state, size: WIDE }, look),
    ...contentOf(state, look),
    ...(state.prompt === null && modeOf(state) !== "filter" ? [foot] : []),
  ];
  return lines.map(inWords).filter((line) => line !== "");
}

/** Without the room that lines up columns on a screen. */
function inWords(line: Line): string {
  return plainText(line).replaceAll(/\s+/g, " ").trim();
}

function contentOf(state: State, look: Look): readonly Line[] {
  const width = WIDE.columns;
  switch (state.screen) {
    case "main":
      return [said(rowInWords(state)), ...detailOf(state, width, look)];
    case "explain":
      return explainOf(state, width, look);
    case "findings": {
      const { length } = state.catalogue.findings;
      const place =
        length === 0 ? "Nothing was found" : `Finding ${state.finding.index + 1} of ${length}`;
      return [said(place), ...findingOf(state, width, look)];
    }
    case "coverage":
      return [said(gapInWords(state))];
    case "conflicts": {
      const { index, member } = state.conflict;
      const key = shownConflict(state)?.conflict.members[member]?.key ?? "";
      const place = `Conflict ${index + 1} of ${state.catalogue.conflicts.length}, at ${key}`;
      return [said(place), ...conflictLines(state, 40, look).lines];
    }
    case "help":
      return helpLines(state.sought, width, look);
  }
}

function said(text: string): Line {
  return [segment(text)];
}

function rowInWords(state: State): string {
  const row = selectedRow(state);
  if (row === null) return "No claim is listed";
  const place = `${state.selection.index + 1} of ${state.rows.length}`;
  if (row.kind === "case")
    return `${place}: case ${row.owner.case.name}, ${row.count} claims${row.isFolded ? ", folded" : ""}`;
  const line = row.line === null ? "" : ` in line ${row.line}`;
  const { claim, stood } = row.result;
  const text = stood.kind === "printed" ? stood.text : claim.id;
  return `${place}${line}: ${text}`;
}

function gapInWords(state: State): string {
  const gap = selectedGap(state);
  const { list } = state.catalogue.gaps;
  if (gap === null) return "Everything is recorded";
  const { kind, text } = gap.statement;
  return `Not recorded, ${state.gap.index + 1} of ${list.length}, in line ${gap.line}: ${kind} ${text}`;
}
