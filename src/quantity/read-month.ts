import { calendarDay } from "./calendar.ts";
import { isCapital, isHyphen, isWordPart, wordEnd } from "./characters.ts";
import { monthsDraft } from "./date-draft.ts";
import { matchOfWords } from "./match-at.ts";
import {
  afterGap,
  afterSpace,
  type Draft,
  lowerWordAt,
  type Reading,
  wordBefore,
} from "./reading.ts";
import { tenseBefore } from "./tense.ts";

const YEAR_AFTER_MONTH = /\.?,?[ \n](?:of )?(\d{4})(?![A-Za-z\d]|[,.:]\d)/y;

/** A month's name and the number of the month. */
export interface MonthRead {
  readonly month: number;
  readonly end: number;
}

/** The month named at an offset, in a capital letter: "may" is no month. */
export function monthAt(reading: Reading, at: number): MonthRead | null {
  const { text, lexicon } = reading;
  if (!isCapital(text.charCodeAt(at))) return null;
  const month = lexicon.months.get(lowerWordAt(reading, at));
  const end = wordEnd(text, at);
  return month === undefined || isWordPart(text.charCodeAt(end)) ? null : { month, end };
}

/**
 * A month without a day: "in May", "December's", "July-September", "from March to June 2024". A name that
 * is also a person's or another word's ("May", "March") needs a word before it that tells of time.
 */
export function wholeMonthAt(reading: Reading, start: number): Draft | null {
  const first = monthAt(reading, start);
  if (first === null) return null;
  const last = secondMonth(reading, start, first.end);
  const end = last?.end ?? first.end;
  const year = yearAfterMonth(reading.text, end) ?? relativeYearAfter(reading, end);
  if (year === null && last === null && !isMonthHere(reading, start, first.end)) return null;
  return monthsDraft(
    { start, end: year?.end ?? end },
    first.month,
    last?.month ?? first.month,
    year?.value ?? null,
    reading.options.dated,
    tenseBefore(reading, start),
  );
}

interface YearRead {
  readonly value: number;
  readonly end: number;
}

/** The year that a pattern with one group found. */
export function yearIn(match: RegExpExecArray | null): YearRead | null {
  if (match === null) return null;
  const value = Number(match[1]);
  return value < 1000 || value > 2999 ? null : { value, end: match.index + match[0].length };
}

/** "2024", ", 2024" or "of 2024" behind the name of a month. */
export function yearAfterMonth(text: string, at: number): YearRead | null {
  return yearIn(matchOfWords(YEAR_AFTER_MONTH, text, at));
}

/** "July last year". */
function relativeYearAfter(reading: Reading, at: number): YearRead | null {
  const { text, lexicon, options } = reading;
  const first = afterSpace(text, at);
  const word = first === -1 ? "" : lowerWordAt(reading, first);
  const { last, next, current, year } = lexicon.words;
  const step = last.has(word) ? -1 : next.has(word) ? 1 : current.has(word) ? 0 : null;
  if (step === null || options.dated === null) return null;
  const noun = afterSpace(text, wordEnd(text, first));
  if (noun === -1 || !year.has(lowerWordAt(reading, noun))) return null;
  return { value: calendarDay(options.dated).year + step, end: wordEnd(text, noun) };
}

/** "July-September", "from March to June", "between March and June": where no day follows the second. */
function secondMonth(reading: Reading, start: number, end: number): MonthRead | null {
  const { text, lexicon } = reading;
  const code = text.charCodeAt(end);
  const isDashed = isHyphen(code) || code === 0x2013 || code === 0x2014;
  let at = end + 1;
  if (!isDashed) {
    const joint = afterSpace(text, end);
    const word = joint === -1 ? "" : lowerWordAt(reading, joint);
    const before = wordBefore(reading, start)?.lower ?? "";
    const { to, and, between } = lexicon.words;
    if (!to.has(word) && !(and.has(word) && between.has(before))) return null;
    at = afterSpace(text, wordEnd(text, joint));
  }
  const second = at === -1 ? null : monthAt(reading, at);
  return second === null || /^\.? \d{1,2}(?!\d)/.test(text.slice(second.end, second.end + 5))
    ? null
    : second;
}

/** Whether the words around make a month of a name that stands alone. */
function isMonthHere(reading: Reading, start: number, end: number): boolean {
  const { text, lexicon } = reading;
  const { beforeMonth, nearMonth, namesakes, determiners, wordMonths, generalMonth } =
    lexicon.words;
  const name = lowerWordAt(reading, start);
  const before = wordBefore(reading, start);
  const previous = before?.lower ?? "";
  if (isHyphen(text.charCodeAt(end))) return false;
  // "the wettest July", "every June": one of many.
  const ending = [...lexicon.words.rankEnding].some((rank) => previous.endsWith(rank));
  if ((ending && previous.length > 4) || generalMonth.has(previous)) return false;
  if (beforeMonth.has(previous)) return true;
  const follows = afterGap(text, end);
  const isNamed = follows !== -1 && isCapital(text.charCodeAt(follows));
  // "Black September", "Ms January": a name within its sentence.
  const isSurname =
    before !== null &&
    isCapital(text.charCodeAt(before.start)) &&
    !isSentenceStart(text, before.start);
  if (isNamed || isSurname || name.length < 4)
    return nearMonth.has(previous) && !namesakes.has(name);
  if (lexicon.words.a.has(previous)) return isModifier(reading, follows);
  if (!namesakes.has(name)) return true;
  if (wordMonths.has(name)) return determiners.has(previous) && isModifier(reading, follows);
  // "June was dry" at the head of a sentence, but not "June said".
  const isHead = isSentenceStart(text, start) && isModifier(reading, follows, "speaking");
  return nearMonth.has(previous) || determiners.has(previous) || isHead;
}

/** "the March quarter", but not "the March on Rome". */
function isModifier(
  reading: Reading,
  at: number,
  but: "afterMarch" | "speaking" = "afterMarch",
): boolean {
  const word = at === -1 ? "" : lowerWordAt(reading, at);
  return word !== "" && !reading.lexicon.words[but].has(word);
}

function isSentenceStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N},;:&’'] ?$/u.test(text.slice(Math.max(0, at - 2), at));
}
