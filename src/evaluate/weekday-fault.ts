import { toFixed } from "../interval/decimal.ts";
import { equal } from "../interval/exact.ts";
import type { Claim } from "../ledger/case.ts";
import type { Figure } from "../quantity/figure.ts";
import { nameOfWeekday, weekdayBeside } from "../quantity/weekday.ts";
import type { EvaluateFault, Stood } from "./result.ts";

/** A weekday printed beside a day of the calendar on which it does not fall; none where they fit or nothing is printed. */
export function weekdayFaults(
  claim: Claim,
  stood: Extract<Stood, { kind: "printed" }>,
  figure: Figure | null,
  text: string,
): readonly EvaluateFault[] {
  if (figure?.kind !== "date" || !equal(figure.low, figure.high)) return [];
  const written = weekdayBeside(text, figure.span, stood.source.language);
  const day = Number(toFixed(figure.low, 0, "floor"));
  const weekday = nameOfWeekday(day, stood.source.language);
  if (written === null || weekday === null || written.weekday === weekday) return [];
  const at = { source: stood.source.id, span: stood.span };
  const { claim: id, place } = { claim: claim.id, place: claim.place };
  return [{ kind: "weekday-differs", claim: id, place, at, written: written.text, weekday }];
}
