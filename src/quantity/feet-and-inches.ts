import { add, exact, multiply } from "../interval/exact.ts";
import { once } from "../text/once.ts";
import { matchOfWords } from "./match-at.ts";
import { decimal } from "./numeral.ts";
import type { Draft, Reading } from "./reading.ts";
import { UNITS } from "./units.ts";

const inchesPattern = once(
  () =>
    /(?:[ -]|, )?(\d{1,2})(?:\.(\d{1,2}))?(?:[ -]?(?:inches|inch|ins|in)(?![\p{L}\d])|(?<=-\d{1,2})(?![\d.,:%]\d|[\p{L}\d%]))/uy,
);
const PRIMES = /['’′] ?(\d{1,2})(?:["”″]|(?![A-Za-z\d]))/y;

/** "6ft 4in", "5-foot-9", "6 feet 2 inches": inches that continue a figure in feet. */
export function withInches(reading: Reading, feet: Draft): Draft {
  if (feet.unit !== UNITS.foot.unit) return feet;
  inchesPattern().lastIndex = feet.end;
  const match = inchesPattern().exec(reading.text);
  if (match === null) return feet;
  const [all, whole = "0", fraction = ""] = match;
  return together(
    feet,
    feet.end + all.length,
    decimal(whole + fraction, fraction.length),
    fraction.length,
  );
}

/** 6'4" and 5’11: feet and inches by their marks. `feet` is the bare number before the mark. */
export function byPrimes(reading: Reading, feet: Draft): Draft | null {
  const match = feet.isExact ? matchOfWords(PRIMES, reading.text, feet.end) : null;
  if (match === null || Number(match[1]) > 11) return null;
  const measured: Draft = { ...feet, kind: "measure", unit: UNITS.foot.unit, isExact: false };
  return together(measured, feet.end + match[0].length, exact(Number(match[1])), 0);
}

function together(feet: Draft, end: number, inches: Draft["low"], places: number): Draft {
  const value = add(feet.low, multiply(inches, exact(1, 12)));
  const number = { start: feet.number.start, end };
  const step = exact(1, 12 * 10 ** places);
  return { ...feet, end, number, low: value, high: value, step, zerosStep: null };
}
