import type { Excerpt, Finding, Location } from "../../checks/finding.ts";
import type { State } from "../state/state.ts";
import { fit, type Line, lineOf, segment, spread } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { severitySign } from "../text/verdict-sign.ts";
import { rowLine, wrapRows, wrapText } from "../text/wrapping.ts";
import { BLANK, labelledText } from "./labelled.ts";

const SEVERITY_WIDTH = 8;
const LONGEST_EXCERPT = 600;

/** The rows of the list of findings that are seen. */
export function findingRows(
  state: State,
  width: number,
  height: number,
  look: Look,
): readonly Line[] {
  const { findings } = state.catalogue;
  const { index, top } = state.finding;
  if (findings.length === 0) return [lineOf("  Nothing was found", "dim")];
  const shown = Array.from({ length: Math.min(height, findings.length - top) }, (_, offset) =>
    findings.at(top + offset),
  );
  return shown.map((finding, offset) => {
    if (finding === undefined) return [];
    const isSelected = top + offset === index;
    const { sign, style } = severitySign(finding.severity, look.signs);
    const left = [
      segment(isSelected ? `${look.signs.selection} ` : "  ", "selected"),
      segment(`${sign} ${finding.severity.padEnd(SEVERITY_WIDTH)}`, style),
      segment(finding.message, isSelected ? "selected" : "plain"),
    ];
    const right = finding.accepted === null ? [] : [segment("accepted", "dim")];
    return spread(left, right, width, look.signs.ellipsis);
  });
}

/** One finding in full: its sentence, where it is, every other party, and what to do. */
export function findingLines(
  finding: Finding | undefined,
  width: number,
  look: Look,
): readonly Line[] {
  if (finding === undefined) return [];
  const { style } = severitySign(finding.severity, look.signs);
  return [
    ...wrapText(finding.message, width, style),
    ...BLANK,
    ...placeLines(finding.location, width, look),
    ...finding.related.flatMap(({ location, message }) => [
      ...BLANK,
      ...wrapText(message, width),
      ...placeLines(location, width, look),
    ]),
    ...BLANK,
    ...labelledText("next", finding.help, width),
    ...acceptedLines(finding, width),
    ...labelledText("code", finding.code, width, "dim"),
  ];
}

function acceptedLines({ accepted }: Finding, width: number): readonly Line[] {
  return accepted === null
    ? []
    : labelledText("accepted", `by ${accepted.by}: ${accepted.reason}`, width);
}

function placeLines(location: Location, width: number, look: Look): readonly Line[] {
  const { file, line, column, excerpt } = location;
  const place = fit([segment(`${file}:${line}:${column}`, "dim")], width, look.signs.ellipsis);
  return excerpt === null ? [place] : [place, ...excerptLines(excerpt, width)];
}

function excerptLines(excerpt: Excerpt, width: number): readonly Line[] {
  const { text, start, end } = excerpt;
  const from = Math.max(0, start - LONGEST_EXCERPT);
  const part = { start: from, end: Math.min(text.length, end + LONGEST_EXCERPT) };
  const marks = [{ span: { start, end }, style: "marked" as const }];
  return wrapRows(text, part, width).map((row) => rowLine(row, marks));
}
