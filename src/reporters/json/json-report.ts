import { fixesOf } from "../../author/fixes-of.ts";
import type { Coverage } from "../../evaluate/coverage.ts";
import type * as Report from "../../schema/report.ts";
import type { Verification, VerifiedCase } from "../../verify.ts";
import { coverageShare } from "../coverage/coverage-share.ts";
import { exitStatus } from "../exit-status.ts";
import { reportClaim } from "./report-claim.ts";
import { reportFinding } from "./report-finding.ts";
import { reportNetwork } from "./report-network.ts";
import { type Outcome, reportSummary } from "./report-summary.ts";
import { safeJson } from "./safe-json.ts";

/** A verification as JSON that `schemas/report.schema.json` describes; of a run with a gate of its own, with the exit status that it gives. */
export function jsonReport(verification: Verification, run?: Outcome): string {
  return safeJson(reportOf(verification, run ?? { exit: exitStatus(verification), remarks: [] }));
}

function reportOf(verification: Verification, outcome: Outcome): Report.Report {
  const fixes = fixesOf(verification);
  return {
    version: 1,
    cases: verification.cases.map((one) => reportCase(one, verification)),
    findings: verification.findings.map((finding) => reportFinding(finding, fixes(finding))),
    summary: reportSummary(verification, outcome),
  };
}

function reportCase(verified: VerifiedCase, { cases }: Verification): Report.Case {
  const { name, folder, sources } = verified.case;
  return {
    name,
    folder,
    sources: [...sources.values()].map(({ id, path, role, title }) => ({
      id,
      path,
      role,
      title,
      read: verified.sources.has(id),
    })),
    coverage: verified.coverage.map(reportCoverage),
    claims: verified.claims.map((result) => reportClaim(result, verified)),
    network: reportNetwork(verified, cases),
  };
}

function reportCoverage(document: Coverage): Report.Coverage {
  const { recorded, total } = coverageShare(document);
  return { source: document.source, recorded, total };
}
