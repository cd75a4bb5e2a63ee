import type { Finding } from "../checks/finding.ts";
import { textsOfFinding } from "../checks/texts-of-finding.ts";
import type { JudgedConflict } from "../evaluate/network/judged-network.ts";
import type { ClaimResult } from "../evaluate/result.ts";
import { acceptFaults, type NewAcceptance } from "./accept-fault.ts";
import type { TextEdit } from "./text-edit.ts";

/** What is written with each acceptance. */
export type AcceptanceTerms = Pick<NewAcceptance, "reason" | "by" | "until">;

export type AcceptedFindings =
  | { readonly kind: "edits"; readonly file: string; readonly edits: readonly TextEdit[] }
  /** The ledger file of the claim is no sound JSON, or the claim is not where it was read. */
  | { readonly kind: "unsound"; readonly file: string };

/** Whether a person may let a finding pass: one of a check, that nobody has accepted yet. */
export function isAcceptable({ check, accepted, code }: Finding): boolean {
  return check !== null && accepted === null && !code.startsWith("acceptance-");
}

/** The edits that accept findings of one claim in its ledger file; `conflicts` are those of its case, `files` are the ledger files of its case by path. */
export function acceptFindings(
  result: ClaimResult,
  conflicts: readonly JudgedConflict[],
  findings: readonly Finding[],
  files: ReadonlyMap<string, string>,
  terms: AcceptanceTerms,
): AcceptedFindings {
  const { file, pointer } = result.claim.place;
  const text = files.get(file);
  const acceptances = findings.map(
    (finding): NewAcceptance => ({
      ...terms,
      claim: pointer,
      check: finding.check ?? "",
      code: finding.code,
      texts: textsOfFinding(finding, result, conflicts) ?? new Map(),
    }),
  );
  const edits = text === undefined ? null : acceptFaults(text, acceptances);
  return edits === null ? { kind: "unsound", file } : { kind: "edits", file, edits };
}
