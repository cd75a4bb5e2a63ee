import { type Area, readingWidth } from "../state/layout.ts";
import type { Row } from "../state/rows.ts";
import { type State, selectedRow } from "../state/state.ts";
import type { Line } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { articleTopOf, type ShownSource, sourceOf } from "./article-lines.ts";
import { articleWindow } from "./article-window.ts";
import { caseLines } from "./case-lines.ts";
import { detailLines, explainLines } from "./claim-lines.ts";
import { claimRows } from "./claim-rows.ts";
import type { Context } from "./context.ts";
import { helpLines } from "./help-lines.ts";
import { type Rule, ruleLine } from "./rule-line.ts";
import { scrolled } from "./scrolled.ts";

/** A pane as it is drawn: the rule that names it, and its lines. */
export interface Pane {
  readonly rule: Line;
  readonly lines: readonly Line[];
  readonly area: Area;
}

/** A pane below the rule that names it. */
export function pane(rule: Rule, lines: readonly Line[], area: Area, look: Look): Pane {
  return { rule: ruleLine(rule, area.width, look), lines, area };
}

export function claimsPane(state: State, area: Area, look: Look): Pane {
  const rule = { title: "claims", note: positionNote(state), isFocused: state.pane === "claims" };
  return pane(rule, claimRows(state, area, look), area, look);
}

function positionNote({ rows, selection }: State): string {
  return rows.length === 0 ? "" : `${selection.index + 1} of ${rows.length}`;
}

export function sourcePane(state: State, area: Area, look: Look): Pane {
  const source = sourceOf(state);
  const rule = {
    title: source?.title ?? "no source",
    note: "",
    isFocused: state.pane === "article",
  };
  const top = source === null ? null : articleTopNow(state, source);
  return pane(rule, source === null ? [] : articleWindow(source.shown, area, top ?? 0), area, look);
}

/** Where the pane begins: as the state remembers it, else where the selected claim is seen. */
function articleTopNow(state: State, { key }: ShownSource): number | null {
  const { articleTop } = state;
  return articleTop?.source === key ? articleTop.offset : (articleTopOf(state)?.offset ?? null);
}

export function detailPane(state: State, area: Area, look: Look): Pane {
  const { lines, note } = scrolled(
    detailOf(state, area.width, look),
    area.height,
    state.scrolls.detail,
  );
  const rule = { title: detailTitle(state), note, isFocused: state.pane === "detail" };
  return pane(rule, lines, area, look);
}

/** The lines of the detail pane before they are scrolled. */
export function detailOf(state: State, width: number, look: Look): readonly Line[] {
  const row = selectedRow(state);
  if (row === null) return [];
  return row.kind === "case"
    ? caseLines(state.catalogue, row.owner, width, look)
    : detailLines(contextOf(state, row, width, look));
}

function detailTitle(state: State): string {
  const row = selectedRow(state);
  if (row === null) return "nothing selected";
  if (row.kind === "case") return row.owner.case.name;
  return row.text;
}

type ClaimRow = Extract<Row, { kind: "claim" }>;

function contextOf(state: State, entry: ClaimRow, width: number, look: Look): Context {
  return { catalogue: state.catalogue, entry, look, width };
}

export function explainPane(state: State, area: Area, look: Look): Pane {
  const { lines, note } = scrolled(
    explainOf(state, readingWidth(area), look),
    area.height,
    state.scrolls.explain,
  );
  return pane({ title: "explained", note, isFocused: true }, lines, area, look);
}

/** The lines of the explanation before they are scrolled. */
export function explainOf(state: State, width: number, look: Look): readonly Line[] {
  const row = selectedRow(state);
  return row?.kind === "claim" ? explainLines(contextOf(state, row, width, look)) : [];
}

export function helpPane(state: State, area: Area, look: Look): Pane {
  const all = helpLines(state.sought, readingWidth(area), look);
  const { lines, note } = scrolled(all, area.height, state.scrolls.help);
  return pane({ title: "help", note, isFocused: true }, lines, area, look);
}
