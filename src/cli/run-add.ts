import { resolve } from "node:path";
import {
  addClaim,
  draftClaim,
  type NewClaim,
  newClaimFile,
  type Wishes,
} from "../author/add-claim.ts";
import { openDocument } from "../author/draft-claims.ts";
import type { Sought } from "../author/find-statement.ts";
import { takenIds } from "../author/taken-ids.ts";
import { tellDerivationFault, tellDraftFault } from "../author/tell-draft-fault.ts";
import { writeDerivation } from "../author/write-derivation.ts";
import { writeEvidence } from "../author/write-evidence.ts";
import { scanOptionsOf } from "../evaluate/opened-source.ts";
import type { Source } from "../ledger/case.ts";
import { changeCase, type Plan } from "../node/change-case.ts";
import { fromRoot } from "../node/inside.ts";
import { type OpenedCase, openCase } from "../node/open-case.ts";
import { tellWriteFault } from "../node/tell-write-fault.ts";
import { textReport } from "../reporters/text/text-report.ts";
import { visible, visibleLine } from "../reporters/visible.ts";
import { indexLines, lineText } from "../text/line-index.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import { findAskedCases } from "./find-asked-cases.ts";
import type { Host } from "./host.ts";
import { namesIn } from "./names-in.ts";
import { onlyClaim } from "./only-claim.ts";
import { complainOfPath } from "./run-cases.ts";
import { usesColor } from "./uses-color.ts";
import { widthOf } from "./width-of.ts";

/** What the command line names: a place of a file, or words. */
type Named =
  | {
      readonly kind: "place";
      readonly file: string;
      readonly line: number;
      readonly column: number;
    }
  | { readonly kind: "words"; readonly words: string };

/** What was added, or why nothing was. */
type Added =
  | { readonly kind: "added"; readonly claim: NewClaim; readonly file: string }
  | { readonly kind: "wrong"; readonly message: string };

/** Adds a claim and prints it with its verdict; 2 when it cannot be added. */
export async function runAdd(host: Host, asked: Asked): Promise<number> {
  const { command } = asked;
  const [operand, ...paths] = asked.paths;
  if (operand === undefined)
    return complain(host, "Name a place (FILE:LINE:COLUMN) or words of the document.", command);
  const wishes = wishesOf(asked);
  if (typeof wishes === "string") return complain(host, wishes, command);
  const named = namedBy(operand);
  const where = paths.length === 0 && named.kind === "place" ? casePathsFor(host, named) : paths;
  const found = findAskedCases(host, asked, where);
  if (found.kind === "fault") return complainOfPath(host, found.fault, asked);
  const { root } = found;
  const target = targetOf(host, root, found.folders, named);
  if (typeof target === "string") return complain(host, target, command);
  const into = asked.options.get("into");
  const file = into === undefined ? null : fromRoot(root, resolve(host.folder, into));
  const changed = changeCase(root, target.folder, () =>
    plan(openCase(root, target.folder), target.source, named, wishes, file),
  );
  if (changed.kind === "fault") return complain(host, tellWriteFault(changed), command);
  const added = changed.outcome;
  if (added.kind === "wrong") return complain(host, added.message, command);
  return tell(host, openCase(root, target.folder), added);
}

function wishesOf({ options }: Asked): Wishes | string {
  const written = options.get("derivation");
  const derivation =
    written === undefined ? null : writeDerivation(written, namesIn(options.get("from")));
  if (derivation !== null && derivation.kind !== "derivation")
    return tellDerivationFault(derivation);
  if (derivation === null && options.has("from"))
    return "--from names the claims of a relation: give --derivation as well.";
  const place = options.get("evidence");
  const evidence = place === undefined ? null : writeEvidence(place);
  if (place !== undefined && evidence === null)
    return `--evidence is SOURCE:ROW:COLUMN, SOURCE:/POINTER or SOURCE:WORDS, not “${place}”.`;
  return {
    id: options.get("id") ?? null,
    unit: options.get("unit") ?? null,
    derivation: derivation?.derivation ?? null,
    evidence,
  };
}

function namedBy(operand: string): Named {
  const [, file, line, column] = /^(.+?):([1-9]\d{0,6})(?::([1-9]\d{0,6}))$/.exec(operand) ?? [];
  if (file === undefined) return { kind: "words", words: operand };
  return { kind: "place", file, line: Number(line), column: Number(column) };
}

