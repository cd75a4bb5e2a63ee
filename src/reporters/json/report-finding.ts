import type { Fix } from "../../author/fix.ts";
import type { Finding } from "../../checks/finding.ts";
import type { Acceptance } from "../../ledger/case.ts";
import type * as Report from "../../schema/report.ts";
import { reportLocation } from "./report-location.ts";

/** A finding with its fixes as the report writes it. */
export function reportFinding(finding: Finding, fixes: readonly Fix[]): Report.Finding {
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
    fixes: fixes.map(reportFix),
    accepted: reportAcceptance(finding.accepted),
  };
}

function reportFix({ title, name, care, edits }: Fix): Report.Fix {
  return {
    title,
    name,
    safe: care === "safe",
    edits: edits.map(({ file, line, column, endLine, endColumn, text }) => ({
      file,
      line,
      column,
      end_line: endLine,
      end_column: endColumn,
      text,
    })),
  };
}

function reportAcceptance(acceptance: Acceptance | null): Report.Acceptance | null {
  if (acceptance === null) return null;
  const { reason, by, until } = acceptance;
  return { reason, by, until };
}
