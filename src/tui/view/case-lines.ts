import { type Catalogue, countVerdicts, presentVerdicts } from "../state/catalogue.ts";
import type { CheckedCase } from "../state/checked-case.ts";
import { type Line, segment } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { signOf, VERDICT_SIGNS } from "../text/verdict-sign.ts";
import { BLANK, labelledText } from "./labelled.ts";

/** A case at a glance: how many claims have each verdict, and its sources. */
export function caseLines(
  catalogue: Catalogue,
  owner: CheckedCase,
  width: number,
  look: Look,
): readonly Line[] {
  const own = catalogue.entries.filter((entry) => entry.owner === owner);
  const counts = presentVerdicts(countVerdicts(own)).map(([verdict, count]): Line => {
    const { style } = VERDICT_SIGNS[verdict];
    return [segment(`${signOf(verdict, look.signs)} ${count} ${verdict}`, style)];
  });
  const sources = [...owner.case.sources.values()].flatMap((source) => [
    ...labelledText(source.role, source.path, width),
    ...(source.origin === null ? [] : labelledText("", source.origin, width, "dim")),
  ]);
  return [...counts, ...BLANK, ...sources];
}
