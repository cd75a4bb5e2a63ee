import { type Exact, exact, tenTo } from "../interval/exact.ts";
import { digitsEnd, isDigit } from "./characters.ts";
import type { Language } from "./language.ts";

/** A number in digits, without scale word. */
export interface Numeral {
  readonly end: number;
  /** The digits before the decimal mark, without grouping. */
  readonly whole: string;
  /** How many digits stand after it. */
  readonly places: number;
  readonly grouped: boolean;
  readonly value: Exact;
}

/** More digits than any quantity has: beyond them it is a code. */
export const MOST_DIGITS = 40;
const MOST_GROUPS = 14;

/** The numeral whose digits begin at an offset. Groups have three digits (46,837,121) or, before the last, two (2,00,000). */
export function readNumeral(text: string, start: number, language: Language): Numeral {
  const first = digitsEnd(text, start);
  const grouping = first - start <= 3 ? groupedEnd(text, start, first, language.groupMarks) : first;
  const grouped = grouping > first;
  const whole = grouped ? text.slice(start, grouping).replace(/\D/g, "") : text.slice(start, first);
  const fractionStart = grouping + 1;
  const hasFraction =
    text[grouping] === language.decimalMark && isDigit(text.charCodeAt(fractionStart));
  const end = hasFraction
    ? Math.min(digitsEnd(text, fractionStart), fractionStart + MOST_DIGITS)
    : grouping;
  const fraction = hasFraction ? text.slice(fractionStart, end) : "";
  return {
    end,
    whole,
    places: fraction.length,
    grouped,
    value: decimal(whole + fraction, fraction.length),
  };
}

/** The exact value of digits of which the last `places` stand after the decimal mark. */
export function decimal(digits: string, places: number): Exact {
  const mantissa = digits.length <= 15 ? Number(digits) : BigInt(digits);
  return places === 0 ? exact(mantissa) : exact(mantissa, tenTo(places).numerator);
}

function groupedEnd(text: string, start: number, first: number, marks: string): number {
  const mark = text[first];
  if (mark === undefined || !marks.includes(mark)) return first;
  let at = first;
  for (let groups = 0; groups < MOST_GROUPS && isGroup(text, at, mark, 3); groups += 1) at += 4;
  if (at > first || mark !== "," || first - start > 2) return at;
  while (at - first < 2 * MOST_GROUPS && isGroup(text, at, mark, 2)) at += 3;
  return at > first && isGroup(text, at, mark, 3) ? at + 4 : first;
}

/** Whether a mark and just so many digits stand at an offset. */
function isGroup(text: string, at: number, mark: string, length: number): boolean {
  if (text[at] !== mark) return false;
  for (let digit = 1; digit <= length; digit += 1)
    if (!isDigit(text.charCodeAt(at + digit))) return false;
  return !isDigit(text.charCodeAt(at + length + 1));
}

/** How many zeros the digits end with; none for zero itself. */
export function trailingZeros(digits: string): number {
  let zeros = 0;
  while (zeros < digits.length && digits[digits.length - 1 - zeros] === "0") zeros += 1;
  return zeros === digits.length ? 0 : zeros;
}
