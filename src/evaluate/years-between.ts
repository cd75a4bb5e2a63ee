import { toFixed } from "../interval/decimal.ts";
import { compare } from "../interval/exact.ts";
import { calendarDay } from "../quantity/calendar.ts";
import type { Figure } from "../quantity/figure.ts";
import type { PreparedClaim } from "./prepare-claim.ts";
import type { YearsBetween } from "./relations/relation.ts";

/** Counts years between claims: of two years, or of two days of the same month and day. */
export function yearsBetween(claims: ReadonlyMap<string, PreparedClaim>): YearsBetween {
  return (earlier, later) => {
    const from = claims.get(earlier)?.operand?.figure;
    const to = claims.get(later)?.operand?.figure;
    if (from === undefined || to === undefined) return null;
    const first = yearOf(from);
    const last = yearOf(to);
    if (first === null || last === null || first.day !== last.day) return null;
    return last.year - first.year;
  };
}

/** The year, and the day of it as text where the figure is a single day. */
function yearOf(figure: Figure): { readonly year: number; readonly day: string } | null {
  const low = Number(toFixed(figure.low, 0, "floor"));
  if (figure.unit.sort !== "date") return { year: low, day: "" };
  const { year, month, day } = calendarDay(low);
  const isDay = compare(figure.low, figure.high) === 0;
  return {
    year,
    day: isDay ? `${month}-${day}` : month === 1 && day === 1 ? "" : `${month}`,
  };
}
