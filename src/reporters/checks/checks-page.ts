import { ALL_CHECKS } from "../../checks/all-checks.ts";
import type { AnyCheck } from "./any-check.ts";
import { findingOfExample, type ShownFile, shownExamples } from "./example-files.ts";
import { tellFixing } from "./tell-fixing.ts";

const HEAD = `# The checks

Made from src/checks/ by build/generate.ts; do not edit. \`vouch explain CODE\` prints the same.

What vouch tells of is a finding with one of these codes. An error fails the check, a warning says that something holds only under a condition, a note is for information; \`vouch.json\` can set another severity for a code. Where something could not be checked at all, the exit status is 2 and no setting plays it down.
`;

/** The page of all checks, in Markdown: a table, then each with its explanation and its examples. */
export function checksPage(): string {
  const rows = ALL_CHECKS.map(
    ({ code, severity, isUnchecked, summary }) =>
      `| [${code}](#${code}) | ${severity}${isUnchecked ? ", not checked" : ""} | ${summary} |`,
  );
  const table = ["| code | severity | what it tells |", "| --- | --- | --- |", ...rows].join("\n");
  return `${[HEAD, table, ...ALL_CHECKS.map(section)].join("\n\n").replace(/\n{3,}/g, "\n\n")}\n`;
}

function section(check: AnyCheck): string {
  const { failing, passing } = shownExamples(check);
  const told = findingOfExample(check);
  const fixing = tellFixing(check);
  return [
    `## ${check.code}`,
    `${check.summary} ${check.explanation}`,
    ...(fixing === null ? [] : [fixing.replace("vouch fix", "`vouch fix`")]),
    "This fails:",
    ...failing.map(fenced),
    ...(told === null ? [] : [`> ${inline(told.finding.message)} ${inline(told.finding.help)}`]),
    passing.length === 0 ? "This passes: the same without the files above." : "This passes:",
    ...passing.map(fenced),
  ].join("\n\n");
}

function fenced({ path, text }: ShownFile): string {
  const language = path.endsWith(".json") ? "json" : "text";
  const fence = "`".repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return `\`${path}\`\n\n${fence}${language}\n${text}\n${fence}`;
}

function inline(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, "\\$&").replace(/\s+/g, " ");
}
