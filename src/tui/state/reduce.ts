import type { Action, Effect, Settle, Step } from "./action.ts";
import { catalogueOf, keyOf } from "./catalogue.ts";
import { type Command, commandFor } from "./keys.ts";
import { layoutOf } from "./layout.ts";
import { follow } from "./movement.ts";
import { openSelected, withFilter, withFindingsShown, withFold } from "./navigation.ts";
import { rowsOf } from "./rows.ts";
import { select } from "./selection.ts";
import {
  findingsHeight,
  listHeight,
  modeOf,
  NO_SCROLLS,
  type State,
  selectedRow,
} from "./state.ts";
import { isText } from "./stroke.ts";

/** What becomes of a state when something happens: the whole behaviour of the screens, without drawing. */
export function reduce(state: State, action: Action, settle: Settle): Step {
  const step = react(state, action, settle);
  const next = step.state;
  const isElsewhere = selectedRow(next) !== selectedRow(state) || next.size !== state.size;
  if (!isElsewhere) return step;
  // The text stands still as long as the claim is seen in it.
  const articleTop = state.articleTop ?? settle.articleTop(state);
  return { ...step, state: { ...next, articleTop: settle.articleTop({ ...next, articleTop }) } };
}

function react(state: State, action: Action, settle: Settle): Step {
  switch (action.kind) {
    case "resized":
      return still(withSize(state, action.size));
    case "verified":
      return still(withVerification(state, action.verification));
    case "failed":
      return still({ ...state, notice: `These are the old results. ${action.reason}` });
    case "stroke":
      return pressed({ ...state, notice: null }, action.stroke, settle);
  }
}

function still(state: State, ...effects: readonly Effect[]): Step {
  return { state, effects };
}

function pressed(state: State, stroke: string, settle: Settle): Step {
  const mode = modeOf(state);
  const command = commandFor(mode, stroke);
  if (command !== null) return obey(state, command, settle);
  if (isText(stroke) && mode === "filter")
    return still(withFilter(state, { ...state.filter, text: state.filter.text + stroke }));
  if (isText(stroke) && mode === "help") return still(withSought(state, state.sought + stroke));
  return still(state);
}

function obey(state: State, command: Command, settle: Settle): Step {
  if (typeof command === "object")
    return still(withFilter(state, { ...state.filter, verdict: command.show }));
  switch (command) {
    case "quit":
      return still(state, { kind: "exit", status: 0 });
    case "interrupt":
      return still(state, { kind: "exit", status: 130 });
    case "suspend":
      return still(state, { kind: "suspend" });
    case "again":
      return still({ ...state, notice: "Checking everything again" }, { kind: "verify" });
    case "open":
      return still(openSelected(state));
    case "back":
      return still(back(state));
    case "filter":
      return still({ ...state, isFiltering: true, pane: "claims" });
    case "all":
      return still(withFilter(state, { text: "", verdict: null }));
    case "erase":
      return still(erase(state));
    case "help":
      return still(withHelp(state));
    case "findings":
      return still(withFindingsShown(state));
    case "fold":
      return still(withFold(state, true));
    case "unfold":
      return still(withFold(state, false));
    default:
      return still(follow(state, command, settle));
  }
}

function withHelp(state: State): State {
  if (state.screen === "help") return state;
  const scrolls = { ...state.scrolls, help: 0 };
  return { ...state, screen: "help", under: state.screen, sought: "", scrolls };
}

function withSought(state: State, sought: string): State {
  return { ...state, sought, scrolls: { ...state.scrolls, help: 0 } };
}

function erase(state: State): State {
  if (state.screen === "help") return withSought(state, withoutLast(state.sought));
  return withFilter(state, { ...state.filter, text: withoutLast(state.filter.text) });
}

function withoutLast(text: string): string {
  return [...text].slice(0, -1).join("");
}

function back(state: State): State {
  switch (state.screen) {
    case "help":
      return state.sought === "" ? { ...state, screen: state.under } : withSought(state, "");
    case "explain":
      return { ...state, screen: "main" };
    case "findings":
      return state.pane === "claims" ? { ...state, screen: "main" } : { ...state, pane: "claims" };
    case "main":
      if (state.isFiltering)
        return withFilter({ ...state, isFiltering: false }, { ...state.filter, text: "" });
      if (state.pane !== "claims") return { ...state, pane: "claims" };
      return withFilter(state, { text: "", verdict: null });
  }
}

function withSize(state: State, size: State["size"]): State {
  const { index } = state.selection;
  const selection = select(state.selection, index, state.rows.length, listHeight(size));
  const findings = state.catalogue.verification.findings.length;
  const finding = select(state.finding, state.finding.index, findings, findingsHeight(size));
  const layout = layoutOf(size);
  const hasPane =
    state.pane !== "article" || (layout.kind !== "too-small" && layout.article !== null);
  const pane = hasPane ? state.pane : "claims";
  return { ...state, size, selection, finding, pane, scrolls: NO_SCROLLS };
}

/** New results: the cursor stays on its claim, if that is still there. */
function withVerification(state: State, verification: State["catalogue"]["verification"]): State {
  const catalogue = catalogueOf(verification);
  const rows = rowsOf(catalogue, state.filter, state.folded);
  const row = selectedRow(state);
  const key = row?.kind === "claim" ? keyOf(row) : null;
  const found = rows.findIndex((other) => other.kind === "claim" && keyOf(other) === key);
  const index = found === -1 ? state.selection.index : found;
  const selection = select(state.selection, index, rows.length, listHeight(state.size));
  const { size } = state;
  const count = verification.findings.length;
  const finding = select(state.finding, state.finding.index, count, findingsHeight(size));
  return {
    ...state,
    catalogue,
    rows,
    selection,
    finding,
    scrolls: NO_SCROLLS,
    notice: "Checked again",
  };
}
