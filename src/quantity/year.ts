import type { NumberRead } from "./number-read.ts";

/** Whether a number has the form of a year: four digits from 1400 to 2199, without grouping, decimals and scale. */
export function isYear(number: NumberRead): boolean {
  if (!number.inDigits || number.grouped || number.places > 0 || number.end !== number.bareEnd)
    return false;
  const value = Number(number.whole);
  return number.whole.length === 4 && value >= 1400 && value <= 2199;
}
