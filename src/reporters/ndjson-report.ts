import type { Verification } from "../verify.ts";
import { reportClaim } from "./json/report-claim.ts";
import { reportFinding } from "./json/report-finding.ts";
import { reportSummary } from "./json/report-summary.ts";
import { safeJsonLine } from "./json/safe-json.ts";
import type { Run } from "./run.ts";

/** A JSON object a line, each of a type: the claims, then the findings, then the summary. */
export function ndjsonReport(verification: Verification, run: Run): string {
  const { cases, findings } = verification;
  const lines = [
    ...cases.flatMap(({ case: { name }, claims, sources }) =>
      claims.map((result) => ({ type: "claim", case: name, ...reportClaim(result, sources) })),
    ),
    ...findings.map((finding) => ({ type: "finding", ...reportFinding(finding) })),
    { type: "summary", ...reportSummary(verification, run.exit), remarks: run.remarks },
  ];
  return lines.map(safeJsonLine).join("");
}
