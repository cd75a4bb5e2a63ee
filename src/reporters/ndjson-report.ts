import { fixesOf } from "../author/fixes-of.ts";
import type { Verification } from "../verify.ts";
import { reportClaim } from "./json/report-claim.ts";
import { reportFinding } from "./json/report-finding.ts";
import { reportNetwork } from "./json/report-network.ts";
import { reportSummary } from "./json/report-summary.ts";
import { safeJsonLine } from "./json/safe-json.ts";
import type { Run } from "./run.ts";

/** A JSON object a line, each of a type: the claims, their conflicts, then the findings, then the summary. */
export function ndjsonReport(verification: Verification, run: Run): string {
  const { cases, findings } = verification;
  const fixes = fixesOf(verification);
  const lines = [
    ...cases.flatMap((verified) =>
      verified.claims.map((result) => ({
        type: "claim",
        case: verified.case.name,
        ...reportClaim(result, verified),
      })),
    ),
    ...cases.flatMap((verified) =>
      reportNetwork(verified, cases).conflicts.map((conflict) => ({
        type: "conflict",
        case: verified.case.name,
        ...conflict,
      })),
    ),
    ...findings.map((finding) => ({ type: "finding", ...reportFinding(finding, fixes(finding)) })),
    { type: "summary", ...reportSummary(verification, run) },
  ];
  return lines.map(safeJsonLine).join("");
}
