import { presentVerdicts } from "../state/catalogue.ts";
import type { State } from "../state/state.ts";
import { clip, type Line, type Segment, segment, spread, widthOf } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { signOf, VERDICT_SIGNS } from "../text/verdict-sign.ts";

/** The first line: what is checked, how many claims have each verdict, and what is listed. */
export function titleLine(state: State, look: Look): Line {
  const width = state.size.columns - 1;
  const left = [segment(" vouch", "strong"), segment(`  ${subject(state)}`)];
  const right = [segment(listed(state), "dim")];
  for (const counts of [verdictCounts(state, look, true), verdictCounts(state, look, false)]) {
    const line = [...left, segment("   "), ...counts];
    if (widthOf(line) + 1 + widthOf(right) <= width)
      return spread(line, right, width, look.signs.ellipsis);
  }
  const bare = [segment(" vouch  ", "strong"), ...verdictCounts(state, look, false)];
  return widthOf(bare) + 1 + widthOf(right) <= width
    ? spread(bare, right, width, look.signs.ellipsis)
    : clip([segment(" "), ...verdictCounts(state, look, false)], width, look.signs.ellipsis);
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
    const room = index === 0 ? "" : withWords ? "   " : "  ";
    return [segment(room), segment(text, VERDICT_SIGNS[verdict].style)];
  });
}

/** How many claims are listed, and by which filter. */
function listed({ catalogue, rows, filter }: State): string {
  const total = catalogue.entries.length;
  const isFiltered = filter.text !== "" || filter.verdict !== null;
  if (!isFiltered) return total === 1 ? "1 claim" : `${total} claims`;
  const shown = rows.filter(({ kind }) => kind === "claim").length;
  const by = [filter.verdict, filter.text === "" ? null : `"${filter.text}"`].filter(
    (part) => part !== null,
  );
  return `${shown} of ${total}: ${by.join(", ")}`;
}
