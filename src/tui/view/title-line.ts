import { presentVerdicts } from "../state/catalogue.ts";
import type { State } from "../state/state.ts";
import {
  clip,
  type Line,
  plainText,
  type Segment,
  segment,
  spread,
  widthOf,
} from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { signOf, VERDICT_SIGNS } from "../text/verdict-sign.ts";

/** The first line: what is checked, how many claims have each verdict, and what is listed. */
export function titleLine(state: State, look: Look): Line {
  const width = state.size.columns - 1;
  const name = segment(" vouch  ", "strong");
  const full = [name, segment(`${subject(state)}  `)];
  const inWords = verdictCounts(state, look, true);
  const inNumbers = verdictCounts(state, look, false);
  const lefts = [
    [...full, ...inWords],
    [name, ...inWords],
    [segment(" "), ...inWords],
    [...full, ...inNumbers],
    [name, ...inNumbers],
  ];
  const rights = listed(state).map((text) => [segment(text, "dim")]);
  const pairs = lefts.flatMap((left) => rights.map((right) => ({ left, right })));
  const fitting = pairs.filter(({ left, right }) => widthOf(left) + 1 + widthOf(right) <= width);
  // How much is recorded is told before what the signs mean.
  const told = fitting.find(({ right }) => /recorded$|of/.test(plainText(right))) ?? fitting[0];
  if (told !== undefined) return spread(told.left, told.right, width, look.signs.ellipsis);
  return clip([segment(" "), ...inNumbers], width, look.signs.ellipsis);
}

function subject({ catalogue: { cases } }: State): string {
  const [first] = cases;
  if (first === undefined) return "no case";
  return cases.length === 1 ? first.case.name : `${cases.length} cases`;
}

function verdictCounts(state: State, look: Look, withWords: boolean): readonly Segment[] {
  return presentVerdicts(state.catalogue.counts).flatMap(([verdict, count], index) => {
    const sign = signOf(verdict, look.signs);
    const text = withWords ? `${sign} ${count} ${verdict}` : `${sign} ${count}`;
    return [segment(index === 0 ? "" : "  "), segment(text, VERDICT_SIGNS[verdict].style)];
  });
}

/** How many claims are listed and by which filter, how much is recorded, and how fresh it all is: in full, and shorter. */
function listed(state: State): readonly string[] {
  const { catalogue, rows, filter } = state;
  const total = catalogue.entries.length;
  const all = total === 1 ? "1 claim" : `${total} claims`;
  const fresh = [
    ...(state.old === null ? [] : ["old results"]),
    ...(state.isWatching ? ["watching"] : []),
  ];
  if (state.screen === "coverage" || (filter.text === "" && filter.verdict === null)) {
    const accepted = catalogue.acceptedCount === 0 ? [] : [`${catalogue.acceptedCount} accepted`];
    const coverage = coverageOf(state);
    return [
      [...fresh, ...accepted, all, ...coverage],
      [...fresh, all, ...coverage],
      [...fresh, ...coverage],
      [...fresh, all],
      fresh,
    ].flatMap((parts) => (parts.length === 0 ? [] : [parts.join(", ")]));
  }
  const shown = `${rows.filter(({ kind }) => kind === "claim").length} of ${total}`;
  const by = [filter.verdict, filter.text === "" ? null : `"${filter.text}"`];
  const filtered = `${shown}: ${by.filter((part) => part !== null).join(", ")}`;
  return [[...fresh, filtered], [...fresh, shown], [shown]].map((parts) => parts.join(", "));
}

/** The share of what the documents state that is recorded; never told as all while something is not. */
function coverageOf({ catalogue: { gaps } }: State): readonly string[] {
  if (gaps.total === 0) return [];
  return [`${Math.floor((gaps.recorded / gaps.total) * 100)}% recorded`];
}