/** Where the case of a file is looked for: at the file, and in claims/, from where a case may name it. */
function casePathsFor(host: Host, { file }: Extract<Named, { kind: "place" }>): readonly string[] {
  const there = findAskedCases(host, { options: new Map() }, [file]);
  return there.kind === "cases" ? [file] : [];
}

interface Target {
  readonly folder: string;
  readonly source: string;
}

/** The case and the document that are meant, or why they cannot be told. */
function targetOf(
  host: Host,
  root: string,
  folders: readonly string[],
  named: Named,
): Target | string {
  const path = named.kind === "place" ? fromRoot(root, resolve(host.folder, named.file)) : null;
  const targets = folders.flatMap((folder) => {
    const { reading, texts } = openCase(root, folder);
    return [...reading.case.sources.values()]
      .filter((source) => texts.has(source.id) && isText(source))
      .filter(({ id, role, path: own }) =>
        named.kind === "place"
          ? own === path
          : role === "document" && (folders.length === 1 || texts.get(id)?.includes(named.words)),
      )
      .map(({ id }): Target => ({ folder, source: id }));
  });
  const [only, second] = targets;
  if (only === undefined)
    return named.kind === "place"
      ? `${named.file} is no text of a case. Name the case behind it, or make one with vouch init.`
      : `No document has the words “${named.words}”.`;
  const holding = new Set(targets.map(({ folder }) => folder));
  if (second !== undefined && holding.size > 1)
    return `${[...holding].join(" and ")} have it: name the case behind it.`;
  return only;
}

function isText({ format }: Source): boolean {
  return format === "plain" || format === "markdown";
}

function plan(
  opened: OpenedCase,
  sourceId: string,
  named: Named,
  wishes: Wishes,
  into: string | null,
): Plan<Added> {
  const { reading, texts, files, folder } = opened;
  const source = reading.case.sources.get(sourceId);
  const text = texts.get(sourceId);
  if (source === undefined || text === undefined) return wrong(`${sourceId} cannot be read.`);
  const sought = soughtIn(text, named);
  if (sought === null) return wrong(`${source.path} has no such line.`);
  const document = openDocument(source.id, text, scanOptionsOf(source));
  const drafted = draftClaim(document, sought, wishes, takenIds(reading.case, files.keys()));
  if (drafted.kind !== "claim") return wrong(tellDraftFault(drafted, source.path, text));
  const { claim } = drafted;
  if (into === null) {
    const path = `${folder === "" ? "" : `${folder}/`}${claim.id}.json`;
    const change = { kind: "new", path, text: newClaimFile(claim, schemaOf(opened)) } as const;
    return { changes: [change], outcome: { kind: "added", claim, file: path } };
  }
  const before = files.get(into);
  if (before === undefined) return wrong(`${into} is no ledger file of ${folder}.`);
  const edits = addClaim(before, claim);
  if (edits === null) return wrong(`${into} is no sound JSON; vouch check says where.`);
  const change = { kind: "edit", path: into, before, edits } as const;
  return { changes: [change], outcome: { kind: "added", claim, file: into } };
}

function wrong(message: string): Plan<Added> {
  return { changes: [], outcome: { kind: "wrong", message } };
}

function soughtIn(text: string, named: Named): Sought | null {
  if (named.kind === "words") return { kind: "text", text: named.words };
  const lines = indexLines(text);
  const start = lines.starts[named.line - 1];
  if (start === undefined) return null;
  const before = [...lineText(lines, named.line)].slice(0, named.column - 1).join("");
  return { kind: "offset", offset: start + before.length };
}

/** The schema of claims, where the ledger names the one of ledgers beside it. */
function schemaOf({ files, folder }: OpenedCase): string | null {
  const ledger = files.get(folder === "" ? "ledger.json" : `${folder}/ledger.json`) ?? "";
  const [, path] = /"\$schema"\s*:\s*"([^"\\]*)ledger\.schema\.json"/.exec(ledger) ?? [];
  return path === undefined ? null : `${path}claim.schema.json`;
}

function tell(host: Host, opened: OpenedCase, added: Extract<Added, { kind: "added" }>): number {
  const { claim, file } = added;
  host.output.write(`${visibleLine(file)}:\n${visible(newClaimFile(claim, null))}\n`);
  const all = { cases: [opened.verified], findings: opened.findings };
  const one = onlyClaim(all, claim.id);
  if (one.kind === "verification")
    host.output.write(
      textReport(one.verification, { width: widthOf(host), color: usesColor(host) }),
    );
  return 0;
}
