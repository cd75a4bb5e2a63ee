import { classOf, isLetter, SPACE, wordEnd } from "./characters.ts";
import type { Reading } from "./reading.ts";
import { CURRENCY_CODES, CURRENCY_SIGNS } from "./symbols.ts";
import type { UnitId } from "./units.ts";

/** A currency that stands before a number. */
export interface CurrencyRead {
  readonly start: number;
  readonly numberStart: number;
  readonly id: UnitId;
}

/** The currency whose sign stands at an offset, with the letters of its country before it: "US$". */
export function currencyAtSign(reading: Reading, at: number): CurrencyRead | null {
  const { text, floor } = reading;
  const sign = text.slice(at, at + 1);
  const plain = CURRENCY_SIGNS.get(sign);
  const numberStart = skipSpace(text, at + 1);
  for (let length = 4; length > 0; length -= 1) {
    const start = at - length;
    if (start < floor || (start > 0 && isLetter(text.charCodeAt(start - 1)))) continue;
    const id = CURRENCY_SIGNS.get(text.slice(start, at + 1));
    if (id !== undefined) return { start, numberStart, id };
  }
  return plain === undefined ? null : { start: at, numberStart, id: plain };
}

/** The currency whose code stands at an offset directly before digits: "USD 100", "Rs. 2,000", "EUR5". */
export function currencyAtCode(reading: Reading, at: number): CurrencyRead | null {
  const { text } = reading;
  const end = wordEnd(text, at);
  if (end - at > 3) return null;
  const id = CURRENCY_CODES.get(text.slice(at, end));
  if (id === undefined) return null;
  const numberStart = skipSpace(text, text[end] === "." ? end + 1 : end);
  return { start: at, numberStart, id };
}

function skipSpace(text: string, at: number): number {
  return classOf(text.charCodeAt(at)) === SPACE ? at + 1 : at;
}
