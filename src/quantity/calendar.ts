/** A day of the proleptic Gregorian calendar. Months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_400_YEARS = 146_097;
const DAYS_TO_1970 = 719_468;

/**
 * Days from 1970-01-01 (negative before). The year is taken to begin in March, so that the leap day
 * is its last (the usual reckoning in eras of 400 years).
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_TO_1970;
}

/** The calendar day of a day number: the inverse of `dayNumber`. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  const next =
    month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayNumber(next) - dayNumber({ year, month, day: 1 });
}

export function dayExists({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The year, of those in which the day exists, that brings it nearest to a day number. */
export function nearestYear(month: number, day: number, dated: number): number {
  const around = calendarDay(dated).year;
  let best = around;
  let distance = Number.POSITIVE_INFINITY;
  // A leap day may be eight years away (1896 to 1904).
  for (let year = around - 8; year <= around + 8; year += 1) {
    if (!dayExists({ year, month, day })) continue;
    const away = Math.abs(dayNumber({ year, month, day }) - dated);
    if (away < distance) {
      best = year;
      distance = away;
    }
  }
  return best;
}

/** The year that a month and day without one mean: the nearest, the last that has been or the next to come. */
export function yearOf(
  month: number,
  day: number,
  dated: number,
  tense: "past" | "coming" | "nearest",
): number {
  const nearest = nearestYear(month, day, dated);
  if (tense === "nearest") return nearest;
  const away = dayNumber({ year: nearest, month, day }) - dated;
  if (tense === "past") return away > 0 ? nearest - 1 : nearest;
  return away < 0 ? nearest + 1 : nearest;
}

/** `2025-12-24` as a day number, or null when the text is no such day. */
export function parseIsoDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return dayExists(day) ? dayNumber(day) : null;
}
