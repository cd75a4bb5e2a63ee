import type { Finding } from "../checks/finding.ts";
import type { Remedy } from "../checks/remedy.ts";
import { stepsOf } from "../json/pointer.ts";
import { wordsSought } from "../ledger/words-sought.ts";
import { indexLines, positionAt } from "../text/line-index.ts";
import { once } from "../text/once.ts";
import type { Span } from "../text/span.ts";
import type { Verification, VerifiedCase } from "../verify.ts";
import { editWord, type WordRemedy } from "./edit-word.ts";
import type { FileEdit, Fix } from "./fix.ts";
import { type FixableCase, openFixable } from "./fixable-case.ts";
import { respanned } from "./rebase.ts";
import { followEdit, reprintOf } from "./repair-document.ts";
import { freePlaces } from "./standing-places.ts";
import { tellFix } from "./tell-fix.ts";
import type { TextEdit } from "./text-edit.ts";

/**
 * Makes edits of what findings say would put them right: none where nobody knows, several where one of them
 * is meant. Nothing is computed before it is asked for, and what findings of a case share is computed once.
 */
export function fixesOf({
  cases,
}: Pick<Verification, "cases">): (finding: Finding) => readonly Fix[] {
  const opened = new Map(cases.map((verified) => [verified, once(() => openFixable(verified))]));
  return (finding) => {
    const { remedy } = finding;
    if (remedy === null) return [];
    const isMeant = ({ case: { name }, ledgers }: VerifiedCase) =>
      name === finding.case && ledgers.some(({ path }) => path === remedy.place.file);
    const verified = cases.find(isMeant);
    const open = verified === undefined ? undefined : opened.get(verified);
    return open === undefined ? [] : fixesFor(finding, remedy, open());
  };
}

function fixesFor(finding: Finding, remedy: Remedy, opened: FixableCase): readonly Fix[] {
  switch (remedy.kind) {
    case "place-anew":
      return placedAnew(remedy, opened);
    case "tell-apart":
      return toldApart(remedy, opened);
    case "reprint":
      return reprinted(remedy, opened);
    default:
      return reworded(finding, remedy, opened);
  }
}

function reworded(finding: Finding, remedy: WordRemedy, opened: FixableCase): readonly Fix[] {
  const { file } = remedy.place;
  const text = opened.linesOf(file)?.text ?? "";
  const edits = editWord(remedy, text, opened.ledgerOf(file));
  if (edits === null) return [];
  const isSafe = "isSafe" in remedy ? remedy.isSafe : remedy.kind !== "leave-out";
  const fix = {
    title: tellFix(remedy),
    name: nameOf(finding, remedy),
    care: isSafe ? "safe" : "offered",
    edits: located([[file, edits]], opened),
  } as const;
  return [fix];
}

/** "claim/check:field", or of what is no claim's the source and its field. */
function nameOf({ claim, check }: Finding, remedy: WordRemedy): string {
  const named = (stepsOf(remedy.place.pointer) ?? []).filter((step) => !/^\d+$/.test(step));
  const last = remedy.kind === "add" ? remedy.field : (named.at(-1) ?? "json");
  const owner = remedy.kind === "add" ? named.at(-1) : named.at(-2);
  return `${claim === null ? (owner ?? "ledger") : [claim, ...((check ?? "") ? [check] : [])].join("/")}:${last}`;
}

function placedAnew(
  remedy: Extract<Remedy, { kind: "place-anew" }>,
  opened: FixableCase,
): readonly Fix[] {
  const { name, source, span, how } = remedy;
  const edits = spanEdits(name, source, span, opened);
  if (edits === null) return [];
  const passage = opened.sourceOf(source)?.text.slice(span.start, span.end) ?? "";
  const care = how === "moved" ? "safe" : how === "material" ? "material" : "offered";
  return [{ title: tellFix(remedy, passage), name, care, edits }];
}

function toldApart(
  remedy: Extract<Remedy, { kind: "tell-apart" }>,
  opened: FixableCase,
): readonly Fix[] {
  const { name, source, candidates } = remedy;
  const { free, isOnly } = freePlaces(source, candidates, opened.places());
  const isCertain = isOnly && !hasRival(name, opened);
  const lines = opened.linesOf(opened.verified.sources.get(source)?.path ?? "");
  return free.flatMap((span, index): readonly Fix[] => {
    const edits = spanEdits(name, source, span, opened);
    if (edits === null || lines === null) return [];
    const { line, column } = positionAt(lines, span.start);
    const title = tellFix(remedy, `line ${line}, column ${column}`);
    return [{ title, name: `${name}:${index + 1}`, care: isCertain ? "safe" : "offered", edits }];
  });
}

/** Whether another span asks for the same words and cannot be found either: the place that is left may be its own. */
function hasRival(name: string, { spans, places }: FixableCase): boolean {
  const own = spans().get(name);
  if (own === undefined) return false;
  const found = new Set(places().map(({ standing }) => standing));
  return [...spans().values()].some(
    (other) =>
      other !== own &&
      other.source === own.source &&
      !found.has(other) &&
      wordsSought(other.selector) === wordsSought(own.selector),
  );
}

/** The edits that make a span of the ledger stand at a span of its source; null where there are none. */
function spanEdits(
  name: string,
  id: string,
  span: Span,
  opened: FixableCase,
): readonly FileEdit[] | null {
  const standing = opened.spans().get(name);
  const source = opened.sourceOf(id);
  if (standing === undefined || source === null) return null;
  const { file } = standing.place;
  const edits = respanned(opened.ledgerOf, standing, source, span);
  return edits === null || edits.length === 0 ? null : located([[file, edits]], opened);
}

function reprinted(
  remedy: Extract<Remedy, { kind: "reprint" }>,
  opened: FixableCase,
): readonly Fix[] {
  const { verified, sourceOf, results, places, ledgerOf } = opened;
  const textOf = (id: string) => sourceOf(id)?.text ?? null;
  const reprint = reprintOf(remedy.repair, (id) => results().get(id), textOf);
  if (reprint === null) return [];
  const { source, edit } = reprint;
  const same = [...verified.case.sources.values()].filter(({ path }) => path === source.path);
  const ids = new Set(same.map(({ id }) => id));
  const ledgers = followEdit(places(), ids, textOf(source.id) ?? "", edit, ledgerOf);
  const edits = located([[source.path, [edit]], ...ledgers], opened);
  const title = tellFix(remedy, reprint.before);
  return [{ title, name: remedy.name, care: "offered", edits }];
}

function located(
  edits: Iterable<readonly [file: string, edits: readonly TextEdit[]]>,
  { linesOf }: FixableCase,
): readonly FileEdit[] {
  return [...edits].flatMap(([file, made]) =>
    made.map(({ span, text }) => {
      const lines = linesOf(file) ?? indexLines("");
      const start = positionAt(lines, span.start);
      const end = positionAt(lines, span.end);
      return { file, span, ...start, endLine: end.line, endColumn: end.column, text };
    }),
  );
}
