import { exact } from "../interval/exact.ts";
import type { Span } from "../text/span.ts";
import { dayExists, dayNumber, daysInMonth, yearOf } from "./calendar.ts";
import type { Draft } from "./reading.ts";
import type { Tense } from "./tense.ts";
import { UNITS } from "./units.ts";

/** Why a printed date such as February 30 means no day; its figure stands at the nearest that there is. */
export const NO_SUCH_DAY = "there is no such day";

/** The days from one day number to another, both of them, as the figure of a stretch of text. */
export function daysDraft(
  start: number,
  end: number,
  first: number,
  last: number,
  ambiguity: string | null,
): Draft {
  return {
    kind: "date",
    start,
    end,
    number: { start, end },
    low: exact(first),
    high: exact(last),
    step: null,
    zerosStep: null,
    isExact: false,
    unit: UNITS.date.unit,
    ambiguity,
  };
}

/** The year taken where none is printed and the source has no date. */
const UNKNOWN_YEAR = 1970;
const UNDATED = "the year is not printed, and the source has no date to go by";

/** A day whose year may be missing (null): then the nearest to `dated`. A day that no calendar has is clamped and says so. */
export function dayDraft(
  start: number,
  end: number,
  {
    year,
    month,
    day,
  }: { readonly year: number | null; readonly month: number; readonly day: number },
  dated: number | null,
  lastDay: number = day,
  tense: Tense = "nearest",
): Draft {
  const chosen = year ?? (dated === null ? UNKNOWN_YEAR : yearOf(month, day, dated, tense));
  const exists = dayExists({ year: chosen, month, day: lastDay });
  const clamped = Math.min(day, daysInMonth(chosen, month));
  const clampedLast = Math.min(lastDay, daysInMonth(chosen, month));
  const first = dayNumber({ year: chosen, month, day: clamped });
  const last = dayNumber({ year: chosen, month, day: clampedLast });
  const leapless = year === null && dated === null && month === 2 && day === 29;
  const ambiguity =
    exists || leapless ? (year === null && dated === null ? UNDATED : null) : NO_SUCH_DAY;
  return daysDraft(start, end, first, last, ambiguity);
}

/** All days from the first of one month to the last of another, in a year that may be missing (null). */
export function monthsDraft(
  { start, end }: Span,
  first: number,
  last: number,
  year: number | null,
  dated: number | null,
  tense: Tense,
): Draft {
  const middle = 15;
  const chosen = year ?? (dated === null ? UNKNOWN_YEAR : yearOf(last, middle, dated, tense));
  // "November to February" ends in the year after the one in which it began.
  const from = dayNumber({ year: first > last ? chosen - 1 : chosen, month: first, day: 1 });
  const to = dayNumber({ year: chosen, month: last, day: daysInMonth(chosen, last) });
  return daysDraft(start, end, from, to, year === null && dated === null ? UNDATED : null);
}

/** All days of a month. */
export function monthDraft(start: number, end: number, year: number, month: number): Draft {
  const first = dayNumber({ year, month, day: 1 });
  return daysDraft(start, end, first, first + daysInMonth(year, month) - 1, null);
}

/** All days from the first of one year to the last of another. */
export function yearsDraft(
  start: number,
  end: number,
  first: number,
  last: number,
  ambiguity: string | null,
): Draft {
  return daysDraft(
    start,
    end,
    dayNumber({ year: first, month: 1, day: 1 }),
    dayNumber({ year: last, month: 12, day: 31 }),
    ambiguity,
  );
}
