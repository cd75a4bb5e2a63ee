import type { Verdict } from "../../evaluate/result.ts";
import type * as Report from "../../schema/report.ts";
import type { Verification } from "../../verify.ts";
import type { Run } from "../run.ts";

/** What is reported of a run as a whole. */
export type Outcome = Pick<Run, "exit" | "remarks">;

/** A verification in numbers, as the report writes it. */
export function reportSummary(
  verification: Verification,
  { exit, remarks }: Outcome,
): Report.Summary {
  const results = verification.cases.flatMap((each) => each.claims);
  const open = verification.findings.filter((finding) => finding.accepted === null);
  const having = (verdict: Verdict) =>
    results.filter((result) => result.verdict === verdict).length;
  return {
    cases: verification.cases.length,
    claims: results.length,
    verdicts: {
      unanchored: having("unanchored"),
      contradicted: having("contradicted"),
      implausible: having("implausible"),
      undetermined: having("undetermined"),
      unsupported: having("unsupported"),
      consistent: having("consistent"),
      confirmed: having("confirmed"),
    },
    findings: {
      error: open.filter((finding) => finding.severity === "error").length,
      warning: open.filter((finding) => finding.severity === "warning").length,
      note: open.filter((finding) => finding.severity === "note").length,
    },
    accepted: verification.findings.length - open.length,
    unchecked: open.filter((finding) => finding.isUnchecked).length,
    exit,
    remarks: [...remarks],
  };
}
