import { isAcceptable } from "../../author/accept-findings.ts";
import type { ClaimRef, Request } from "../desk/request.ts";
import type { Effect, Step } from "./action.ts";
import { type Entry, findingsOf } from "./catalogue.ts";
import { placeInFile, placesOf } from "./places.ts";
import type { PendingAcceptance } from "./prompt.ts";
import { type State, selectedGap, selectedRow, shownConflict } from "./state.ts";

function still(state: State, ...effects: readonly Effect[]): Step {
  return { state, effects };
}

function told(state: State, notice: string): Step {
  return still({ ...state, notice });
}

/** Begins an acceptance by asking for its reason. */
export function accept(state: State): Step {
  const target = state.screen === "findings" ? ofFinding(state) : ofClaim(state);
  if (typeof target === "string") return told(state, target);
  const pending = { ...target, reason: "" };
  const next: State = { ...state, prompt: { kind: "write", what: "reason", text: "", pending } };
  return state.author === null ? still(next, { kind: "name" }) : still(next);
}

type Target = Omit<PendingAcceptance, "reason">;

function ofClaim(state: State): Target | string {
  const entry = selectedClaim(state);
  if (entry === null) return "There is no claim here";
  const open = findingsOf(state.catalogue, entry).filter(isAcceptable);
  return open.some(({ severity }) => severity !== "note")
    ? { of: refOf(entry), only: null }
    : "Nothing is wrong with this claim that could be accepted";
}

function ofFinding({ catalogue, finding }: State): Target | string {
  const one = catalogue.findings.at(finding.index);
  const entry = one?.claim == null ? undefined : catalogue.find(`${one.case}/${one.claim}`);
  if (one === undefined || entry === undefined || one.check === null)
    return "This finding belongs to no check that it could be accepted for";
  if (!isAcceptable(one)) return "This finding is accepted already";
  return { of: refOf(entry), only: { check: one.check, code: one.code } };
}

function selectedClaim(state: State): Entry | null {
  const row = selectedRow(state);
  return row?.kind === "claim" ? row : null;
}

function refOf({ owner, id }: Entry): ClaimRef {
  return { folder: owner.case.folder, claim: id };
}

/** Lets the selected claim stand where its text is now. */
export function reanchor(state: State): Step {
  const entry = selectedClaim(state);
  if (entry === null) return told(state, "There is no claim here");
  const of = refOf(entry);
  return asking(state, { kind: "reanchor", of, choice: { kind: "certain" } });
}

/** Records what is selected of what no claim records. */
export function record(state: State): Step {
  const gap = selectedGap(state);
  if (gap === null) return told(state, "Everything is recorded");
  const { owner, source, statement } = gap;
  const request = { folder: owner.case.folder, source: source.id, offset: statement.span.start };
  return asking(state, { kind: "record", ...request });
}

export function undo(state: State): Step {
  return asking(state, { kind: "undo" });
}

function asking(state: State, request: Request): Step {
  return still(state, { kind: "request", request });
}

/** Opens the editor where the cursor is. */
export function edit(state: State): Step {
  const place = placeInFile(state);
  return place === null
    ? told(state, "This stands in no file that could be opened")
    : still(state, { kind: "edit", place });
}

/** Shows the next of the sources that the selected claim rests on. */
export function lookAtSource(state: State): Step {
  const entry = selectedClaim(state);
  const count = entry === null ? 0 : placesOf(state.catalogue, entry).length;
  if (count < 2) return told(state, "It rests on no other source");
  return still({ ...state, place: (state.place + 1) % count, articleTop: null });
}

/** Copies where the cursor is, and what the claim there is called. */
export function copy(state: State): Step {
  const place = placeInFile(state);
  if (place === null) return told(state, "There is nothing to copy here");
  const { file, line, column } = place;
  const name = nameHere(state);
  const text = `${file}:${line}:${column}${name === null ? "" : ` ${name}`}`;
  return still({ ...state, notice: `Copied: ${text}` }, { kind: "copy", text });
}

function nameHere(state: State): string | null {
  if (state.screen === "findings")
    return state.catalogue.findings.at(state.finding.index)?.code ?? null;
  if (state.screen === "coverage") return selectedGap(state)?.statement.text ?? null;
  if (state.screen === "conflicts")
    return shownConflict(state)?.conflict.members[state.conflict.member]?.key ?? null;
  const entry = selectedClaim(state);
  return entry === null ? null : `${entry.owner.case.name}/${entry.id}`;
}

/** Begins or ends watching. */
export function watch(state: State): Step {
  const isOn = !state.isWatching;
  const next = { ...state, isWatching: isOn };
  const watching: Effect = { kind: "watch", isOn };
  if (!isOn) return still({ ...next, notice: "Not watching any more; R checks again" }, watching);
  const told = "Watching: what changes is checked again";
  return still(next, watching, { kind: "verify", told });
}
