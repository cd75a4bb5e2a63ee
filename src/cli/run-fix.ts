import { searchText } from "../anchor/search-text.ts";
import { type Correction, correctFormulas, correctNames } from "../author/correct-names.ts";
import { openLedgerText } from "../author/ledger-text.ts";
import { type Rebased, rebase } from "../author/rebase.ts";
import { type RepairOffer, repairDocument, repairOffers } from "../author/repair-document.ts";
import { type ContextOffer, settleAmbiguous } from "../author/settle-ambiguous.ts";
import type { TextEdit } from "../author/text-edit.ts";
import { judgeCase } from "../evaluate/judge-case.ts";
import { openSource } from "../evaluate/opened-source.ts";
import { type ChangedCase, changeCase } from "../node/change-case.ts";
import { fileChanges } from "../node/file-changes.ts";
import { type OpenedCase, openCase } from "../node/open-case.ts";
import { tellWriteFault } from "../node/tell-write-fault.ts";
import { visibleLine } from "../reporters/visible.ts";
import { indexLines, positionAt } from "../text/line-index.ts";
import { sentenceAt } from "../text/sentence.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import { findAskedCases } from "./find-asked-cases.ts";
import type { Host } from "./host.ts";
import { namesIn } from "./names-in.ts";
import { complainOfPath } from "./run-cases.ts";
import { tellDiff } from "./tell-diff.ts";
import { usesColor } from "./uses-color.ts";

/** What was put right in the ledgers of a case, and what is offered. */
interface Fixes {
  readonly moved: readonly Rebased[];
  readonly corrections: readonly Correction[];
  readonly settled: readonly ContextOffer[];
  readonly offered: readonly ContextOffer[];
  /** Passages that were edited or are lost: `vouch rebase` is for them. */
  readonly edited: readonly Rebased[];
}

/** Puts right what is safe in the cases, then makes the repairs that are named; 1 when something is only shown. */
export async function runFix(host: Host, asked: Asked): Promise<number> {
  const found = findAskedCases(host, asked, asked.paths);
  if (found.kind === "fault") return complainOfPath(host, found.fault, asked);
  const take = new Set(namesIn(asked.options.get("take")));
  const seen = new Set<string>();
  let status = 0;
  let isClean = true;
  for (const folder of found.folders) {
    const safe = fixSafely(found.root, folder, take);
    if (safe.kind === "fault") return complain(host, tellWriteFault(safe), asked.command);
    for (const line of toldFixes(safe.outcome)) host.output.write(`${line}\n`);
    for (const { name } of safe.outcome.settled) seen.add(name);
    const opened = openCase(found.root, folder);
    for (const one of safe.outcome.edited) host.output.write(toldEdited(one, usesColor(host)));
    for (const offer of safe.outcome.offered) host.output.write(toldContext(offer, opened));
    const offers = repairOffers(opened.verified.claims, opened.texts);
    for (const offer of offers) {
      const isTaken = take.has(offer.name);
      const made = isTaken ? makeRepair(found.root, folder, offer.name) : null;
      if (made?.kind === "fault") return complain(host, tellWriteFault(made), asked.command);
      if (isTaken) seen.add(offer.name);
      host.output.write(toldRepair(offer, isTaken, usesColor(host)));
    }
    const open = safe.outcome.offered.length + safe.outcome.edited.length;
    isClean &&= open + offers.length + toldFixes(safe.outcome).length === 0;
    if (open > 0 || offers.some(({ name }) => !take.has(name))) status = 1;
  }
  const unknown = [...take].filter((name) => !seen.has(name));
  for (const name of unknown)
    host.errors.write(`vouch: nothing that could be fixed is called ${visibleLine(name)}.\n`);
  if (isClean && unknown.length === 0) host.output.write("Nothing to fix.\n");
  return unknown.length > 0 ? 2 : status;
}

