import { acceptFindings, isAcceptable } from "../../author/accept-findings.ts";
import type { Plan } from "../../node/change-case.ts";
import { fileChanges } from "../../node/file-changes.ts";
import type { OpenedCase } from "../../node/open-case.ts";
import { nothing } from "./nothing.ts";
import type { Outcome, Request } from "./request.ts";

/** Plans to accept the errors and warnings of a claim, or what one of its checks found. */
export function planAcceptance(
  { verified, findings, files }: OpenedCase,
  { of, only, reason, by }: Extract<Request, { kind: "accept" }>,
): Plan<Outcome> {
  const result = verified.claims.find(({ claim }) => claim.id === of.claim);
  const accepted = findings.filter(
    (finding) =>
      finding.claim === of.claim &&
      isAcceptable(finding) &&
      (only === null
        ? finding.severity !== "note"
        : finding.check === only.check && finding.code === only.code),
  );
  if (result === undefined || accepted.length === 0)
    return nothing(`${of.claim} has no fault that could be accepted`);
  const terms = { reason, by, until: null };
  const made = acceptFindings(result, verified.network.conflicts, accepted, files, terms);
  if (made.kind === "unsound") return nothing(`${made.file} is no sound JSON; f says where`);
  const checks = [...new Set(accepted.map(({ check }) => check))];
  const told = `Accepted: ${of.claim}, ${checks.join(" and ")}`;
  const changes = fileChanges(files, new Map([[made.file, made.edits]]));
  return { changes, outcome: { kind: "done", told } };
}
