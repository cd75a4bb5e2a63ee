import { type AcceptanceTerms, acceptFindings, isAcceptable } from "../author/accept-findings.ts";
import type { TextEdit } from "../author/text-edit.ts";
import { ALL_CODES } from "../checks/all-checks.ts";
import type { Finding } from "../checks/finding.ts";
import { casesAround } from "../node/cases-around.ts";
import { changeCase } from "../node/change-case.ts";
import { fileChanges } from "../node/file-changes.ts";
import { type OpenedCase, openCase } from "../node/open-case.ts";
import { tellWriteFault } from "../node/tell-write-fault.ts";
import { visibleLine } from "../reporters/visible.ts";
import { acceptanceTerms } from "./acceptance-terms.ts";
import { caseOfClaim } from "./case-of-claim.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import { findAskedCases } from "./find-asked-cases.ts";
import type { Host } from "./host.ts";
import { complainOfPath } from "./run-cases.ts";
import { tellUnknownCode } from "./run-explain-code.ts";

interface Accepted {
  readonly accepted: readonly Finding[];
  /** Why nothing is accepted; null where something is. */
  readonly complaint: string | null;
}

/** Accepts the faults of a claim or of one of its checks; 2 where there are none. */
export async function runAccept(host: Host, asked: Asked): Promise<number> {
  const { options, command } = asked;
  const [wanted, ...paths] = asked.paths;
  if (wanted === undefined) return complain(host, "Name the claim whose fault is known.", command);
  const terms = acceptanceTerms(options);
  if (terms.kind === "wrong") return complain(host, terms.message, command);
  const code = options.get("code") ?? null;
  if (code !== null && !ALL_CODES.has(code)) return complain(host, tellUnknownCode(code), command);
  const found = findAskedCases(host, asked, paths);
  if (found.kind === "fault") return complainOfPath(host, found.fault, asked);
  const [claim = ""] = wanted.split("/");
  const holder = caseOfClaim(found.root, found.folders, claim);
  if (holder.kind === "unclear") return complain(host, holder.message, command);
  const changed = changeCase(found.root, holder.folder, () => {
    const beside = casesAround(found.root, { folder: host.folder, paths });
    return plan(openCase(found.root, holder.folder, { beside }), wanted, code, terms.terms);
  });
  if (changed.kind === "fault") return complain(host, tellWriteFault(changed), command);
  const { accepted, complaint } = changed.outcome;
  if (complaint !== null) return complain(host, complaint, command);
  for (const { claim, check, message } of accepted)
    host.output.write(`${claim}/${check} is accepted: ${visibleLine(message)}\n`);
  return 0;
}

function plan(opened: OpenedCase, wanted: string, code: string | null, terms: AcceptanceTerms) {
  const [id, check = null] = wanted.split("/");
  const accepted = opened.findings.filter(
    (finding) =>
      finding.claim === id &&
      isAcceptable(finding) &&
      (check === null || finding.check === check) &&
      (code === null || finding.code === code) &&
      (finding.severity !== "note" || finding.code === code),
  );
  const result = opened.verified.claims.find(({ claim }) => claim.id === id);
  if (accepted.length === 0 || result === undefined)
    return nothing(`${wanted} has no fault that could be accepted.`);
  const made = acceptFindings(
    result,
    opened.verified.network.conflicts,
    accepted,
    opened.files,
    terms,
  );
  if (made.kind === "unsound")
    return nothing(`${made.file} is no sound JSON; vouch check says where.`);
  const outcome: Accepted = { accepted, complaint: null };
  return { changes: fileChanges(opened.files, new Map([[made.file, made.edits]])), outcome };
}

function nothing(complaint: string) {
  const outcome: Accepted = { accepted: [], complaint };
  const edits = new Map<string, readonly TextEdit[]>();
  return { changes: fileChanges(new Map(), edits), outcome };
}
