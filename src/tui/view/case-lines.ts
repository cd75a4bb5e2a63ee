import { VERDICTS } from "../../evaluate/result.ts";
import type { VerifiedCase } from "../../verify.ts";
import type { Catalogue } from "../state/catalogue.ts";
import { type Line, segment } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { signOf, VERDICT_SIGNS } from "../text/verdict-sign.ts";
import { BLANK, labelledText } from "./labelled.ts";

/** A case at a glance: how many claims have each verdict, and its sources. */
export function caseLines(
  catalogue: Catalogue,
  owner: VerifiedCase,
  width: number,
  look: Look,
): readonly Line[] {
  const own = catalogue.entries.filter((entry) => entry.owner === owner);
  const counts = VERDICTS.flatMap((verdict): Line[] => {
    const count = own.filter(({ result }) => result.verdict === verdict).length;
    const { style } = VERDICT_SIGNS[verdict];
    return count === 0
      ? []
      : [[segment(`${signOf(verdict, look.signs)} ${count} ${verdict}`, style)]];
  });
  const sources = [...owner.case.sources.values()].flatMap((source) => [
    ...labelledText(source.role, source.path, width),
    ...(source.origin === null ? [] : labelledText("", source.origin, width, "dim")),
  ]);
  return [...counts, ...BLANK, ...sources];
}
