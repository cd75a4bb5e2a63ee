import { presentVerdicts } from "../state/catalogue.ts";
import type { State } from "../state/state.ts";
import { clip, type Line, type Segment, segment, spread, widthOf } from "../text/line.ts";
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
    [...full, ...inNumbers],
    [name, ...inNumbers],
  ];
  const rights = listed(state).map((text) => [segment(text, "dim")]);
  for (const left of lefts)
    for (const right of rights)
      if (widthOf(left) + 1 + widthOf(right) <= width)
        return spread(left, right, width, look.signs.ellipsis);
  return clip([segment(" "), ...inNumbers], width, look.signs.ellipsis);
}

function subject({ catalogue: { verification } }: State): string {
  const [first] = verification.cases;
  if (first === undefined) return "no case";
  return verification.cases.length === 1 ? first.case.name : `${verification.cases.length} cases`;
}

function verdictCounts(state: State, look: Look, withWords: boolean): readonly Segment[] {
  return presentVerdicts(state.catalogue).flatMap(([verdict, count], index) => {
    const sign = signOf(verdict, look.signs);
    const text = withWords ? `${sign} ${count} ${verdict}` : `${sign} ${count}`;
    return [segment(index === 0 ? "" : "  "), segment(text, VERDICT_SIGNS[verdict].style)];
  });
}

/** How many claims are listed, and by which filter: in full, and shorter. */
function listed({ catalogue, rows, filter }: State): readonly string[] {
  const total = catalogue.entries.length;
  const all = total === 1 ? "1 claim" : `${total} claims`;
  const isFiltered = filter.text !== "" || filter.verdict !== null;
  if (!isFiltered)
    return catalogue.acceptedCount === 0
      ? [all]
      : [`${catalogue.acceptedCount} accepted, ${all}`, all];
  const shown = `${rows.filter(({ kind }) => kind === "claim").length} of ${total}`;
  const by = [filter.verdict, filter.text === "" ? null : `"${filter.text}"`];
  return [`${shown}: ${by.filter((part) => part !== null).join(", ")}`, shown];
}
