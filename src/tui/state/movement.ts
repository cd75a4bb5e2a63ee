import type { Settle } from "./action.ts";
import { findingsOf } from "./catalogue.ts";
import type { Command } from "./keys.ts";
import { type Area, conflictAreas, coverageAreas, layoutOf } from "./layout.ts";
import type { Row } from "./rows.ts";
import { findAround, select } from "./selection.ts";
import {
  findingsHeight,
  gapsHeight,
  listHeight,
  NO_SCROLLS,
  type Pane,
  type Scrolls,
  type State,
  shownConflict,
} from "./state.ts";

const FAR = 1_000_000_000;

/** A moving key: in the list it moves the selection, in another pane or screen it scrolls. */
export function follow(state: State, command: Command, settle: Settle): State {
  switch (command) {
    case "next-pane":
      return withNextPane(state, 1);
    case "previous-pane":
      return withNextPane(state, -1);
    case "next-finding":
      return toFinding(state, 1);
    case "previous-finding":
      return toFinding(state, -1);
    default:
      return move(state, distance(command, pageOf(state)), settle);
  }
}

function distance(command: Command, page: number): number {
  switch (command) {
    case "down":
      return 1;
    case "up":
      return -1;
    case "half-down":
      return Math.ceil(page / 2);
    case "half-up":
      return -Math.ceil(page / 2);
    case "page-down":
      return Math.max(1, page - 1);
    case "page-up":
      return -Math.max(1, page - 1);
    case "first":
      return -FAR;
    case "last":
      return FAR;
    default:
      return 0;
  }
}

function move(state: State, by: number, settle: Settle): State {
  if (isInArticle(state)) return { ...state, articleTop: settle.movedArticleTop(state, by) };
  if (state.screen === "conflicts" && Math.abs(by) === 1) return toMember(state, by);
  const scrolled = scrolledContent(state);
  if (scrolled !== null) return scroll(state, scrolled, by, settle);
  if (state.screen === "findings") {
    const count = state.catalogue.findings.length;
    const finding = select(
      state.finding,
      state.finding.index + by,
      count,
      findingsHeight(state.size),
    );
    return { ...state, finding, scrolls: { ...state.scrolls, finding: 0 } };
  }
  if (state.screen === "coverage") {
    const count = state.catalogue.gaps.list.length;
    return {
      ...state,
      gap: select(state.gap, state.gap.index + by, count, gapsHeight(state.size)),
    };
  }
  return toRow(state, state.selection.index + by);
}

function toMember(state: State, by: number): State {
  const count = shownConflict(state)?.conflict.members.length ?? 0;
  const member = Math.max(0, Math.min(state.conflict.member + by, count - 1));
  const conflict = { ...state.conflict, member };
  return { ...state, conflict, scrolls: { ...state.scrolls, conflict: 0 } };
}

function toRow(state: State, index: number): State {
  const selection = select(state.selection, index, state.rows.length, listHeight(state.size));
  if (selection.index === state.selection.index) return { ...state, selection };
  return { ...state, selection, place: 0, scrolls: NO_SCROLLS };
}

function isInArticle({ screen, pane }: State): boolean {
  return (screen === "main" || screen === "coverage") && pane === "article";
}

/** What a moving key scrolls now; null where it moves a selection. */
export function scrolledContent(state: State): keyof Scrolls | null {
  switch (state.screen) {
    case "help":
      return "help";
    case "conflicts":
      return "conflict";
    case "explain":
      return "explain";
    case "findings":
      return state.pane === "detail" ? "finding" : null;
    case "main":
      return state.pane === "detail" ? "detail" : null;
    case "coverage":
      return null;
  }
}

function scroll(state: State, content: keyof Scrolls, by: number, settle: Settle): State {
  const wanted = {
    ...state,
    scrolls: { ...state.scrolls, [content]: state.scrolls[content] + by },
  };
  return { ...wanted, scrolls: { ...wanted.scrolls, [content]: settle.scroll(wanted) } };
}

/** How many rows a page is where the moving keys go. */
function pageOf(state: State): number {
  const layout = layoutOf(state.size);
  if (layout.kind === "too-small") return 1;
  if (isInArticle(state)) return articleArea(state)?.height ?? 1;
  switch (scrolledContent(state)) {
    case "help":
    case "explain":
    case "conflict":
      return layout.whole.height;
    case "detail":
      return layout.detail.height;
    case "finding":
      return layout.whole.height - findingsHeight(state.size) - 1;
    case null:
      return listedHeight(state);
  }
}

function listedHeight({ screen, size }: State): number {
  if (screen === "findings") return findingsHeight(size);
  return screen === "coverage" ? gapsHeight(size) : listHeight(size);
}

/** The room in which a source is shown; null where there is none. */
export function articleArea({ screen, size }: State): Area | null {
  const layout = layoutOf(size);
  if (layout.kind === "too-small") return null;
  if (screen === "conflicts") return conflictAreas(layout).article;
  return screen === "coverage" ? coverageAreas(layout).article : layout.article;
}

function withNextPane(state: State, step: 1 | -1): State {
  const panes = panesOf(state);
  const at = panes.indexOf(state.pane);
  return { ...state, pane: panes[(at + step + panes.length) % panes.length] ?? "claims" };
}

/** The panes that the screen has, in the order of Tab. */
export function panesOf(state: State): readonly Pane[] {
  if (state.screen === "coverage") return ["claims", "article"];
  const hasArticle = state.screen === "main" && articleArea(state) !== null;
  return hasArticle ? ["claims", "article", "detail"] : ["claims", "detail"];
}

function toFinding(state: State, step: 1 | -1): State {
  if (state.screen === "conflicts") return toConflict(state, step);
  const isWorthSeeing = (row: Row): boolean =>
    row.kind === "claim" &&
    findingsOf(state.catalogue, row).some(({ severity }) => severity !== "note");
  const index = findAround(state.rows, state.selection.index, step, isWorthSeeing);
  if (index === -1) return { ...state, notice: "No claim in the list has an error or a warning" };
  return toRow(state, index);
}

function toConflict(state: State, step: 1 | -1): State {
  const count = state.catalogue.conflicts.length;
  if (count === 0) return state;
  const index = (state.conflict.index + step + count) % count;
  return {
    ...state,
    conflict: { index, member: 0 },
    scrolls: { ...state.scrolls, conflict: 0 },
  };
}
