import { keyOf } from "./catalogue.ts";
import { claimOfMember } from "./conflicts.ts";
import { type Filter, NO_FILTER, type Row, rowsOf } from "./rows.ts";
import { FIRST, select } from "./selection.ts";
import {
  gapsHeight,
  listHeight,
  NO_SCROLLS,
  type State,
  selectedRow,
  shownConflict,
} from "./state.ts";

/** Another filter; the cursor stays on its claim as long as that is listed. */
export function withFilter(state: State, filter: Filter): State {
  if (filter.text === state.filter.text && filter.verdict === state.filter.verdict)
    return { ...state, filter };
  return withRows({ ...state, filter }, rowsOf(state.catalogue, filter, state.folded));
}

/** Folds or unfolds the case of the selected row. */
export function withFold(state: State, isFolded: boolean): State {
  const row = selectedRow(state);
  if (row === null || !state.catalogue.hasHeadings) return state;
  const { name } = row.owner.case;
  if (state.folded.has(name) === isFolded) return state;
  const others = [...state.folded].filter((other) => other !== name);
  const folded: ReadonlySet<string> = new Set(isFolded ? [...others, name] : others);
  const next = { ...state, folded };
  return withRows(next, rowsOf(state.catalogue, state.filter, folded));
}

function withRows(state: State, rows: readonly Row[]): State {
  const row = selectedRow(state);
  const found = row === null ? -1 : rows.findIndex(sameAs(row));
  const first = rows.findIndex(({ kind }) => kind === "claim");
  const index = found === -1 ? Math.max(0, first) : found;
  const selection = select(state.selection, index, rows.length, listHeight(state.size));
  const stays = found !== -1 && row?.kind === "claim";
  return { ...state, rows, selection, scrolls: stays ? state.scrolls : NO_SCROLLS };
}

/** The same claim or heading in another list; the heading of its case stands for a claim that is folded away. */
function sameAs(row: Row): (other: Row) => boolean {
  return (other) =>
    other.owner.case.name === row.owner.case.name &&
    (other.kind === "case"
      ? row.kind === "case" || other.isFolded
      : row.kind === "claim" && other.id === row.id);
}

/** Enter: explains the selected claim, folds or unfolds a case, goes to the claim of a finding, keeps a filter. */
export function openSelected(state: State): State {
  if (state.screen === "findings") return openFinding(state);
  if (state.screen === "conflicts") return openMember(state);
  if (state.isFiltering) return { ...state, isFiltering: false };
  const row = selectedRow(state);
  if (row === null) return state;
  if (row.kind === "case") return withFold(state, !row.isFolded);
  return { ...state, screen: "explain", scrolls: { ...state.scrolls, explain: 0 } };
}

function openFinding(state: State): State {
  const finding = state.catalogue.findings.at(state.finding.index);
  if (finding === undefined) return state;
  if (finding.claim === null)
    return { ...state, notice: "This finding belongs to no single claim" };
  return openClaim(state, `${finding.case}/${finding.claim}`);
}

function openMember(state: State): State {
  const shown = shownConflict(state);
  const member = shown?.conflict.members[state.conflict.member];
  return shown === null || member === undefined
    ? state
    : openClaim(state, claimOfMember(shown, member));
}

function openClaim(state: State, key: string): State {
  const isSought = (row: Row): boolean => row.kind === "claim" && keyOf(row) === key;
  const shown = state.rows.some(isSought) ? state : withEverything(state);
  const index = shown.rows.findIndex(isSought);
  if (index === -1) return { ...state, notice: "Its claim could not be read, so it is not listed" };
  const { rows, size } = shown;
  const selection = select(shown.selection, index, rows.length, listHeight(size));
  const at = { selection, place: 0, scrolls: NO_SCROLLS };
  return { ...shown, ...at, screen: "explain", pane: "claims" };
}

function withEverything(state: State): State {
  const folded: ReadonlySet<string> = new Set();
  const rows = rowsOf(state.catalogue, NO_FILTER, folded);
  return { ...state, filter: NO_FILTER, folded, rows };
}

/** The list of findings, at the first finding of the selected claim where it has one. */
export function withFindingsShown(state: State): State {
  const row = selectedRow(state);
  const own = row?.kind === "claim" ? row.findings[0] : undefined;
  const finding = own === undefined ? FIRST : { index: own, top: own };
  return { ...state, screen: "findings", pane: "claims", finding, scrolls: NO_SCROLLS };
}

/** What no claim records, at the first of the selected case, or where the reader was. */
export function withCoverageShown(state: State): State {
  const row = selectedRow(state);
  const own = state.catalogue.gaps.list.findIndex(({ owner }) => owner === row?.owner);
  const here = state.catalogue.gaps.list[state.gap.index];
  const index = own === -1 || here?.owner === row?.owner ? state.gap.index : own;
  const count = state.catalogue.gaps.list.length;
  const gap = select(state.gap, index, count, gapsHeight(state.size));
  return { ...state, screen: "coverage", pane: "claims", gap };
}

/** The conflicts, at the first of the selected claim where it is part of one. */
export function withConflictsShown(state: State): State {
  const { conflicts, conflictOf } = state.catalogue;
  if (conflicts.length === 0)
    return { ...state, notice: "No claims were found that cannot all be right" };
  const row = selectedRow(state);
  const own = row?.kind === "claim" ? conflictOf.get(keyOf(row)) : undefined;
  const index = own ?? Math.min(state.conflict.index, conflicts.length - 1);
  const shown = conflicts[index];
  const selected = row?.kind === "claim" ? keyOf(row) : null;
  const at = shown?.conflict.members.findIndex((one) => claimOfMember(shown, one) === selected);
  const member = Math.max(0, at ?? 0);
  const scrolls = { ...state.scrolls, conflict: 0 };
  return { ...state, screen: "conflicts", pane: "claims", conflict: { index, member }, scrolls };
}
