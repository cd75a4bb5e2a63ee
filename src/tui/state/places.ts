import { positionAt } from "../../text/line-index.ts";
import type { Span } from "../../text/span.ts";
import type { FilePlace } from "./action.ts";
import type { Catalogue, Entry } from "./catalogue.ts";
import type { CheckedCase } from "./checked-case.ts";
import { claimOfMember, homeOf } from "./conflicts.ts";
import { printedInputs } from "./printed-inputs.ts";
import { type State, selectedGap, selectedRow, shownConflict } from "./state.ts";

/** A span of a source of a case. */
export interface SourcePlace {
  readonly source: string;
  readonly span: Span;
}

/**
 * Where a claim can be looked at: where it stands, then the first place in each other source that its
 * checks rest on, those of the check that decides first.
 */
export function placesOf(catalogue: Catalogue, entry: Entry): readonly SourcePlace[] {
  const { stood, checks } = entry.result;
  const places: SourcePlace[] =
    stood.kind === "printed" ? [{ source: stood.source.id, span: stood.span }] : [];
  const inputs = [...printedInputs(catalogue, entry), ...checks.flatMap((check) => check.inputs)];
  for (const { at } of inputs)
    if (at !== null && places.every(({ source }) => source !== at.source)) places.push(at);
  return places;
}

/** The place of the selected claim that is looked at; null where it has none. */
export function shownPlace(catalogue: Catalogue, entry: Entry, number: number): SourcePlace | null {
  const places = placesOf(catalogue, entry);
  return places[number % Math.max(1, places.length)] ?? null;
}

/** What the cursor is on, in a file: where an editor is to open. Null where there is nothing. */
export function placeInFile(state: State): FilePlace | null {
  if (state.screen === "findings")
    return state.catalogue.findings.at(state.finding.index)?.location ?? null;
  if (state.screen === "coverage") {
    const gap = selectedGap(state);
    return gap === null
      ? null
      : inFile(gap.owner, { source: gap.source.id, span: gap.statement.span });
  }
  if (state.screen === "conflicts") {
    const shown = shownConflict(state);
    const member = shown?.conflict.members[state.conflict.member];
    if (shown === null || member === undefined) return null;
    if (member.at !== null) return inFile(homeOf(state.catalogue.cases, shown, member), member.at);
    const entry = state.catalogue.find(claimOfMember(shown, member));
    return entry === undefined ? null : ledgerPlace(entry);
  }
  const row = selectedRow(state);
  if (row === null) return null;
  if (row.kind === "case") return atTop(row.owner);
  // What stands nowhere stands in its ledger, before the sources that it rests on.
  if (row.result.stood.kind !== "printed" && state.place === 0) return ledgerPlace(row);
  const place = shownPlace(state.catalogue, row, state.place);
  return place === null ? ledgerPlace(row) : inFile(row.owner, place);
}

function inFile(owner: CheckedCase, { source, span }: SourcePlace): FilePlace | null {
  const read = owner.sources.get(source);
  if (read === undefined) return null;
  return { file: read.path, ...positionAt(read.lines, span.start) };
}

function atTop({ case: { sources } }: CheckedCase): FilePlace | null {
  const document = [...sources.values()].find(({ role }) => role === "document");
  return document === undefined ? null : { file: document.path, line: 1, column: 1 };
}

/** Of a claim that stands nowhere, its place in the ledger. */
function ledgerPlace({ result, ledgerPlace: { line, column } }: Entry): FilePlace {
  return { file: result.claim.place.file, line, column };
}
