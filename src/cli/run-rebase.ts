import { searchText } from "../anchor/search-text.ts";
import { type Rebase, type Rebased, rebase } from "../author/rebase.ts";
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

/** Brings the ledgers of the cases to their sources; 1 when passages are left, 2 when a case could not be read. */
export async function runRebase(host: Host, asked: Asked): Promise<number> {
  const found = findAskedCases(host, asked, asked.paths);
  if (found.kind === "fault") return complainOfPath(host, found.fault, asked);
  const isInteractive = asked.options.has("interactive");
  if (isInteractive && !(host.inputIsTerminal && host.output.isTerminal))
    return complain(host, "--interactive asks at a terminal, and there is none", asked.command);
  const take = new Set(namesIn(asked.options.get("take")));
  const known = new Set<string>();
  let status = 0;
  for (const folder of found.folders) {
    const changed = rebaseFolder(found.root, folder, take);
    if (changed.kind === "fault") return complain(host, tellWriteFault(changed), asked.command);
    const { opened, made } = changed.outcome;
    for (const one of made.spans) {
      known.add(one.name);
      host.output.write(tell(one, opened, usesColor(host)));
      const isTaken =
        one.outcome === "taken" ||
        (isInteractive && (await takeIfWanted(host, one, found.root, folder)));
      if (!isTaken) status = Math.max(status, 1);
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

interface RebasedCase {
  readonly opened: OpenedCase;
  readonly made: Rebase;
}

/** Rebases a case and writes its ledgers, unless what comes of it is not as wanted. */
function rebaseFolder(
  root: string,
  folder: string,
  take: ReadonlySet<string>,
  isWanted: (made: Rebase) => boolean = () => true,
): ChangedCase<RebasedCase> {
  return changeCase(root, folder, () => {
    const opened = openCase(root, folder);
    const made = rebaseOf(opened, take);
    const changes = isWanted(made) ? fileChanges(opened.files, made.edits) : [];
    return { changes, outcome: { opened, made } };
  });
}

/** Asks for an edited passage whether it is to be taken as it now reads, and takes it alone. */
async function takeIfWanted(
  host: Host,
  { name, anchoring, outcome }: Rebased,
  root: string,
  folder: string,
): Promise<boolean> {
  if (anchoring.kind !== "edited" || outcome === "left") return false;
  const answer = await host.ask(`    Take ${visibleLine(name)} as it now reads? [y/N] `);
  if (answer === null || !/^\s*y(?:es)?\s*$/i.test(answer)) return false;
  // Somebody may have edited the passage once more while the question stood there.
  const isAsShown = ({ spans }: Rebase) =>
    spans.some(
      (one) =>
        one.name === name &&
        one.outcome === "taken" &&
        one.anchoring.kind === "edited" &&
        JSON.stringify(one.anchoring.diff) === JSON.stringify(anchoring.diff),
    );
  const changed = rebaseFolder(root, folder, new Set([name]), isAsShown);
  if (changed.kind === "fault") {
    host.errors.write(`vouch: ${tellWriteFault(changed)}\n`);
    return false;
  }
  if (isAsShown(changed.outcome.made)) return true;
  host.errors.write(`vouch: ${visibleLine(name)} has changed again, and is left as it was.\n`);
  return false;
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
