import type { Finding } from "../checks/finding.ts";
import type { Verification } from "../verify.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import { safeJson } from "./json/safe-json.ts";
import { placesIn } from "./places.ts";
import type { Run } from "./run.ts";

/** What nobody accepted, as a Code Quality report of GitLab. */
export function gitlabReport(verification: Verification, run: Run): string {
  const placesOf = placesIn(verification, run);
  const prints = fingerprintsOf(verification);
  const open = verification.findings.filter(({ accepted }) => accepted === null);
  return safeJson(
    open.map((finding) => {
      const { file, line, endLine } = placesOf(finding).main;
      return {
        description: `${finding.message} ${finding.help}`,
        check_name: finding.code,
        fingerprint: prints.get(finding) ?? "",
        severity: severityOf(finding),
        location: { path: run.prefix + file, lines: { begin: line, end: endLine } },
      };
    }),
  );
}

function severityOf({ severity, isUnchecked }: Finding): string {
  if (isUnchecked) return "critical";
  switch (severity) {
    case "error":
      return "major";
    case "warning":
      return "minor";
    case "note":
      return "info";
  }
}
