import type { Finding } from "../../checks/finding.ts";
import type { Coverage } from "../../evaluate/coverage.ts";
import type { Acceptance } from "../../ledger/case.ts";
import type * as Report from "../../schema/report.ts";
import type { Verification, VerifiedCase } from "../../verify.ts";
import { coverageShare } from "../coverage/coverage-share.ts";
import { reportClaim } from "./report-claim.ts";
import { reportLocation } from "./report-location.ts";
import { reportSummary } from "./report-summary.ts";
import { safeJson } from "./safe-json.ts";

/** A verification as JSON that `schemas/report.schema.json` describes. */
export function jsonReport(verification: Verification): string {
  return safeJson(reportOf(verification));
}

function reportOf(verification: Verification): Report.Report {
  return {
    version: 1,
    cases: verification.cases.map(reportCase),
    findings: verification.findings.map(reportFinding),
    summary: reportSummary(verification),
  };
}

function reportCase(verified: VerifiedCase): Report.Case {
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
    claims: verified.claims.map((result) => reportClaim(result, verified.sources)),
  };
}

function reportCoverage(document: Coverage): Report.Coverage {
  const { recorded, total } = coverageShare(document);
  return { source: document.source, recorded, total };
}

function reportFinding(finding: Finding): Report.Finding {
  const { code, severity, isUnchecked, claim, check, message, help } = finding;
  return {
    code,
    severity,
    unchecked: isUnchecked,
    case: finding.case,
    claim,
    check,
    message,
    help,
    location: reportLocation(finding.location),
    related: finding.related.map((related) => ({
      location: reportLocation(related.location),
      message: related.message,
    })),
    accepted: reportAcceptance(finding.accepted),
  };
}

function reportAcceptance(acceptance: Acceptance | null): Report.Acceptance | null {
  if (acceptance === null) return null;
  const { reason, by, until } = acceptance;
  return { reason, by, until };
}
