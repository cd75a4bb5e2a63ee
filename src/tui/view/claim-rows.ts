import { tellInterval } from "../../quantity/tell-interval.ts";
import { type Entry, keyOf } from "../state/catalogue.ts";
import type { Area } from "../state/layout.ts";
import type { CaseHeading } from "../state/rows.ts";
import type { State } from "../state/state.ts";
import { fit, type Line, type Segment, segment, spread, widthOf } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { signOf, VERDICT_SIGNS } from "../text/verdict-sign.ts";
import { basisInBrief, hasDoubt } from "./basis-in-brief.ts";

const WORD_WIDTH = 13;

/** The rows of the list of claims that are seen, and no others. */
export function claimRows(state: State, area: Area, look: Look): readonly Line[] {
  const { rows, selection } = state;
  if (rows.length === 0)
    return [fit([segment(`  ${nothing(state)}`, "dim")], area.width, look.signs.ellipsis)];
  const numberWidth = lineNumberWidth(state);
  return rows.slice(selection.top, selection.top + area.height).map((row, offset) => {
    const isSelected = selection.top + offset === selection.index;
    return row.kind === "case"
      ? headingRow(row, isSelected, area.width, look)
      : claimRow(state, row, isSelected, numberWidth, area.width, look);
  });
}

/** Why the list is empty. */
function nothing({ catalogue }: State): string {
  if (catalogue.entries.length > 0) return "No claim passes the filter; 0 lists all";
  return catalogue.findings.length === 0
    ? "There are no claims"
    : "There are no claims to show; f lists what was found";
}

/** As wide as the longest line number of the largest document needs. */
function lineNumberWidth({ catalogue }: State): number {
  const lengths = catalogue.cases.flatMap(({ case: { sources }, sources: read }) =>
    [...read.values()]
      .filter(({ id }) => sources.get(id)?.role === "document")
      .map(({ lines }) => lines.starts.length),
  );
  return Math.max(3, String(Math.max(0, ...lengths)).length);
}

function selectionSign(isSelected: boolean, look: Look): Segment {
  return segment(isSelected ? `${look.signs.selection} ` : "  ", "selected");
}

function headingRow(row: CaseHeading, isSelected: boolean, width: number, look: Look): Line {
  const fold = row.isFolded ? look.signs.folded : look.signs.unfolded;
  const name = segment(`${fold} ${row.owner.case.name}`, isSelected ? "selected" : "strong");
  const left = [selectionSign(isSelected, look), name];
  return spread(left, [segment(`${row.count} `, "dim")], width, look.signs.ellipsis);
}

function claimRow(
  state: State,
  entry: Entry,
  isSelected: boolean,
  numberWidth: number,
  width: number,
  look: Look,
): Line {
  const { verdict } = entry;
  const style = hasDoubt(entry.result) ? "doubt" : VERDICT_SIGNS[verdict].style;
  const number = entry.line === null ? "" : String(entry.line);
  const left = [
    selectionSign(isSelected, look),
    segment(`${number.padStart(numberWidth)} `, "dim"),
    segment(`${signOf(verdict, look.signs)} ${verdict.padEnd(WORD_WIDTH)}`, style),
    segment(listText(entry, look), isSelected ? "selected" : "plain"),
  ];
  const tag = tagOf(state, entry);
  if (tag !== null) return spread(left, [tag], width, look.signs.ellipsis);
  // What it says comes before what it rests on.
  const basis = [segment(basisInBrief(entry.result) ?? "", "dim")];
  const hasRoom = widthOf(left) + 1 + widthOf(basis) <= width;
  return spread(left, hasRoom ? basis : [], width, look.signs.ellipsis);
}

/** What the last check changed, or that somebody lets it pass. */
function tagOf({ catalogue, news }: State, entry: Entry): Segment | null {
  const changed = news.get(keyOf(entry));
  if (changed === "wrong") return segment("now wrong", "wrong");
  if (entry.isAccepted) return segment("accepted", "dim");
  if (catalogue.conflictOf.has(keyOf(entry))) return segment("in conflict", "doubt");
  return changed === "mended" ? segment("mended", "right") : null;
}

/** What a claim says: its printed text; an implied one also what it amounts to; at a cell, of which source. */
function listText(entry: Entry, look: Look): string {
  const { stood, interval, unit } = entry.result;
  const text = shownText(entry, look);
  if (stood.kind === "implied")
    return interval === null ? text : `${text}: ${tellInterval(interval, unit)}`;
  if (stood.kind === "printed" && stood.source.role !== "document")
    return `${text} in ${stood.source.id}`;
  return text;
}

function shownText(entry: Entry, { signs }: Look): string {
  const text = entry.text;
  return entry.result.claim.kind === "quotation" ? signs.openQuote + text + signs.closeQuote : text;
}
