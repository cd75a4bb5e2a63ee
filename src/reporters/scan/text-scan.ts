import { toExactText } from "../../interval/decimal.ts";
import { compare } from "../../interval/exact.ts";
import { closedInterval } from "../../interval/interval.ts";
import type { Figure } from "../../quantity/figure.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import { positionAt } from "../../text/line-index.ts";
import { type Palette, paletteFor } from "../text/palette.ts";
import type { TextSettings } from "../text/text-report.ts";
import { visibleLine } from "../visible.ts";
import { withoutCommands } from "../without-commands.ts";
import type { ScannedFile } from "./scanned-file.ts";

/** What stands at one place of a text, and what was read there. */
interface Entry {
  readonly start: number;
  readonly kind: string;
  readonly text: string;
  readonly reading: string;
}

const LONGEST_TEXT = 60;
/** How the ambiguity of a date ends whose year only the source's own date could tell. */
const UNDATED = "no date to go by";

/** Everything that was read, a line each: its place, kind, printed text and meaning. */
export function textScan(files: readonly ScannedFile[], { color }: TextSettings): string {
  const palette = paletteFor(color);
  return withoutCommands(files.map((file) => fileLines(file, palette).join("")).join("\n"));
}

function fileLines(file: ScannedFile, palette: Palette): readonly string[] {
  const { figures, quotations, identifiers } = file.scan;
  const entries: readonly Entry[] = [
    ...figures.map((figure) => ({
      start: figure.span.start,
      kind: figure.kind,
      text: figure.text,
      reading: readingOf(figure),
    })),
    ...quotations.map(({ span, inner, closed }) => ({
      start: span.start,
      kind: "quotation",
      text: file.lines.text.slice(inner.start, inner.end),
      reading: closed ? "" : "not closed before its paragraph ends",
    })),
    ...identifiers.map(({ span, text, reason }) => ({
      start: span.start,
      kind: "no figure",
      text,
      reading: reason.replaceAll("-", " "),
    })),
  ].sort((a, b) => a.start - b.start);
  return entries.map(({ start, kind, text, reading }) => {
    const { line, column } = positionAt(file.lines, start);
    const place = palette.quiet(visibleLine(`${file.path}:${line}:${column}`));
    const told = reading === "" ? "" : `  = ${reading}`;
    return `${place}  ${kind}  “${visibleLine(shortened(text))}”${visibleLine(told)}\n`;
  });
}

/** "about 3 million users, a fall": value and unit, hedge and direction. */
function readingOf(figure: Figure): string {
  // Only its year is made up; nobody should be told of 1970.
  if (figure.ambiguity?.endsWith(UNDATED) ?? false)
    return `some day: ${figure.ambiguity}; give one with --dated`;
  const value =
    figure.kind === "year"
      ? tellYears(figure)
      : tellInterval(closedInterval(figure.low, figure.high), figure.unit);
  const isPoint = compare(figure.low, figure.high) === 0;
  const parts = [
    figure.hedge === null ? value : `${figure.hedge.text} ${value}`,
    ...(figure.direction === "none" ? [] : [`a ${figure.direction}`]),
    ...(isPoint && figure.isExact ? ["exact"] : []),
    ...(figure.ambiguity === null ? [] : [`ambiguous: ${figure.ambiguity}`]),
  ];
  return parts.join(", ");
}

/** Years are told without grouping. */
function tellYears({ low, high }: Figure): string {
  const years = [toExactText(low), toExactText(high)];
  return years[0] === years[1] ? (years[0] ?? "") : years.join(" to ");
}

function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
