import {
  compare,
  divide,
  equal,
  exact,
  greatest,
  multiply,
  negate,
  ONE,
} from "../interval/exact.ts";
import {
  CURRENCY_SIGN,
  classOf,
  isDash,
  isDigit,
  isHyphen,
  isLetter,
  SPACE,
  wordEnd,
} from "./characters.ts";
import { countedNoun } from "./counted-noun.ts";
import { type CurrencyRead, currencyAtCode, currencyAtSign } from "./currency-before.ts";
import type { JoinedNumber, Joint } from "./joined-number.ts";
import { readNumber } from "./number.ts";
import type { NumberRead } from "./number-read.ts";
import {
  isPlainCount,
  type Opening,
  quantityDraft,
  scaledBy,
  unitOfNumber,
} from "./quantity-draft.ts";
import { contest } from "./read-contest.ts";
import { afterSpace, type Draft, lowerWordAt, type Reading, wordBefore } from "./reading.ts";
import { noUnit, type UnitRead } from "./unit-after.ts";
import { isYear } from "./year.ts";

/**
 * A number with a second one joined to it: a range ("3–5 percent", "between 1.5 and 2 million"), years
 * ("2019-20"), a score or vote ("3-2"), odds ("2-to-1", "50-50"). Null where the two are figures of their own.
 */
export function pairAfter(
  reading: Reading,
  opening: Opening,
  first: NumberRead,
  own: UnitRead,
): Draft | null {
  const unitEnd = own.id === null ? first.end : own.end;
  const second =
    secondAfter(reading, opening, first, unitEnd) ??
    (unitEnd === first.end ? null : secondAfter(reading, opening, first, first.end));
  if (second === null) return null;
  const firstUnit = unitEnd === first.end ? noUnit(first.end) : own;
  const isFar = compare(multiply(first.value, exact(5)), second.number.value) < 0;
  // "for two to 251": who spells the one and not the other so far away tells two things.
  const isMixed = first.inDigits !== second.number.inDigits && second.unit.id === null;
  if (second.joint === "to" && own.id === null && isFar && isMixed && isNear(second.number))
    return null;
  if (second.joint === "to" && own.id !== null && isFar && isMove(reading, opening.start))
    return null;
  // "from 9,800 in 2014 to 6,150 in 2024"
  if (second.joint === "to" && own.id === null && isYearOfValue(reading, opening, first, second))
    return null;
  return (
    years(opening, first, second) ??
    (unitEnd === first.end ? contest(reading, opening, first, second) : null) ??
    range(opening, firstUnit, first, second)
  );
}

/** Whether the first of two says in which year something had a value, and the second another value. */
function isYearOfValue(
  reading: Reading,
  { start, currency }: Opening,
  first: NumberRead,
  { number }: JoinedNumber,
): boolean {
  if (currency !== null || !isYear(first) || isYear(number)) return false;
  return wordBefore(reading, start)?.lower === "in";
}

/** Not scaled: "two to 300". */
function isNear(number: NumberRead): boolean {
  return equal(number.scale, ONE) && number.places === 0;
}

/** "rose £8,000 to £292,000": the first tells how far and the second, many times as large, where to. */
function isMove(reading: Reading, start: number): boolean {
  const { words, directions } = reading.lexicon;
  const word = wordBefore(reading, start);
  const verb = word !== null && words.by.has(word.lower) ? wordBefore(reading, word.start) : word;
  return directions.get(verb?.lower ?? "")?.some(({ role }) => role !== "after") ?? false;
}

function secondAfter(
  reading: Reading,
  opening: Opening,
  first: NumberRead,
  at: number,
): JoinedNumber | null {
  const joined = jointAt(reading, opening, at);
  if (joined === null) return null;
  const { text } = reading;
  const code = text.charCodeAt(joined.end);
  // "between -28 and -34C".
  const isNegative =
    opening.negative &&
    joined.joint !== "dash" &&
    (code === 0x2d || code === 0x2212 || code === 0x2013) &&
    isDigit(text.charCodeAt(joined.end + 1));
  const money = currencyBefore(reading, joined.end, code);
  const start = money?.numberStart ?? (isNegative ? joined.end + 1 : joined.end);
  if (money !== null && !isDigit(text.charCodeAt(start))) return null;
  const currency = money?.id ?? opening.currency;
  const number = readNumber(reading, start, currency !== null);
  if (number === null || !wordsMatch(first, number, joined.joint)) return null;
  // "$10 to 300 people": what is counted is not paid.
  if (money === null && currency !== null && countedNoun(reading, number.end) !== null) return null;
  if (
    joined.joint === "dash" &&
    isDash(text.charCodeAt(number.end)) &&
    isDigit(text.charCodeAt(number.end + 1))
  )
    return null;
  const second: Opening = { start: joined.end, negative: isNegative, currency };
  return {
    joint: joined.joint,
    opening: second,
    number,
    unit: unitOfNumber(reading, second, number),
  };
}

/** "$", "US$" or "USD" before the second number. */
function currencyBefore(reading: Reading, at: number, code: number): CurrencyRead | null {
  if (classOf(code) === CURRENCY_SIGN) return currencyAtSign(reading, at);
  if (!isLetter(code)) return null;
  const end = wordEnd(reading.text, at);
  const isPrefix = end - at <= 3 && classOf(reading.text.charCodeAt(end)) === CURRENCY_SIGN;
  const prefixed = isPrefix ? currencyAtSign(reading, end) : null;
  return prefixed?.start === at ? prefixed : currencyAtCode(reading, at);
}

