import type { Finding, Severity } from "../../checks/finding.ts";
import { VERDICTS } from "../../evaluate/result.ts";
import type { Verification } from "../../verify.ts";
import { coverageShare } from "../coverage/coverage-share.ts";
import { placesIn } from "../places.ts";
import type { Run } from "../run.ts";
import { tellPlace } from "../text/place-lines.ts";
import { markdownLine, markdownText } from "./markdown-text.ts";

/** Of a summary or comment, GitHub takes a million bytes; more is refused altogether. */
const LARGEST = 900_000;
const ROOM_FOR_THE_END = 1_000;

const TITLES: readonly (readonly [Severity, string])[] = [
  ["error", "Errors"],
  ["warning", "Warnings"],
  ["note", "Notes"],
];

/** A verification for the summary of a job or a comment on a pull request: at most 900,000 bytes. */
export function markdownReport(verification: Verification, run: Run): string {
  const open = verification.findings.filter(({ accepted }) => accepted === null);
  const accepted = verification.findings.filter((finding) => finding.accepted !== null);
  const placesOf = placesIn(verification, run);
  const item = (finding: Finding) => itemOf(finding, tellPlace(placesOf(finding).main));
  const blocks = [
    headline(run),
    ...casesTable(verification),
    ...(run.remarks.length === 0
      ? []
      : [run.remarks.map((one) => `- ${markdownLine(one)}`).join("\n")]),
    ...TITLES.flatMap(([severity, title]) => {
      const found = open.filter((finding) => finding.severity === severity);
      return found.length === 0 ? [] : [`### ${title} (${found.length})`, ...found.map(item)];
    }),
    ...(accepted.length === 0
      ? []
      : [`### Accepted (${accepted.length})`, ...accepted.map((one) => acceptedItem(one))]),
  ];
  return withinLimit(blocks);
}

function headline({ exit }: Run): string {
  switch (exit) {
    case 0:
      return "## ✓ vouch: nothing is wrong that nobody accepted";
    case 1:
      return "## ✗ vouch: something is wrong";
    case 2:
      return "## ✗ vouch: something could not be checked";
  }
}

function casesTable({ cases, findings }: Verification): readonly string[] {
  const byCase = Map.groupBy(findings, (finding) => finding.case);
  const rows = cases.map(({ case: { name }, claims, coverage }) => {
    const verdicts = VERDICTS.flatMap((verdict) => {
      const count = claims.filter((result) => result.verdict === verdict).length;
      return count === 0 ? [] : [`${count} ${verdict}`];
    });
    const open = (byCase.get(name) ?? []).filter(({ accepted }) => accepted === null);
    const shares = coverage.map((document) => {
      const { recorded, total } = coverageShare(document);
      return `${recorded} of ${total}`;
    });
    const errors = open.filter(({ severity }) => severity === "error").length;
    return `| ${markdownText(name)} | ${claims.length} | ${verdicts.join(", ")} | ${shares.join(", ")} | ${errors} |`;
  });
  if (rows.length === 0) return [];
  const head =
    "| case | claims | verdicts | recorded | errors |\n| --- | ---: | --- | --- | ---: |";
  return [`${head}\n${rows.join("\n")}`];
}

function itemOf(finding: Finding, place: string): string {
  const { code, message, help, location } = finding;
  const { excerpt } = location;
  const lines = [
    `- **${code}** at ${markdownText(place)}${subjectOf(finding)}`,
    `  ${markdownLine(message)} ${markdownText(help)}`,
  ];
  if (excerpt === null || excerpt.text.trim() === "") return lines.join("<br>\n");
  const before = markdownLine(excerpt.text.slice(0, excerpt.start));
  const marked = markdownText(excerpt.text.slice(excerpt.start, excerpt.end));
  const after = markdownText(excerpt.text.slice(excerpt.end));
  const shown =
    marked.trim() === "" ? `${before}${marked}${after}` : `${before}<ins>${marked}</ins>${after}`;
  return `${lines.join("<br>\n")}\n  > ${shown.trim()}`;
}

function subjectOf({ claim, check }: Finding): string {
  if (claim === null) return "";
  const subject = check === null ? claim : `${claim}/${check}`;
  return `, ${markdownText(subject)}`;
}

function acceptedItem(finding: Finding): string {
  const { code, accepted, location } = finding;
  if (accepted === null) return "";
  const last = accepted.until === null ? "" : `, until ${markdownText(accepted.until)}`;
  return `- ${code} at ${markdownText(tellPlace(location))}${subjectOf(finding)}: ${markdownText(accepted.reason)} (${markdownText(accepted.by)}${last})`;
}

function withinLimit(blocks: readonly string[]): string {
  const kept: string[] = [];
  let size = 0;
  const encoder = new TextEncoder();
  for (const [index, block] of blocks.entries()) {
    const bytes = encoder.encode(block).length + 2;
    if (size + bytes > LARGEST - ROOM_FOR_THE_END) {
      kept.push(
        `${blocks.length - index} more entries are left out: this page may have no more than 900 kB.`,
      );
      break;
    }
    size += bytes;
    kept.push(block);
  }
  return `${kept.join("\n\n")}\n`;
}
