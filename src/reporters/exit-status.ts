import type { Verification } from "../verify.ts";

/**
 * What a run ends with: 0 when nothing is wrong or all of it is accepted, 1 for an error that nobody
 * accepted, 2 when something could not be checked. 2 stands over 1. (3, a bug in vouch, is the shell's.)
 */
export function exitStatus({ findings }: Verification): 0 | 1 | 2 {
  if (findings.some((finding) => finding.isUnchecked && finding.accepted === null)) return 2;
  return findings.some((finding) => finding.severity === "error" && finding.accepted === null)
    ? 1
    : 0;
}
