import type { CheckResult, ClaimResult, Verdict } from "../../evaluate/result.ts";
import { wordsSought } from "../../ledger/words-sought.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import { tellBasis } from "../tell-basis.ts";
import { tellImplied } from "../tell-sides.ts";
import type { Palette } from "./palette.ts";
import { widthOf } from "./pieces.ts";
import { SYMBOLS, toneOf } from "./symbols.ts";
import { fit, wrap } from "./wrap.ts";

const INDENT = "  ";
const GAP = 2;
/** From this width on, a claim's id stands on its line as well. */
const WIDE = 110;
/** Below this width, what belongs on a claim's line stands on lines below it. */
const NARROW = 60;

const ERRORS: ReadonlySet<Verdict> = new Set(["unanchored", "contradicted", "implausible"]);

/** What a claim's line says, column by column. */
interface Row {
  readonly result: ClaimResult;
  readonly id: string;
  readonly figure: string;
  readonly implied: string;
  readonly verdict: string;
  readonly tone: (text: string) => string;
}

/** In columns; 0 for one that is left out. */
interface Columns {
  readonly id: number;
  readonly figure: number;
  readonly implied: number;
  readonly verdict: number;
}

/** A line for each claim of a case: those with an error first, then the others, in the order of the ledger. */
export function claimRows(
  results: readonly ClaimResult[],
  isAccepted: (claim: string) => boolean,
  width: number,
  palette: Palette,
): readonly string[] {
  const isWrong = (result: ClaimResult) => ERRORS.has(result.verdict);
  const ordered = [...results.filter(isWrong), ...results.filter((result) => !isWrong(result))];
  const showsId = width >= WIDE;
  const rows = ordered.map((result) =>
    rowOf(result, showsId, isAccepted(result.claim.id), palette),
  );
  if (width < NARROW) return rows.flatMap((row) => stacked(row, width));
  const columns = columnsFor(rows, width);
  return rows.flatMap((row) => lineOf(row, columns, palette));
}

function rowOf(result: ClaimResult, showsId: boolean, accepted: boolean, palette: Palette): Row {
  const check = decidingCheck(result);
  const basis = check?.basis ?? [];
  const words = [
    result.verdict,
    ...basis.map((each) => tellBasis(each, result.claim.id)),
    ...(accepted ? ["accepted"] : []),
  ];
  return {
    result,
    id: result.claim.id,
    figure: printedText(result) ?? (showsId ? "(implied)" : result.claim.id),
    implied: recomputed(result, check),
    verdict: words.join(", "),
    tone: toneOf(result.verdict, basis, palette),
  };
}

function decidingCheck(result: ClaimResult): CheckResult | null {
  return result.checks.find((check) => check.id === result.decidedBy) ?? null;
}

/** As printed or, where it was not found, as the ledger has it; null where nothing prints it. */
export function printedText({ claim, stood }: ClaimResult): string | null {
  if (stood.kind === "printed") return claim.kind === "quotation" ? `“${stood.text}”` : stood.text;
  if (stood.kind === "lost" && claim.standing.kind === "span")
    return wordsSought(claim.standing.selector);
  return stood.kind === "lost" ? claim.id : null;
}

/** What the check that decides makes of the claim, as its line shows it; empty where it shows nothing. */
export function recomputed(result: ClaimResult, check: CheckResult | null): string {
  if (check !== null) return tellImplied(result, check) ?? "";
  const undecided = result.checks.find((each) => each.implied !== null);
  if (undecided !== undefined) return tellImplied(result, undecided) ?? "";
  if (result.stood.kind !== "implied" || result.interval === null) return "";
  return tellInterval(result.interval, result.unit);
}

/** Each column as wide as its longest text, within its share of the line; the verdict takes the rest. */
function columnsFor(rows: readonly Row[], width: number): Columns {
  const id =
    width >= WIDE
      ? longest(
          rows.map((row) => row.id),
          8,
          28,
        ) + GAP
      : 0;
  const free = width - INDENT.length - 2 - id;
  const share = Math.floor(free * 0.34);
  const figures = rows.filter((row) => row.implied !== "").map((row) => row.figure);
  const figure = longest(figures, 12, share) + GAP;
  const implied =
    longest(
      rows.map((row) => row.implied),
      8,
      share,
    ) + GAP;
  return { id, figure, implied, verdict: free - figure - implied };
}

function longest(texts: readonly string[], least: number, most: number): number {
  const widths = texts.map(widthOf);
  return Math.min(most, Math.max(least, ...widths));
}

function lineOf(row: Row, columns: Columns, palette: Palette): readonly string[] {
  const { figure, implied, verdict } = columns;
  // Nothing was recomputed: the text, often a quotation, takes that column as well.
  const cells =
    row.implied === ""
      ? [cell([fit(row.figure, figure + implied - GAP)], figure + implied)]
      : [
          cell(wrap(row.figure, figure - GAP), figure),
          cell(wrap(row.implied, implied - GAP), implied),
        ];
  if (columns.id > 0)
    cells.unshift(cell([fit(row.id, columns.id - GAP)], columns.id, palette.quiet));
  cells.push(cell(wrap(row.verdict, verdict), verdict, row.tone));
  const height = Math.max(...cells.map((each) => each.lines.length));
  const symbol = row.tone(SYMBOLS[row.result.verdict]);
  return Array.from({ length: height }, (_, index) => {
    const lead = index === 0 ? `${INDENT}${symbol} ` : `${INDENT}  `;
    return (lead + cells.map((each) => padded(each, index)).join("")).trimEnd();
  });
}

interface Cell {
  readonly lines: readonly string[];
  readonly width: number;
  readonly tone: (text: string) => string;
}

function cell(lines: readonly string[], width: number, tone = (text: string) => text): Cell {
  return { lines, width, tone };
}

function padded({ lines, width, tone }: Cell, index: number): string {
  const line = lines[index] ?? "";
  const rest = " ".repeat(Math.max(0, width - widthOf(line)));
  return line === "" ? rest : tone(line) + rest;
}

function stacked(row: Row, width: number): readonly string[] {
  const inner = Math.max(1, width - 4);
  const below = [
    ...(row.implied === "" ? [] : wrap(row.implied, inner)),
    ...wrap(row.verdict, inner).map(row.tone),
  ];
  const figure = wrap(row.figure, inner);
  return [...figure, ...below].map(
    (line, index) =>
      `${INDENT}${index === 0 ? row.tone(SYMBOLS[row.result.verdict]) : " "} ${line}`,
  );
}
