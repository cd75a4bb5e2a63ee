import { toExactText, toFixed } from "../../interval/decimal.ts";
import type { Exact } from "../../interval/exact.ts";
import { calendarDay } from "../../quantity/calendar.ts";
import type { Unit } from "../../quantity/unit.ts";

/** A value to the letter: "46.75", "-4000/937"; of a date the day it lies on, "2025-12-25" (ISO 8601). */
export function exactText(value: Exact, unit: Unit): string {
  return unit.sort === "date" ? dayText(value) : toExactText(value);
}

function dayText(value: Exact): string {
  const { year, month, day } = calendarDay(Number(toFixed(value, 0, "floor")));
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  const digits = Math.abs(year).toString();
  // ISO 8601 asks for a sign and two more digits outside the years 0 to 9999.
  const padded = digits.padStart(sign === "" ? 4 : 6, "0");
  return `${sign}${padded}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number.toString().padStart(2, "0");
}
