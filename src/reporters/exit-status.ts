import type { Finding, Severity } from "../checks/finding.ts";
import type { Verification } from "../verify.ts";

/** What a run lets pass. */
export interface Gate {
  /** The least severity at which a finding that nobody accepted fails the run. */
  readonly failOn: Severity;
  /** How many warnings may stand that nobody accepted; null for any number. */
  readonly maxWarnings: number | null;
}

export const ERRORS_FAIL: Gate = { failOn: "error", maxWarnings: null };

const WEIGHTS: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/**
 * What a run ends with: 0 when nothing is wrong or all of it is accepted, 1 for a finding at the level at
 * which the gate fails that nobody accepted, 2 when something could not be checked. 2 stands over 1. (3,
 * a bug in vouch, is the shell's.)
 */
export function exitStatus({ findings }: Verification, gate: Gate = ERRORS_FAIL): 0 | 1 | 2 {
  const open = findings.filter((finding) => finding.accepted === null);
  if (open.some((finding) => finding.isUnchecked)) return 2;
  const warnings = open.filter((finding) => finding.severity === "warning").length;
  const isTooMany = gate.maxWarnings !== null && warnings > gate.maxWarnings;
  return isTooMany || open.some((finding) => fails(finding, gate)) ? 1 : 0;
}

/** Whether a finding by itself fails a run. */
export function fails({ severity, isUnchecked, accepted }: Finding, { failOn }: Gate): boolean {
  return accepted === null && (isUnchecked || WEIGHTS[severity] >= WEIGHTS[failOn]);
}
