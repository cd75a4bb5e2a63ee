import { accept, copy, edit, lookAtSource, reanchor, record, undo, watch } from "./acting.ts";
import type { Action, Effect, Settle, Step } from "./action.ts";
import { commandFor } from "./command-for.ts";
import type { Command } from "./keys.ts";
import { follow, panesOf } from "./movement.ts";
import {
  openSelected,
  withConflictsShown,
  withCoverageShown,
  withFilter,
  withFindingsShown,
  withFold,
} from "./navigation.ts";
import { chosen, confirmed, written } from "./prompting.ts";
import { select } from "./selection.ts";
import {
  findingsHeight,
  gapsHeight,
  listHeight,
  modeOf,
  NO_SCROLLS,
  type State,
  selectedGap,
  selectedRow,
} from "./state.ts";
import { isText } from "./stroke.ts";
import { withCatalogue, withOld } from "./verified.ts";

/** What becomes of a state when something happens: the whole behaviour of the screens, without drawing. */
export function reduce(state: State, action: Action, settle: Settle): Step {
  const step = react(state, action, settle);
  const next = step.state;
  if (!isElsewhere(next, state)) return step;
  // The text stands still as long as the claim is seen in it.
  const articleTop = state.articleTop ?? settle.articleTop(state);
  return { ...step, state: { ...next, articleTop: settle.articleTop({ ...next, articleTop }) } };
}

/** Whether the pane of the article shows something else, or in another size. */
function isElsewhere(next: State, state: State): boolean {
  return (
    selectedRow(next) !== selectedRow(state) ||
    next.size !== state.size ||
    next.screen !== state.screen ||
    next.place !== state.place ||
    next.conflict !== state.conflict ||
    (next.screen === "coverage" && selectedGap(next) !== selectedGap(state))
  );
}

function react(state: State, action: Action, settle: Settle): Step {
  switch (action.kind) {
    case "resized":
      return still(withSize(state, action.size));
    case "verified":
      return still(withCatalogue(state, action.catalogue, action.told));
    case "failed":
      return still(withOld(state, action.reason));
    case "told":
      return still({ ...state, notice: action.notice });
    case "asked":
      return still({ ...state, notice: null, prompt: action.prompt });
    case "named":
      return still({ ...state, author: { name: action.name, isGiven: false } });
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
  if (isText(stroke) && mode === "write") return still(written(state, (text) => text + stroke));
  if (isText(stroke) && mode === "help") return still(withSought(state, state.sought + stroke));
  return still(state);
}

function obey(state: State, command: Command, settle: Settle): Step {
  if (typeof command === "object")
    return "choose" in command
      ? chosen(state, command.choose)
      : still(withFilter(state, { ...state.filter, verdict: command.show }));
  switch (command) {
    case "quit":
      return still(state, { kind: "exit", status: 0 });
    case "interrupt":
      return still(state, { kind: "exit", status: 130 });
    case "suspend":
      return still(state, { kind: "suspend" });
    case "again":
      return still(
        { ...state, notice: "Checking everything again" },
        { kind: "verify", told: null },
      );
    case "accept":
      return accept(state);
    case "reanchor":
      return reanchor(state);
    case "record":
      return record(state);
    case "undo":
      return undo(state);
    case "edit":
      return edit(state);
    case "source":
      return lookAtSource(state);
    case "copy":
      return copy(state);
    case "watch":
      return watch(state);
    case "open":
      return state.prompt === null ? still(openSelected(state)) : confirmed(state);
    case "back":
      return still(back(state));
    case "filter":
      return still({ ...state, isFiltering: true, pane: "claims" });
    case "all":
      return still(withFilter(state, { text: "", verdict: null }));
    case "erase":
      return still(erase(state, withoutLast));
    case "clear":
      return still(erase(state, () => ""));
    case "help":
      return still(withHelp(state));
    case "findings":
      return still(withFindingsShown(state));
    case "coverage":
      return still(withCoverageShown(state));
    case "conflicts":
      return still(withConflictsShown(state));
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

function erase(state: State, change: (text: string) => string): State {
  if (state.prompt !== null) return written(state, change);
  if (state.screen === "help") return withSought(state, change(state.sought));
  return withFilter(state, { ...state.filter, text: change(state.filter.text) });
}

function withoutLast(text: string): string {
  return [...text].slice(0, -1).join("");
}

function back(state: State): State {
  if (state.prompt !== null) return { ...state, prompt: null };
  switch (state.screen) {
    case "help":
      return state.sought === "" ? { ...state, screen: state.under } : withSought(state, "");
    case "explain":
    case "conflicts":
      return { ...state, screen: "main" };
    case "findings":
    case "coverage":
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
  const findings = state.catalogue.findings.length;
  const finding = select(state.finding, state.finding.index, findings, findingsHeight(size));
  const gaps = state.catalogue.gaps.list.length;
  const gap = select(state.gap, state.gap.index, gaps, gapsHeight(size));
  const next = { ...state, size, selection, finding, gap, scrolls: NO_SCROLLS };
  return panesOf(next).includes(state.pane) ? next : { ...next, pane: "claims" };
}
