import { searchText } from "../anchor/search-text.ts";
import { type Rebase, type Rebased, rebase } from "../author/rebase.ts";
import { changeCase } from "../node/change-case.ts";
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

/** Brings the ledgers of the cases to their sources; 1 when passages are left, 2 when a case could not be read. */
export async function runRebase(host: Host, asked: Asked): Promise<number> {
  const found = findAskedCases(host, asked, asked.paths);
  if (found.kind === "fault") return complainOfPath(host, found.fault, asked);
  const take = new Set(namesIn(asked.options.get("take")));
  const known = new Set<string>();
  let status = 0;
  for (const folder of found.folders) {
    const changed = changeCase(found.root, folder, () => {
      const opened = openCase(found.root, folder);
      const outcome = { opened, made: rebaseOf(opened, take) };
      return { changes: fileChanges(opened.files, outcome.made.edits), outcome };
    });
    if (changed.kind === "fault") return complain(host, tellWriteFault(changed), asked.command);
    const { opened, made } = changed.outcome;
    for (const one of made.spans) {
      known.add(one.name);
      host.output.write(tell(one, opened, usesColor(host)));
      if (one.outcome !== "taken") status = Math.max(status, 1);
    }
    if (opened.reading.faults.length > 0 || opened.texts.size < opened.reading.case.sources.size) {
      host.errors.write(`vouch: ${folder} could not be read in full; vouch check says why.\n`);
      status = 2;
    }
  }
  for (const name of take)
    if (!known.has(name)) host.errors.write(`vouch: ${visibleLine(name)} stands as it did.\n`);
  return status;
}

function rebaseOf({ reading, files, texts }: OpenedCase, take: ReadonlySet<string>): Rebase {
  const sources = new Map([...texts].map(([id, text]) => [id, searchText(text)] as const));
  return rebase(reading.case, files, sources, take);
}

function tell(one: Rebased, { texts }: OpenedCase, color: boolean): string {
  const { name, anchoring, outcome } = one;
  const text = texts.get(one.source) ?? "";
  const place = (offset: number) => {
    const { line, column } = positionAt(indexLines(text), offset);
    return `line ${line}, column ${column}`;
  };
  switch (anchoring.kind) {
    case "moved":
    case "reflowed": {
      const what =
        anchoring.kind === "moved" ? "stands elsewhere now" : "is set in other marks now";
      const taken = outcome === "taken" ? "" : "; its ledger file cannot be edited";
      return `${name} ${what}: ${place(anchoring.span.start)}${taken}\n`;
    }
    case "edited": {
      const shown = `    ${tellDiff(anchoring.diff, color)}\n`;
      return `${name} ${toldEdit(outcome, anchoring.material)}: ${place(anchoring.span.start)}\n${shown}`;
    }
    case "ambiguous":
      return `${name} stands ${anchoring.candidates.length} times, and its context does not decide:\n${anchoring.candidates
        .slice(0, 5)
        .map(({ start }) => `    ${place(start)}: ${visibleLine(sentence(text, start))}\n`)
        .join("")}`;
    case "lost":
      return `${name} is not in its source any more: ${visibleLine(one.exact)}\n`;
    case "malformed":
      return `${name} contradicts itself; vouch check says how.\n`;
  }
}

function toldEdit(outcome: Rebased["outcome"], isMaterial: boolean): string {
  if (outcome === "taken") return "was edited, and is taken";
  if (outcome === "alone")
    return "was edited in what it says: name it alone with --take to take it";
  return isMaterial ? "was edited in what it says" : "was edited";
}

function sentence(text: string, offset: number): string {
  const { start, end } = sentenceAt(text, offset);
  return text.slice(start, end);
}
