import { isFailing } from "../text/verdict-sign.ts";
import type { Catalogue, Entry } from "./catalogue.ts";
import type { CaseConflict } from "./checked-case.ts";
import type { Gap } from "./gaps.ts";
import type { Mode } from "./keys.ts";
import { coverageAreas, layoutOf, type Size } from "./layout.ts";
import type { Prompt } from "./prompt.ts";
import { type Filter, NO_FILTER, type Row, rowsOf } from "./rows.ts";
import { FIRST, type Selection, select } from "./selection.ts";

type ScreenName = "main" | "explain" | "findings" | "coverage" | "conflicts" | "help";

/** The pane that the moving keys go to. */
export type Pane = "claims" | "article" | "detail";

/** How far each scrolling content is moved from where it would stand by itself, in rows. */
export interface Scrolls {
  readonly detail: number;
  readonly explain: number;
  readonly finding: number;
  readonly conflict: number;
  readonly help: number;
}

/** The offset in a source at which the pane of the article begins. */
export interface ArticleTop {
  readonly source: string;
  readonly offset: number;
}

/** All that the screens are drawn from. */
export interface State {
  readonly catalogue: Catalogue;
  readonly size: Size;
  readonly screen: ScreenName;
  /** Where the help, and the explanation of a claim, go back to. */
  readonly under: Exclude<ScreenName, "help">;
  readonly rows: readonly Row[];
  readonly selection: Selection;
  readonly filter: Filter;
  readonly isFiltering: boolean;
  /** Names of the cases that are folded. */
  readonly folded: ReadonlySet<string>;
  readonly pane: Pane;
  readonly scrolls: Scrolls;
  /** Null where the selected claim decides. */
  readonly articleTop: ArticleTop | null;
  /** Which of the places of the selected claim the pane of the article shows: 0 is where it stands. */
  readonly place: number;
  /** Among the findings of the catalogue. */
  readonly finding: Selection;
  /** Among what no claim records. */
  readonly gap: Selection;
  /** Which conflict is shown, and which of its members is selected. */
  readonly conflict: { readonly index: number; readonly member: number };
  /** What is sought in the help. */
  readonly sought: string;
  /** Told at the foot until the next key. */
  readonly notice: string | null;
  /** What the reader is asked for at the foot; all keys go there. */
  readonly prompt: Prompt | null;
  /** Who accepts; asked for once, before the first acceptance of a session. */
  readonly author: { readonly name: string; readonly isGiven: boolean } | null;
  readonly isWatching: boolean;
  /** Why these are the results of before; null while they are what the files say. */
  readonly old: string | null;
  /** What the last check changed, by the key of the claim. */
  readonly news: ReadonlyMap<string, "wrong" | "mended">;
}

export const NO_SCROLLS: Scrolls = { detail: 0, explain: 0, finding: 0, conflict: 0, help: 0 };

export const NO_NEWS: State["news"] = new Map();
const NONE_FOLDED: ReadonlySet<string> = new Set();

/** The first screen: the worst claim that nobody has accepted is selected. */
export function firstState(catalogue: Catalogue, size: Size): State {
  const rows = rowsOf(catalogue, NO_FILTER, NONE_FOLDED);
  return {
    catalogue,
    size,
    screen: "main",
    under: "main",
    rows,
    selection: select(FIRST, worstRow(rows), rows.length, listHeight(size)),
    filter: NO_FILTER,
    isFiltering: false,
    folded: NONE_FOLDED,
    pane: "claims",
    scrolls: NO_SCROLLS,
    articleTop: null,
    place: 0,
    finding: FIRST,
    gap: FIRST,
    conflict: { index: 0, member: 0 },
    sought: "",
    notice: null,
    prompt: null,
    author: null,
    isWatching: false,
    old: null,
    news: NO_NEWS,
  };
}

function worstRow(rows: readonly Row[]): number {
  const fails = (row: Row): row is Entry => row.kind === "claim" && isFailing(row.verdict);
  const open = rows.findIndex((row) => fails(row) && !row.isAccepted);
  if (open !== -1) return open;
  const any = rows.findIndex(fails);
  return any !== -1
    ? any
    : Math.max(
        0,
        rows.findIndex(({ kind }) => kind === "claim"),
      );
}

/** What the keys mean now. */
export function modeOf(state: State): Mode {
  if (state.prompt !== null) return state.prompt.kind;
  return state.screen === "main" && state.isFiltering ? "filter" : state.screen;
}

/** The selected row; null in an empty list. */
export function selectedRow(state: State): Row | null {
  return state.rows[state.selection.index] ?? null;
}

/** The conflict that is shown; null where there is none. */
export function shownConflict(state: State): CaseConflict | null {
  return state.catalogue.conflicts[state.conflict.index] ?? null;
}

/** The selected one of what no claim records; null where all is recorded. */
export function selectedGap(state: State): Gap | null {
  return state.catalogue.gaps.list[state.gap.index] ?? null;
}

/** How many rows of the list of claims are seen. */
export function listHeight(size: Size): number {
  const layout = layoutOf(size);
  return layout.kind === "too-small" ? 1 : layout.claims.height;
}

/** How many rows of the list of findings are seen: the other part tells the selected one. */
export function findingsHeight(size: Size): number {
  const layout = layoutOf(size);
  return layout.kind === "too-small" ? 1 : Math.max(3, Math.floor((layout.whole.height - 1) * 0.4));
}

/** How many rows of the list of what no claim records are seen. */
export function gapsHeight(size: Size): number {
  const layout = layoutOf(size);
  return layout.kind === "too-small" ? 1 : coverageAreas(layout).list.height;
}
