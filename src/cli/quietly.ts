import { fails } from "../reporters/exit-status.ts";
import type { Run } from "../reporters/run.ts";
import type { Verification } from "../verify.ts";

/** What of a verification fails, and nothing else. */
export function quietly({ cases, findings }: Verification, { gate }: Run): Verification {
  const isTooManyWarnings =
    gate.maxWarnings !== null &&
    findings.filter(({ severity, accepted }) => severity === "warning" && accepted === null)
      .length > gate.maxWarnings;
  const failing = findings.filter(
    (finding) =>
      fails(finding, gate) ||
      (isTooManyWarnings && finding.severity === "warning" && finding.accepted === null),
  );
  const names = new Set(failing.map((finding) => finding.case));
  const claims = new Set(failing.map((finding) => `${finding.case}/${finding.claim}`));
  return {
    cases: cases
      .filter((each) => names.has(each.case.name))
      .map((each) => ({
        ...each,
        coverage: [],
        claims: each.claims.filter(({ claim }) => claims.has(`${each.case.name}/${claim.id}`)),
      })),
    findings: failing,
  };
}