/** "two or three": only neighbours that are written alike. */
function wordsMatch(first: NumberRead, second: NumberRead, joint: Joint): boolean {
  if (joint !== "or") return true;
  const next = exact(
    BigInt(first.value.numerator) + BigInt(first.value.denominator),
    first.value.denominator,
  );
  return first.inDigits === second.inDigits && equal(next, second.value);
}

function jointAt(
  reading: Reading,
  opening: Opening,
  at: number,
): { readonly joint: Joint; readonly end: number } | null {
  const { text, lexicon } = reading;
  const { words } = lexicon;
  const code = text.charCodeAt(at);
  // "18- to 24-year-olds": the hyphen waits for what only the second has.
  if (isHyphen(code) && text.charCodeAt(at + 1) === 0x20) {
    const joint = lowerWordAt(reading, at + 2);
    const next = afterSpace(text, at + 2 + joint.length);
    return words.to.has(joint) && next !== -1 ? { joint: "to", end: next } : null;
  }
  if (isDash(code)) {
    const next = text.charCodeAt(at + 1);
    if (isDigit(next) || classOf(next) === CURRENCY_SIGN) return { joint: "dash", end: at + 1 };
    const word = lowerWordAt(reading, at + 1);
    // "fifty-fifty".
    if (isHyphen(code) && word !== "" && word === lowerWordAt(reading, opening.start))
      return { joint: "dash", end: at + 1 };
    const end = at + 1 + word.length;
    return isHyphen(code) && words.to.has(word) && isHyphen(text.charCodeAt(end))
      ? { joint: "to", end: end + 1 }
      : null;
  }
  const start = afterSpace(text, at);
  if (start === -1) return null;
  if (isDash(text.charCodeAt(start)) && !isHyphen(text.charCodeAt(start)))
    return classOf(text.charCodeAt(start + 1)) === SPACE &&
      isDigit(text.charCodeAt(start + 2)) &&
      text.charCodeAt(start) === 0x2013
      ? { joint: "dash", end: start + 2 }
      : null;
  const word = lowerWordAt(reading, start);
  const next = word === "" ? -1 : afterSpace(text, start + word.length);
  if (next === -1) return null;
  const before = wordBefore(reading, opening.start)?.lower ?? "";
  if (words.to.has(word)) return words.from.has(before) ? null : { joint: "to", end: next };
  if (words.and.has(word)) return words.between.has(before) ? { joint: "and", end: next } : null;
  return words.or.has(word) ? { joint: "or", end: next } : null;
}

/** "2019-20", "2019–2021". */
function years(opening: Opening, first: NumberRead, second: JoinedNumber): Draft | null {
  const { number, joint } = second;
  if (
    joint === "or" ||
    opening.currency !== null ||
    !isYear(first) ||
    !number.inDigits ||
    number.grouped
  )
    return null;
  if (number.places > 0 || number.end !== number.bareEnd) return null;
  if (second.unit.id !== null) return null;
  const start = Number(first.whole);
  const written = Number(number.whole);
  const end =
    number.whole.length === 2 && joint === "dash" ? start - (start % 100) + written : written;
  const last = end < start && number.whole.length === 2 ? end + 100 : end;
  if (number.whole.length !== 2 && !isYear(number)) return null;
  if (last <= start || last - start > 300) return null;
  return {
    ...quantityDraft(opening, first, noUnit(first.end)),
    kind: "year",
    end: number.end,
    number: { start: first.start, end: number.end },
    high: exact(last),
    step: null,
    zerosStep: null,
    isExact: true,
  };
}

function range(
  opening: Opening,
  firstUnit: UnitRead,
  first: NumberRead,
  second: JoinedNumber,
): Draft | null {
  const isBare = firstUnit.id === null || firstUnit.id === opening.currency;
  const carries =
    isBare &&
    equal(first.scale, ONE) &&
    !equal(second.number.scale, ONE) &&
    !first.grouped &&
    compare(first.value, divide(second.number.value, second.number.scale)) < 0;
  const low = carries ? scaledBy(first, second.number.scale) : first;
  const high = second.number;
  const start = opening.negative ? negate(low.value) : low.value;
  const last = second.opening.negative ? negate(high.value) : high.value;
  const isUpwards = compare(start, last) < 0;
  // Only degrees of frost are told from the lesser to the greater.
  if (!isUpwards && !second.opening.negative) return null;
  if (!isBare && firstUnit.id !== second.unit.id) return null;
  if (opening.currency !== null && second.unit.id !== opening.currency) return null;
  const end = quantityDraft(second.opening, high, second.unit);
  return {
    ...end,
    kind: end.kind === "cardinal" ? "range" : end.kind,
    start: opening.start,
    number: { start: low.start, end: high.end },
    low: isUpwards ? start : last,
    high: isUpwards ? last : start,
    step: greatest(low.step, high.step),
    zerosStep: null,
    isExact: isPlainCount(low) && isPlainCount(high) && end.isExact,
    ambiguity: end.ambiguity,
  };
}
