import { exact } from "../interval/exact.ts";
import { digitsEnd, isDash, isDigit, isLetter, isSpace, isWordPart } from "./characters.ts";
import { matchOfWords } from "./match-at.ts";
import type { Opening } from "./quantity-draft.ts";
import { dateAtDigits } from "./read-date.ts";
import { identifierAtDigits } from "./read-identifier.ts";
import { quantityAt } from "./read-quantity.ts";
import { timeAt } from "./read-time.ts";
import { type Draft, type Found, notFigure, type Reading, wordBefore } from "./reading.ts";
import { UNITS } from "./units.ts";

/** What the digits at an offset are: first all that has a shape of its own, then a quantity. */
export function recordAtDigits(reading: Reading, at: number): Found {
  const found =
    dateAtDigits(reading, at) ??
    (reading.text[at] === "0" ? timeAt(reading, at) : null) ??
    identifierAtDigits(reading, at) ??
    spanOfTens(reading, at) ??
    timeAt(reading, at) ??
    (at - 1 >= reading.floor && isLeadingPoint(reading.text, at - 1)
      ? quantityAt(reading, openingAt(reading, at - 1), at - 1)
      : quantityAt(reading, openingAt(reading, at), at));
  return found ?? notFigure(at, digitsEnd(reading.text, at), "code");
}

const TENS = /([1-9]0)s(?![A-Za-z\d])/y;

/** "in his 40s", "in the 80s": the ten values of that first digit. */
function spanOfTens(reading: Reading, at: number): Draft | null {
  const match = reading.text[at + 2] === "s" ? matchOfWords(TENS, reading.text, at) : null;
  if (match === null) return null;
  const low = Number(match[1]);
  const { ofLife, partOfSpan } = reading.lexicon.words;
  const before = wordBefore(reading, at);
  const isPart = before !== null && partOfSpan.has(before.lower);
  const owner = isPart ? wordBefore(reading, before.start) : before;
  const isAge = ofLife.has(owner?.lower ?? "");
  const span = { start: at, end: at + match[0].length };
  return {
    kind: isAge ? "age" : "range",
    ...span,
    number: span,
    low: exact(low),
    high: exact(low + 9),
    step: null,
    zerosStep: null,
    isExact: false,
    unit: isAge ? UNITS.age.unit : { ...UNITS.share.unit, sort: "plain" },
    ambiguity: null,
  };
}

/** The sign or the point that stands before the digits and belongs to them. */
function openingAt(reading: Reading, at: number): Opening {
  const { text, floor } = reading;
  const sign = text.charCodeAt(at - 1);
  const plain: Opening = { start: at, negative: false, currency: null };
  if (at - 1 < floor) return plain;
  if (text[at - 1] === "±") return { ...plain, start: at - 1 };
  if (text[at - 1] === "+" && !isWordPart(text.charCodeAt(at - 2)))
    return { ...plain, start: at - 1 };
  if (isSign(sign) && isFree(text, at - 2))
    return { start: at - 1, negative: true, currency: null };
  if (text[at - 1] === "(" && isAccounting(text, at))
    return { start: at, negative: true, currency: null };
  const word = isSpace(sign) || isDash(sign) ? wordBefore(reading, at) : null;
  const isEither =
    word !== null && reading.lexicon.words.or.has(wordBefore(reading, word.start)?.lower ?? "");
  if (word !== null && !isEither && reading.lexicon.words.minus.has(word.lower))
    return { start: word.start, negative: true, currency: null };
  return plain;
}

/** Hyphen-minus, minus sign or en dash. */
function isSign(code: number): boolean {
  return code === 0x2d || code === 0x2212 || code === 0x2013;
}

function isFree(text: string, at: number): boolean {
  return at < 0 || /[\s([|,;:"'“‘/]/.test(text[at] ?? "");
}

const BRACKETED = /[\d.,]{1,24}\)[ ]*(?=[|\t\n]|$)/y;

/** (11.1) alone in its table cell is a negative number, as bookkeepers write it. */
function isAccounting(text: string, at: number): boolean {
  let before = at - 2;
  while (before >= 0 && at - before < 40 && text[before] === " ") before -= 1;
  if (before >= 0 && !/[|\t]/.test(text[before] ?? "") && at - before < 4) return false;
  if (before >= 0 && /[\p{L}\d.,]/u.test(text[before] ?? "")) return false;
  BRACKETED.lastIndex = at;
  return BRACKETED.test(text);
}

/** Whether digits at an offset continue ".5" or "a .300 average": a point without digits before it. */
function isLeadingPoint(text: string, at: number): boolean {
  return (
    text[at] === "." &&
    isDigit(text.charCodeAt(at + 1)) &&
    !isWordPart(text.charCodeAt(at - 1)) &&
    text[at - 1] !== "." &&
    !isLetter(text.charCodeAt(at - 1))
  );
}
