import { resolve } from "node:path";
import type { Sought } from "../author/find-statement.ts";
import { tellDerivationFault } from "../author/tell-draft-fault.ts";
import { writeDerivation } from "../author/write-derivation.ts";
import type { Source } from "../ledger/case.ts";
import { changeCase } from "../node/change-case.ts";
import { fromRoot } from "../node/inside.ts";
import { isThere } from "../node/is-there.ts";
import { type OpenedCase, openCase } from "../node/open-case.ts";
import { tellWriteFault } from "../node/tell-write-fault.ts";
import type { Derivation } from "../schema/claim.ts";
import { indexLines, lineText } from "../text/line-index.ts";
import { askAddition } from "./ask-addition.ts";
import { canOpen } from "./can-open.ts";
import { tellUnknownClaim } from "./case-of-claim.ts";
import type { Asked, OpenAddition } from "./command.ts";
import { complain } from "./complain.ts";
import { evidenceFor } from "./evidence-for.ts";
import { findAskedCases } from "./find-asked-cases.ts";
import type { Host } from "./host.ts";
import { namesIn } from "./names-in.ts";
import { type Added, type Additions, planExtension, planNewClaim } from "./plan-addition.ts";
import { complainOfPath } from "./run-cases.ts";
import { tellAdded } from "./tell-added.ts";

/** What the command line names: a place of a file, or words, which may be a claim's id. */
type Named =
  | {
      readonly kind: "place";
      readonly file: string;
      readonly line: number;
      readonly column: number;
    }
  | { readonly kind: "words"; readonly words: string };

/** What is added to: a claim that is there, or a text for a new one. */
type Target =
  | { readonly kind: "claim"; readonly folder: string; readonly id: string }
  | { readonly kind: "text"; readonly folder: string; readonly source: string };

/** Adds a claim, or to a claim, and prints it with its verdict; 2 when it cannot be added. */
export async function runAdd(
  host: Host,
  asked: Asked,
  openAddition: OpenAddition | null,
): Promise<number> {
  const { command } = asked;
  const [operand, ...paths] = asked.paths;
  const isCase = operand !== undefined && isThere(host.folder, `${operand}/ledger.json`);
  if (operand === undefined || (isCase && paths.length === 0)) {
    if (openAddition !== null && canOpen(host)) return askAddition(host, asked, openAddition);
    return complain(
      host,
      "Name a place (FILE:LINE:COLUMN), words of the document, or a claim. At a terminal, vouch add alone asks.",
      command,
    );
  }
  const derivation = derivationOf(asked);
  if (typeof derivation === "string") return complain(host, derivation, command);
  const named = namedBy(operand);
  const where = paths.length === 0 && named.kind === "place" ? casePathsFor(host, named) : paths;
  const found = findAskedCases(host, asked, where);
  if (found.kind === "fault") return complainOfPath(host, found.fault, asked);
  const { root } = found;
  const target = targetOf(host, root, found.folders, named);
  if (typeof target === "string") return complain(host, target, command);
  const changed = changeCase(root, target.folder, () =>
    plan(host, asked, root, target, named, derivation),
  );
  if (changed.kind === "fault") return complain(host, tellWriteFault(changed), command);
  const added = changed.outcome;
  if (added.kind === "wrong") return complain(host, added.message, command);
  return tellAdded(host, openCase(root, target.folder), added);
}

function derivationOf({ options }: Asked): Derivation | string | null {
  const written = options.get("derivation");
  if (written === undefined)
    return options.has("from")
      ? "--from names the claims of a relation: give --derivation as well."
      : null;
  const read = writeDerivation(written, namesIn(options.get("from")));
  return read.kind === "derivation" ? read.derivation : tellDerivationFault(read);
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

/** The claim, or the case and document, that is meant, or why it cannot be told. */
function targetOf(
  host: Host,
  root: string,
  folders: readonly string[],
  named: Named,
): Target | string {
  const cases = folders.map((folder) => openCase(root, folder));
  const targets = cases.flatMap((opened) => claimIn(opened, named));
  if (targets.length === 0) {
    const path = named.kind === "place" ? fromRoot(root, resolve(host.folder, named.file)) : null;
    targets.push(...cases.flatMap((opened) => textsIn(opened, named, path, folders.length === 1)));
  }
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

function claimIn({ reading, folder }: OpenedCase, named: Named): readonly Target[] {
  if (named.kind === "place" || !reading.case.claims.has(named.words)) return [];
  return [{ kind: "claim", folder, id: named.words }];
}

/** The texts of a case that may hold what is named. With words, where there is one case, its documents: they tell what is nearest. */
function textsIn(
  { reading, texts, folder }: OpenedCase,
  named: Named,
  path: string | null,
  isOnly: boolean,
): readonly Target[] {
  return [...reading.case.sources.values()]
    .filter((source) => texts.has(source.id) && isText(source))
    .filter(({ id, role, path: own }) =>
      named.kind === "place"
        ? own === path
        : role === "document" && (isOnly || texts.get(id)?.includes(named.words)),
    )
    .map(({ id }): Target => ({ kind: "text", folder, source: id }));
}

function isText({ format }: Source): boolean {
  return format === "plain" || format === "markdown";
}

function plan(
  host: Host,
  { options }: Asked,
  root: string,
  target: Target,
  named: Named,
  derivation: Derivation | null,
) {
  const opened = openCase(root, target.folder);
  const wrong = (message: string) => ({
    changes: [],
    outcome: { kind: "wrong", message } satisfies Added,
  });
  const { claims } = opened.reading.case;
  const unknown = namesIn(options.get("from")).find((id) => !claims.has(id) && !id.includes("/"));
  if (unknown !== undefined) return wrong(tellUnknownClaim(unknown, [...claims.keys()]));
  const place = options.get("evidence");
  const evidence = place === undefined ? null : evidenceFor(opened, root, host.folder, place);
  if (evidence?.kind === "wrong") return wrong(evidence.message);
  const additions: Additions = {
    id: options.get("id") ?? null,
    unit: options.get("unit") ?? null,
    derivation,
    evidence,
  };
  if (target.kind === "claim")
    return derivation === null && evidence === null
      ? wrong(`${target.id} is a claim. Give --derivation or --evidence to add to it.`)
      : planExtension(opened, target.id, additions);
  const into = options.get("into");
  const file = into === undefined ? null : fromRoot(root, resolve(host.folder, into));
  const soughtIn = (text: string) => soughtBy(text, named);
  return planNewClaim(opened, target.source, soughtIn, additions, file);
}

function soughtBy(text: string, named: Named): Sought | null {
  if (named.kind === "words") return { kind: "text", text: named.words };
  const lines = indexLines(text);
  const start = lines.starts[named.line - 1];
  if (start === undefined) return null;
  const before = [...lineText(lines, named.line)].slice(0, named.column - 1).join("");
  return { kind: "offset", offset: start + before.length };
}