function fixSafely(root: string, folder: string, take: ReadonlySet<string>): ChangedCase<Fixes> {
  return changeCase(root, folder, () => {
    const opened = openCase(root, folder);
    const { reading, files, texts } = opened;
    const ledgers = new Map(
      [...files].map(([path, text]) => [path, openLedgerText(text)] as const),
    );
    const sources = new Map([...texts].map(([id, text]) => [id, searchText(text)] as const));
    const rebased = rebase(reading.case, files, sources, new Set());
    const contexts = settleAmbiguous(reading.case, ledgers, sources);
    const isSettled = (offer: ContextOffer) => offer.isOnlyOne || take.has(offer.name);
    const corrections = [
      ...correctNames(reading.faults, ledgers),
      ...correctFormulas(evaluateFaults(opened), ledgers),
    ];
    const settled = contexts.filter(isSettled);
    const edits = new Map<string, readonly TextEdit[]>(rebased.edits);
    const add = (file: string, more: readonly TextEdit[]) =>
      edits.set(file, [...(edits.get(file) ?? []), ...more]);
    for (const { place, edit } of corrections) add(place.file, [edit]);
    for (const { span, edits: made } of settled) add(span.standing.place.file, made);
    const moved = rebased.spans.filter(({ outcome }) => outcome === "taken");
    const offered = contexts.filter((offer) => !isSettled(offer));
    const edited = rebased.spans.filter(
      ({ outcome, anchoring }) => outcome !== "taken" && anchoring.kind !== "ambiguous",
    );
    const outcome: Fixes = { moved, corrections, settled, offered, edited };
    return { changes: fileChanges(files, edits), outcome };
  });
}

function evaluateFaults({ reading, texts }: OpenedCase) {
  const opened = new Map(
    [...reading.case.sources.values()].flatMap((source) => {
      const text = texts.get(source.id);
      return text === undefined ? [] : [[source.id, openSource(source, text)] as const];
    }),
  );
  return judgeCase(reading.case, opened).faults;
}

/** Prints a figure as its check has it, and brings the ledgers along; the offer is looked for again under the lock. */
function makeRepair(root: string, folder: string, name: string): ChangedCase<null> {
  return changeCase(root, folder, () => {
    const { reading, verified, files, texts } = openCase(root, folder);
    const offer = repairOffers(verified.claims, texts).find((one) => one.name === name);
    const text = offer === undefined ? undefined : texts.get(offer.source.id);
    if (offer === undefined || text === undefined) return { changes: [], outcome: null };
    const { source, edit } = offer;
    const repaired = repairDocument(reading.case, files, source, searchText(text), edit);
    const document = { kind: "edit", path: source.path, before: text, edits: [edit] } as const;
    return { changes: [document, ...fileChanges(files, repaired.ledgers)], outcome: null };
  });
}

function toldFixes({ moved, corrections, settled }: Fixes): readonly string[] {
  return [
    ...moved.map(({ name }) => `${name}: its passage has its new place and context`),
    ...corrections.map(
      ({ place, before, after }) =>
        `${visibleLine(place.file)}: ${visibleLine(before)} is now ${visibleLine(after)}`,
    ),
    ...settled.map(({ span }) => `${span.name}: its passage has the context that tells it apart`),
  ];
}

/** What was edited is for a person to take, who sees what it says now. */
function toldEdited({ name, anchoring, exact }: Rebased, color: boolean): string {
  if (anchoring.kind !== "edited")
    return `${name} is not in its source any more: ${visibleLine(exact)}\n`;
  const diff = tellDiff(anchoring.diff, color);
  return `${name} was edited; vouch rebase --take ${name} takes it as it now reads:\n    ${diff}\n`;
}

function toldContext({ name, span, at }: ContextOffer, { texts }: OpenedCase): string {
  const text = texts.get(span.standing.source) ?? "";
  const { line, column } = positionAt(indexLines(text), at.start);
  const { start, end } = sentenceAt(text, at.start);
  const sentence = visibleLine(text.slice(start, end));
  return `${span.name} may stand at line ${line}, column ${column} (--take ${name}):\n    ${sentence}\n`;
}

function toldRepair({ name, source, diff }: RepairOffer, isTaken: boolean, color: boolean): string {
  const what = isTaken
    ? `${name}: ${visibleLine(source.path)} is changed`
    : `${name} would hold with another figure in ${visibleLine(source.path)} (--take ${name})`;
  return `${what}:\n    ${tellDiff(diff, color)}\n`;
}
