import { type Exact, exact } from "../interval/exact.ts";
import { dayNumber, daysInMonth, parseIsoDay } from "./calendar.ts";

/** The first and last day, in days from 1970-01-01, that a written date means. */
export interface DaySpan {
  readonly low: Exact;
  readonly high: Exact;
}

/** ISO 8601: a day, a month (2025-11), a year, or two of them with `/` between; null for anything else. */
export function parseIsoSpan(text: string): DaySpan | null {
  const [from = "", to, more] = text.split("/");
  const first = parsePart(from);
  if (first === null || more !== undefined) return null;
  if (to === undefined) return first;
  const last = parsePart(to);
  return last === null || last.high.numerator < first.low.numerator
    ? null
    : { low: first.low, high: last.high };
}

function parsePart(text: string): DaySpan | null {
  const day = parseIsoDay(text);
  if (day !== null) return spanOf(day, day);
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (month !== null) return monthSpan(Number(month[1]), Number(month[2]));
  if (!/^\d{4}$/.test(text)) return null;
  const year = Number(text);
  return spanOf(dayNumber({ year, month: 1, day: 1 }), dayNumber({ year, month: 12, day: 31 }));
}

function monthSpan(year: number, month: number): DaySpan {
  const first = dayNumber({ year, month, day: 1 });
  return spanOf(first, first + daysInMonth(year, month) - 1);
}

function spanOf(low: number, high: number): DaySpan {
  return { low: exact(low), high: exact(high) };
}
