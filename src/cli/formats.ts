import { compactReport } from "../reporters/compact-report.ts";
import { githubReport } from "../reporters/github-report.ts";
import { gitlabReport } from "../reporters/gitlab-report.ts";
import { jsonReport } from "../reporters/json/json-report.ts";
import { junitReport } from "../reporters/junit/junit-report.ts";
import { markdownReport } from "../reporters/markdown/markdown-report.ts";
import { ndjsonReport } from "../reporters/ndjson-report.ts";
import type { Run } from "../reporters/run.ts";
import { sarifReport } from "../reporters/sarif/sarif-report.ts";
import { type TextSettings, textReport } from "../reporters/text/text-report.ts";
import type { Verification } from "../verify.ts";

type Reporter = (verification: Verification, run: Run, settings: TextSettings) => string;

/** How a report can be written, by the name that --reporter and --format take. */
const REPORTERS: ReadonlyMap<string, Reporter> = new Map<string, Reporter>([
  ["text", (verification, _run, settings) => textReport(verification, settings)],
  ["compact", compactReport],
  ["json", jsonReport],
  ["ndjson", ndjsonReport],
  ["sarif", sarifReport],
  ["junit", junitReport],
  ["github", githubReport],
  ["gitlab", gitlabReport],
  ["markdown", markdownReport],
]);

/** The report in a format; of an unknown one, which the command line does not let pass, the text. */
export function reportAs(
  format: string,
  verification: Verification,
  run: Run,
  settings: TextSettings,
): string {
  const reporter = REPORTERS.get(format);
  return reporter === undefined
    ? textReport(verification, settings)
    : reporter(verification, run, settings);
}
