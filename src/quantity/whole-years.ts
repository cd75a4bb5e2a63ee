import { toFixed } from "../interval/decimal.ts";
import { exact } from "../interval/exact.ts";
import type { End, Interval } from "../interval/interval.ts";
import { calendarDay } from "./calendar.ts";

/**
 * The whole years that can have gone by from one date to another, both in days from 1970-01-01:
 * fewest from the last possible birth to the first possible day, most the other way round.
 */
export function wholeYears(born: Interval, at: Interval): Interval {
  return { low: yearsTo(at.low, born.high), high: yearsTo(at.high, born.low) };
}

function yearsTo(day: End | null, birth: End | null): End | null {
  if (day === null || birth === null) return null;
  const to = calendarDay(Number(toFixed(day.value, 0, "floor")));
  const from = calendarDay(Number(toFixed(birth.value, 0, "floor")));
  const isBeforeBirthday = to.month < from.month || (to.month === from.month && to.day < from.day);
  return { value: exact(to.year - from.year - (isBeforeBirthday ? 1 : 0)), closed: true };
}
