import { type Difference, diffWords } from "../anchor/word-diff.ts";
import type { FileEdit, Fix } from "../author/fix.ts";
import { fixesOf } from "../author/fixes-of.ts";
import { applyEdits, type TextEdit } from "../author/text-edit.ts";
import type { Finding } from "../checks/finding.ts";
import { changeCase } from "../node/change-case.ts";
import { fileChanges } from "../node/file-changes.ts";
import { type OpenedCase, openCase } from "../node/open-case.ts";
import { tellWriteFault } from "../node/tell-write-fault.ts";
import { visibleLine } from "../reporters/visible.ts";
import { sentenceAt } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import { type AskedCases, findAskedCases } from "./find-asked-cases.ts";
import type { Host } from "./host.ts";
import { namesIn } from "./names-in.ts";
import { complainOfPath } from "./run-cases.ts";
import { tellDiff } from "./tell-diff.ts";
import { usesColor } from "./uses-color.ts";

/** A finding with one of the ways to put it right. */
interface Offer {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** What one round made, what it leaves to be chosen, and the case as it was before. */
interface Round {
  readonly made: readonly Offer[];
  readonly offered: readonly Offer[];
  readonly opened: OpenedCase;
}

/** A fix may bring to light what another can put right, but no chain of them is longer than this. */
const MOST_ROUNDS = 50;

/** Makes the fixes that are safe and those that are named in all cases asked for; 1 when something is only shown. */
export async function runFix(host: Host, asked: Asked): Promise<number> {
  const found = findAskedCases(host, asked, asked.paths);
  if (found.kind === "fault") return complainOfPath(host, found.fault, asked);
  const take = new Set(namesIn(asked.options.get("take")));
  const left = new Set(take);
  let isClean = true;
  let status = 0;
  for (const folder of found.folders) {
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
      const changed = fixOnce(found, folder, take, left);
      if (changed.kind === "fault") return complain(host, tellWriteFault(changed), asked.command);
      const { made, offered, opened } = changed.outcome;
      for (const one of made) host.output.write(tellMade(one, opened, usesColor(host)));
      isClean &&= made.length + offered.length === 0;
      for (const { fix } of made) left.delete(fix.name);
      if (made.length > 0) continue;
      for (const one of offered) host.output.write(tellOffer(one, take, opened, usesColor(host)));
      if (offered.length > 0) status = 1;
      for (const { fix } of offered) left.delete(fix.name);
      break;
    }
  }
  for (const name of left)
    host.errors.write(`vouch: nothing that could be fixed is called ${visibleLine(name)}.\n`);
  if (isClean && left.size === 0) host.output.write("Nothing to fix.\n");
  return left.size > 0 ? 2 : status;
}

/** Makes what may be made at once: of fixes that meet in a file the first, as the others are then made of something else. */
function fixOnce(
  { root, folders }: Pick<Extract<AskedCases, { kind: "cases" }>, "root" | "folders">,
  folder: string,
  take: ReadonlySet<string>,
  left: ReadonlySet<string>,
) {
  return changeCase<Round>(root, folder, () => {
    const opened = openCase(root, folder, { beside: folders });
    const fixes = fixesOf({ cases: [opened.verified] });
    const all = opened.findings.flatMap((finding) =>
      fixes(finding).map((fix): Offer => ({ finding, fix })),
    );
    const wanted = all.filter(({ fix }) => isWanted(fix, take, left));
    const made = apartFrom(wanted);
    // What somebody has accepted is let pass: a fix of it is made when it is named, and not offered.
    const offered = all.filter(
      ({ fix, finding }) => fix.care !== "safe" && finding.accepted === null,
    );
    const edits = new Map<string, readonly TextEdit[]>();
    for (const { fix } of made)
      for (const { file, span, text } of fix.edits)
        edits.set(file, [...(edits.get(file) ?? []), { span, text }]);
    return {
      changes: fileChanges(textsOf(opened), edits),
      outcome: { made, offered, opened },
    };
  });
}

/** A name is taken once: what bears it afterwards is something else. */
function isWanted(
  { care, name }: Fix,
  take: ReadonlySet<string>,
  left: ReadonlySet<string>,
): boolean {
  return care === "safe" || (left.has(name) && (care === "offered" || take.size === 1));
}

/** The first of the offers, and each further one whose edits touch none of those before it. */
function apartFrom(offers: readonly Offer[]): readonly Offer[] {
  const taken: FileEdit[] = [];
  return offers.filter(({ fix }) => {
    const isFree = fix.edits.every((edit) => taken.every((other) => !touch(edit, other)));
    if (isFree) taken.push(...fix.edits);
    return isFree;
  });
}

function touch(one: FileEdit, other: FileEdit): boolean {
  return (
    one.file === other.file && one.span.start <= other.span.end && other.span.start <= one.span.end
  );
}

/** Every file of the case that a fix may edit, by path from the root. */
function textsOf({ files, texts, reading }: OpenedCase): ReadonlyMap<string, string> {
  const all = new Map(files);
  for (const [id, text] of texts) {
    const path = reading.case.sources.get(id)?.path;
    if (path !== undefined) all.set(path, text);
  }
  return all;
}

function tellMade({ finding, fix }: Offer, opened: OpenedCase, color: boolean): string {
  const shown = fix.care === "safe" ? "" : shownIn(fix, opened, color);
  return `Done: ${visibleLine(fix.title)} (${placeOf(fix)}, ${finding.code})\n${shown}`;
}

/** What is offered, as the sentence or the line of the file would then read. */
function tellOffer(
  { fix }: Offer,
  take: ReadonlySet<string>,
  opened: OpenedCase,
  color: boolean,
): string {
  const isHeld = take.has(fix.name) && fix.care === "material";
  const name = visibleLine(fix.name);
  const how = isHeld
    ? `${name} changes what is said, and is to be named alone`
    : `--take ${name} does it`;
  return `Not done: ${visibleLine(fix.title)} (${placeOf(fix)}); ${how}\n${shownIn(fix, opened, color)}`;
}

function placeOf({ edits: [first] }: Fix): string {
  return first === undefined ? "" : visibleLine(`${first.file}:${first.line}:${first.column}`);
}

function shownIn({ edits: [first] }: Fix, opened: OpenedCase, color: boolean): string {
  return first === undefined ? "" : `    ${tellDiff(diffOf(first, opened), color)}\n`;
}

function diffOf(edit: FileEdit, opened: OpenedCase): readonly Difference[] {
  const text = textsOf(opened).get(edit.file) ?? "";
  const isLedger = opened.files.has(edit.file);
  const { start, end } = isLedger ? lineAround(text, edit) : sentenceAt(text, edit.span.start);
  const before = text.slice(start, Math.max(end, edit.span.end));
  const span = { start: edit.span.start - start, end: edit.span.end - start };
  return diffWords(before, applyEdits(before, [{ span, text: edit.text }]));
}

/** The lines of a place, without their indentation. */
function lineAround(text: string, { span }: FileEdit): Span {
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  const end = text.indexOf("\n", span.end);
  const indent = /^[ \t]*/.exec(text.slice(start, span.start))?.[0].length ?? 0;
  return { start: start + indent, end: end === -1 ? text.length : end };
}
