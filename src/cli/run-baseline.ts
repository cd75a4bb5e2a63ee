import { acceptFaults, type NewAcceptance } from "../author/accept-fault.ts";
import type { AcceptanceTerms } from "../author/accept-findings.ts";
import {
  type GatheredAcceptance,
  gatherFaults,
  NOTHING_GATHERED,
} from "../author/gather-faults.ts";
import { applyEdits, type TextEdit } from "../author/text-edit.ts";
import type { Finding } from "../checks/finding.ts";
import { textsOfFinding } from "../checks/texts-of-finding.ts";
import { casesAround } from "../node/cases-around.ts";
import { type ChangedCase, changeCase, type Plan } from "../node/change-case.ts";
import { fileChanges } from "../node/file-changes.ts";
import { loadLedgerFile } from "../node/load-case.ts";
import { loadConfig } from "../node/load-config.ts";
import { type OpenedCase, openCase } from "../node/open-case.ts";
import { tellWriteFault } from "../node/tell-write-fault.ts";
import type { FileChange } from "../node/write-file.ts";
import { fails, type Gate } from "../reporters/exit-status.ts";
import { visibleLine } from "../reporters/visible.ts";
import { acceptanceTerms } from "./acceptance-terms.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import { findAskedCases } from "./find-asked-cases.ts";
import type { Host } from "./host.ts";
import { readGate } from "./read-gate.ts";
import { complainOfPath } from "./run-cases.ts";

/** What came of a baseline: how many faults were accepted, where, and which could not be. */
interface Outcome {
  readonly accepted: number;
  readonly left: readonly Finding[];
  /** A file that cannot be written into, as it is no sound JSON; null where all could. */
  readonly unsound: string | null;
}

/** Accepts all faults of the cases that fail now; 2 where some cannot be accepted. */
export async function runBaseline(host: Host, asked: Asked): Promise<number> {
  const { options, command } = asked;
  const terms = acceptanceTerms(options);
  if (terms.kind === "wrong") return complain(host, terms.message, command);
  const found = findAskedCases(host, asked, asked.paths);
  if (found.kind === "fault") return complainOfPath(host, found.fault, asked);
  const { root, folders } = found;
  const beside = casesAround(root, { folder: host.folder, paths: asked.paths });
  const loaded = loadConfig(root);
  if (loaded.kind === "fault") throw new Error("the settings were read a moment ago");
  const { config } = loaded;
  const gate = readGate(options, { failOn: config.failOn, maxWarnings: null });
  if (gate.kind === "wrong") return complain(host, gate.message, command);
  const changed =
    config.acceptances === null
      ? folders.map((folder) =>
          changeCase(root, folder, () =>
            planInLedgers(openCase(root, folder, { beside }), terms.terms, gate.gate),
          ),
        )
      : [gatherInto(root, config.acceptances, { folders, beside }, terms.terms, gate.gate)];
  return tell(host, asked, changed);
}

/** The faults that are accepted, and what cannot be: what is of no check, and what could not be checked. */
function sorted({ findings }: OpenedCase, gate: Gate) {
  const failing = findings.filter((finding) => fails(finding, gate));
  const accepted = failing.filter(
    ({ claim, check, code, isUnchecked }) =>
      claim !== null && check !== null && !isUnchecked && !code.startsWith("acceptance-"),
  );
  return { accepted, left: failing.filter((finding) => !accepted.includes(finding)) };
}

function acceptanceOf(
  { verified }: OpenedCase,
  finding: Finding,
  terms: AcceptanceTerms,
): NewAcceptance {
  const { claim, check, code } = finding;
  const result = verified.claims.find((one) => one.claim.id === claim);
  const texts = textsOfFinding(finding, result, verified.network.conflicts) ?? new Map();
  return { ...terms, claim: claim ?? "", check: check ?? "", code, texts };
}

function planInLedgers(opened: OpenedCase, terms: AcceptanceTerms, gate: Gate): Plan<Outcome> {
  const { accepted, left } = sorted(opened, gate);
  const placeOf = ({ claim }: Finding) => opened.reading.case.claims.get(claim ?? "")?.place;
  const edits = new Map<string, readonly TextEdit[]>();
  for (const [file, findings] of Map.groupBy(accepted, (one) => placeOf(one)?.file ?? "")) {
    const text = opened.files.get(file);
    const given = findings.map((finding) => ({
      ...acceptanceOf(opened, finding, terms),
      claim: placeOf(finding)?.pointer ?? "",
    }));
    const made = text === undefined ? null : acceptFaults(text, given);
    if (made === null) return unsound(file);
    edits.set(file, made);
  }
  const outcome = { accepted: accepted.length, left, unsound: null };
  return { changes: fileChanges(opened.files, edits), outcome };
}

function gatherInto(
  root: string,
  path: string,
  { folders, beside }: { readonly folders: readonly string[]; readonly beside: readonly string[] },
  terms: AcceptanceTerms,
  gate: Gate,
): ChangedCase<Outcome> {
  return changeCase(root, "", (): Plan<Outcome> => {
    const given: GatheredAcceptance[] = [];
    const left: Finding[] = [];
    for (const folder of folders) {
      const opened = openCase(root, folder, { beside });
      const faults = sorted(opened, gate);
      left.push(...faults.left);
      for (const finding of faults.accepted)
        given.push({ case: finding.case, acceptance: acceptanceOf(opened, finding, terms) });
    }
    const file = loadLedgerFile(root, path, Number.MAX_SAFE_INTEGER);
    const isNew = file.kind === "fault" && file.fault.kind === "missing";
    const before = file.kind === "loaded" ? file.text : isNew ? NOTHING_GATHERED : "";
    const edits = gatherFaults(before, given);
    if (edits === null) return unsound(path);
    const change: FileChange = isNew
      ? { kind: "new", path, text: applyEdits(before, edits) }
      : { kind: "edit", path, before, edits };
    const outcome = { accepted: given.length, left, unsound: null };
    return { changes: given.length === 0 ? [] : [change], outcome };
  });
}

function unsound(file: string): Plan<Outcome> {
  return { changes: [], outcome: { accepted: 0, left: [], unsound: file } };
}

function tell(host: Host, { command }: Asked, changed: readonly ChangedCase<Outcome>[]): number {
  let status = 0;
  let accepted = 0;
  for (const each of changed) {
    if (each.kind === "fault") return complain(host, tellWriteFault(each), command);
    const { outcome } = each;
    if (outcome.unsound !== null)
      return complain(
        host,
        `${outcome.unsound} is no sound JSON; vouch check says where.`,
        command,
      );
    accepted += outcome.accepted;
    if (outcome.left.length > 0) status = 2;
    for (const { code, message, location } of outcome.left) {
      const place = `${location.file}:${location.line}:${location.column}`;
      host.errors.write(`vouch: not accepted: ${visibleLine(`${place}: ${code} ${message}`)}\n`);
    }
  }
  const faults = accepted === 1 ? "1 fault is" : `${accepted} faults are`;
  host.output.write(`${faults} accepted.\n`);
  return status;
}
