import type { Periods } from "../../ledger/case.ts";
import type { NameOf, YearsBetween } from "./relation.ts";

/** How many periods a growth runs over; null where nobody can tell, or it is no whole number from 1 to 400. */
export function countPeriods(periods: Periods, years: YearsBetween): number | null {
  const count =
    periods.kind === "number" ? Number(periods.number) : years(periods.earlier, periods.later);
  return count !== null && Number.isInteger(count) && count >= 1 && count <= 400 ? count : null;
}

/** The periods in the ledger's words. */
export function periodsFormula(periods: Periods): string {
  return periods.kind === "number"
    ? periods.number
    : `years from ${periods.earlier} to ${periods.later}`;
}

/** The periods in a sentence. */
export function tellPeriods(periods: Periods, name: NameOf): string {
  return periods.kind === "number"
    ? `${periods.number} periods`
    : `the years from ${name(periods.earlier)} to ${name(periods.later)}`;
}
