import type { Finding } from "../../checks/finding.ts";
import { faultsBeyond } from "../../reporters/news/news.ts";
import { type Catalogue, claimKey, keyOf } from "./catalogue.ts";
import { rowsOf } from "./rows.ts";
import { select } from "./selection.ts";
import {
  findingsHeight,
  gapsHeight,
  listHeight,
  NO_SCROLLS,
  type State,
  selectedRow,
} from "./state.ts";

/**
 * New results: the cursor stays on its claim, if that is still there, and what became wrong or was mended is
 * told. Where a ledger cannot be read as it could before, the old results stay and are marked so.
 */
export function withCatalogue(state: State, catalogue: Catalogue, told: string | null): State {
  const before = state.catalogue;
  const broken = newlyBroken(before, catalogue);
  if (broken !== null) return withOld(state, broken);
  if (catalogue === before) return { ...state, old: null, notice: told ?? "Nothing changed" };
  const wrong = newFindings(catalogue, before);
  const mended = newFindings(before, catalogue);
  const news = new Map<string, "wrong" | "mended">();
  for (const one of mended) news.set(claimKey(one.case, one.claim ?? ""), "mended");
  for (const one of wrong) news.set(claimKey(one.case, one.claim ?? ""), "wrong");
  const nowWrong = tell("Now wrong", wrong, catalogue);
  const parts = [...nowWrong, ...tell("Mended", mended, catalogue)];
  const found = parts.length === 0 ? "Nothing became wrong or was mended" : parts.join(" ");
  // What the reader did may well be what mended something; what it made wrong is told.
  const done = told === null ? null : [told, ...nowWrong].join(". ");
  return {
    ...withOther(state, catalogue),
    old: null,
    news,
    notice: done ?? `Checked again. ${found}`,
  };
}

/** The errors of one catalogue that the other has not. */
function newFindings(one: Catalogue, other: Catalogue): readonly Finding[] {
  const found = faultsBeyond(one.openFaults(), other.openFaults());
  return found.flatMap(({ index }) => one.findings.at(index) ?? []);
}

/** The results of before, and why they are still shown. */
export function withOld(state: State, reason: string): State {
  return { ...state, old: reason, notice: `These are the old results. ${reason}` };
}

/** A ledger file that can no longer be read, so that claims would seem to be gone. */
function newlyBroken(before: Catalogue, now: Catalogue): string | null {
  const known = before.brokenLedgers();
  const folders = new Set(before.cases.map(({ case: { folder } }) => folder));
  for (const [file, message] of now.brokenLedgers())
    if (!known.has(file) && folders.has(file.replace(/\/?[^/]*$/, "")))
      return `${file}: ${message}`;
  return null;
}

/** How many claims are told by name. */
const NAMED = 2;

function tell(what: string, findings: readonly Finding[], catalogue: Catalogue): readonly string[] {
  const names = [...new Set(findings.map((finding) => nameOf(finding, catalogue)))];
  if (names.length === 0) return [];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
  return [`${what}: ${names.slice(0, NAMED).join(", ")}${more}.`];
}

function nameOf({ case: name, claim, location }: Finding, { find }: Catalogue): string {
  const entry = claim === null ? undefined : find(claimKey(name, claim));
  if (entry === undefined) return claim ?? location.file;
  return entry.line === null ? entry.text : `${entry.text} (line ${entry.line})`;
}

function withOther(state: State, catalogue: Catalogue): State {
  const rows = rowsOf(catalogue, state.filter, state.folded);
  const row = selectedRow(state);
  const key = row?.kind === "claim" ? keyOf(row) : null;
  const found = rows.findIndex((other) => other.kind === "claim" && keyOf(other) === key);
  const index = found === -1 ? state.selection.index : found;
  const { size } = state;
  const findings = catalogue.findings.length;
  const gaps = catalogue.gaps.list.length;
  return {
    ...state,
    catalogue,
    rows,
    selection: select(state.selection, index, rows.length, listHeight(size)),
    finding: select(state.finding, state.finding.index, findings, findingsHeight(size)),
    conflict: { index: 0, member: 0 },
    // Where no conflict is left, there is nothing to look at.
    screen:
      state.screen === "conflicts" && catalogue.conflicts.length === 0 ? "main" : state.screen,
    gap: select(state.gap, state.gap.index, gaps, gapsHeight(size)),
    place: found === -1 ? 0 : state.place,
    scrolls: found === -1 ? NO_SCROLLS : state.scrolls,
  };
}
