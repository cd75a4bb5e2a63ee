import type { Finding, Severity } from "../checks/finding.ts";
import type { Verification } from "../verify.ts";
import { placesIn } from "./places.ts";
import type { Run } from "./run.ts";
import { visible, visibleLine } from "./visible.ts";
import { withoutCommands } from "./without-commands.ts";

/** GitHub shows so many annotations of each kind for a step, and drops the others without a word. */
const SHOWN_OF_A_KIND = 10;

const KINDS: readonly (readonly [Severity, string])[] = [
  ["error", "error"],
  ["warning", "warning"],
  ["note", "notice"],
];

/** What nobody accepted, as workflow commands that annotate the changed files, the most severe first. */
export function githubReport(verification: Verification, run: Run): string {
  const placesOf = placesIn(verification, run);
  const open = verification.findings.filter(({ accepted }) => accepted === null);
  // What could not be checked hides the rest, so it comes first.
  const ordered = open.toSorted((a, b) => Number(b.isUnchecked) - Number(a.isUnchecked));
  const lines = KINDS.flatMap(([severity, kind]) => {
    const found = ordered.filter((finding) => finding.severity === severity);
    const shown = found.slice(0, SHOWN_OF_A_KIND);
    return [
      ...shown.map((finding) => annotation(kind, finding, placesOf(finding).main, run)),
      ...(found.length > shown.length
        ? [`vouch: ${found.length - shown.length} more of severity ${severity} in the full report`]
        : []),
    ];
  });
  const remarks = run.remarks.map((remark) => withoutCommands(`vouch: ${visibleLine(remark)}`));
  return [...lines, ...remarks].map((line) => `${line}\n`).join("");
}

function annotation(
  kind: string,
  { code, message, help }: Finding,
  { file, line, endLine, column, endColumn }: Finding["location"],
  { prefix }: Run,
): string {
  // Columns are taken only within one line.
  const columns =
    line === endLine ? [`col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`] : [];
  const properties = [
    `file=${property(prefix + file)}`,
    `line=${line}`,
    `endLine=${endLine}`,
    ...columns,
    `title=${property(code)}`,
  ];
  return `::${kind} ${properties.join(",")}::${data(`${message} ${help}`)}`;
}

/** As the runner takes it: %, CR and LF are written by their codes. All else that is unseen is shown. */
function data(text: string): string {
  const line = visible(text.replace(/\r\n|[\r\n\t]/g, " "));
  return line.replaceAll("##[", "\\u{23}#[").replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
