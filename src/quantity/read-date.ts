import { once } from "../text/once.ts";
import { calendarDay } from "./calendar.ts";
import { digitsEnd, isCapital, isDigit, isLetter, wordEnd } from "./characters.ts";
import { dayDraft, daysDraft, monthDraft, yearsDraft } from "./date-draft.ts";
import { matchAt, matchOfWords } from "./match-at.ts";
import { monthAt, wholeMonthAt, yearAfterMonth, yearIn } from "./read-month.ts";
import { afterSpace, type Draft, lowerWordAt, type Reading, wordBefore } from "./reading.ts";
import { tenseBefore } from "./tense.ts";

const ISO = /(\d{4})-(\d{2})-(\d{2})(?![\d-])(?=[^\w]|T\d|_|$)/y;
const SLASHED = /(\d{1,4})([/.])(\d{1,2})\2(\d{2,4})(?![\d/]|\.\d)/y;
const dayAndMonthPattern = once(() => /(\d{1,2})\/(\d{1,2})(?![\d/%]|[.,]\d|\p{L})/uy);
const DAY_AFTER_MONTH =
  /\.?[ \n](\d{1,2})(?:st|nd|rd|th)?(?![A-Za-z\d]|[,.:/]\d|[-–]\d{3}|%| ?(?:%|percent|per cent|million|billion|trillion|thousand))/y;
const LAST_DAY =
  /(?:[-–—](\d{1,2})(?![A-Za-z\d]|[.,:]\d)| to (\d{1,2})(?![A-Za-z\d%]|[.,:]\d| [a-z]| \d))/y;
const YEAR_AFTER_DAY = /,?[ \n](\d{4})(?![A-Za-z\d]|[,.:]\d|[-–]\d{3})/y;
/** Up to what may be the capital of a month; whether it is one is asked of the word. */
const MONTH_AFTER_DAY = /(?:st|nd|rd|th)?(?:[ \n](?:day )?(?:of )?|-)(?=[A-Z\u0080-\uffff])/y;
const DAYS_AFTER_DAY =
  /(?:st|nd|rd|th)?([-–—]| to | and | & )(\d{1,2})(?=(?:st|nd|rd|th)?[ \n](?:day )?(?:of )?[A-Z\u0080-\uffff])/y;
const DECADE = /(?:\d{2})?\d0['’]?s(?![A-Za-z\d])/y;

/** A date that begins with a month's name: "December 1", "Dec. 1, 2025", "Dec. 1–5", "December 2025". */
export function dateAtMonth(reading: Reading, start: number): Draft | null {
  const { text, options } = reading;
  const named = monthAt(reading, start);
  if (named === null) return null;
  const { month, end } = named;
  const match = matchOfWords(DAY_AFTER_MONTH, text, end);
  const day = Number(match?.[1] ?? 0);
  if (match === null || day < 1 || day > 31) return wholeMonthAt(reading, start);
  const dayEnd = end + match[0].length;
  const last = lastDayAfter(text, dayEnd);
  const lastDay = Number(last?.[1] ?? last?.[2] ?? 0);
  const isRange = last !== null && lastDay > day && lastDay <= 31;
  const rangeEnd = isRange ? dayEnd + last[0].length : dayEnd;
  const year = yearIn(matchOfWords(YEAR_AFTER_DAY, text, rangeEnd));
  const date = { year: year?.value ?? null, month, day };
  return dayDraft(
    start,
    year?.end ?? rangeEnd,
    date,
    options.dated,
    isRange ? lastDay : day,
    tenseBefore(reading, start),
  );
}

/** The last of several days; "to 5" before a noun counts something else. */
function lastDayAfter(text: string, dayEnd: number): RegExpExecArray | null {
  const match = matchOfWords(LAST_DAY, text, dayEnd);
  if (match?.[2] === undefined) return match;
  const space = dayEnd + match[0].length;
  const next = text.charCodeAt(space + 1);
  return text[space] === " " && next > 127 && isLetter(next) && !isCapital(next) ? null : match;
}

/** A date that begins with digits: "5 January 2026", "2025-12-24", "12/24/2025", "24.12.2025", "the 1930s". */
export function dateAtDigits(reading: Reading, start: number): Draft | null {
  const { text } = reading;
  const end = digitsEnd(text, start);
  const next = text[end];
  if (next === "-" && end - start === 4) return isoDate(reading, start);
  if (next === "/" || next === ".")
    return slashedDate(reading, start) ?? dayAndMonth(reading, start);
  if (next === "s" || next === "'" || next === "’") return decade(reading, start);
  return end - start <= 2 ? dayFirst(reading, start, end) : null;
}

function isoDate(reading: Reading, start: number): Draft | null {
  const match = matchAt(ISO, reading.text, start);
  if (match === null) return null;
  const [all, year, month, day] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isMonthAndDay(date.month, date.day)
    ? dayDraft(start, start + all.length, date, null)
    : null;
}

function isMonthAndDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Day and month change places between languages; where both orders could be, it says so. */
function slashedDate(reading: Reading, start: number): Draft | null {
  const { text } = reading;
  const mark = text[digitsEnd(text, start)];
  const second = digitsEnd(text, digitsEnd(text, start) + 1);
  if (text[second] !== mark) return null;
  const match = matchAt(SLASHED, reading.text, start);
  if (match === null) return null;
  const [all, first = "", , middle = "", third = ""] = match;
  const end = start + all.length;
  if (first.length === 4)
    return third.length === 2 && isMonthAndDay(Number(middle), Number(third))
      ? dayDraft(
          start,
          end,
          { year: Number(first), month: Number(middle), day: Number(third) },
          null,
        )
      : null;
  if (first.length > 2 || third.length === 3) return null;
  const year = third.length === 2 ? fullYear(Number(third)) : Number(third);
  if (mark === "." && third.length === 2) return null;
  const monthFirst = mark === "/" && isMonthFirst(reading);
  const [month, day] = monthFirst
    ? [Number(first), Number(middle)]
    : [Number(middle), Number(first)];
  const fits = isMonthAndDay(month, day);
  if (!fits && !isMonthAndDay(day, month)) return null;
  const date = fits ? { year, month, day } : { year, month: day, day: month };
  const draft = dayDraft(start, end, date, null);
  const bothFit = mark === "/" && fits && isMonthAndDay(day, month) && day !== month;
  return bothFit && draft.ambiguity === null && !reading.options.language.includes("-")
    ? { ...draft, ambiguity: "day and month can be read in either order" }
    : draft;
}

/** "on 2/3": a day and a month without a year, where "on" says so; "on 2/3 of the land" is a share. */
function dayAndMonth(reading: Reading, start: number): Draft | null {
  const { words } = reading.lexicon;
  if (!words.onDay.has(wordBefore(reading, start)?.lower ?? "")) return null;
  const match = matchAt(dayAndMonthPattern(), reading.text, start);
  if (match === null) return null;
  const end = start + match[0].length;
  const next = afterSpace(reading.text, end);
  if (next !== -1 && words.of.has(lowerWordAt(reading, next))) return null;
  const numbers = [Number(match[1]), Number(match[2])] as const;
  const [month, day] = isMonthFirst(reading) ? numbers : [numbers[1], numbers[0]];
  const fits = isMonthAndDay(month, day);
  if (!fits && !isMonthAndDay(day, month)) return null;
  const date = fits ? { year: null, month, day } : { year: null, month: day, day: month };
  const draft = dayDraft(start, end, date, reading.options.dated);
  const isOpen = fits && isMonthAndDay(day, month) && day !== month;
  return isOpen && draft.ambiguity === null && !reading.options.language.includes("-")
    ? { ...draft, ambiguity: "day and month can be read in either order" }
    : draft;
}

/** The United States write the month first; other English does not. */
function isMonthFirst(reading: Reading): boolean {
  const { language } = reading.options;
  return (
    reading.lexicon.language.monthBeforeDay && (!language.includes("-") || /-US\b/i.test(language))
  );
}

/** A year of two digits: to 49 of this century, else of the last. */
function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

/** "the 1930s", "’90s", "the 80s". */
export function decade(reading: Reading, start: number): Draft | null {
  const { text, options } = reading;
  const match = matchOfWords(DECADE, text, start);
  if (match === null) return null;
  const digits = digitsEnd(text, start) - start;
  if (digits !== 2 && digits !== 4) return null;
  const written = Number(text.slice(start, start + digits));
  const end = start + match[0].length;
  // "2010's 828" is the year's; "the 1990's" are ten.
  const before = wordBefore(reading, start)?.lower ?? "";
  if (digits === 4 && !text.startsWith("s", start + 4) && before !== "the") return null;
  if (digits === 4) {
    const isCentury = written % 100 === 0 && written < 2000;
    return yearsDraft(start, end, written, written + (isCentury ? 99 : 9), null);
  }
  const elided = /['’‘]/.test(text[start - 1] ?? "") && start - 1 >= reading.floor;
  if (!elided && (before !== "the" || written < 20)) return null;
  const now = options.dated === null ? 2025 : calendarDay(options.dated).year;
  const century = Math.floor(now / 100) * 100;
  const first = century + written > now ? century - 100 + written : century + written;
  return yearsDraft(elided ? start - 1 : start, end, first, first + 9, null);
}

/** "5 January", "3–19 March 2025", "between 3 and 19 March"; in "on 3 and 19 March" the first day has no month of its own. */
function dayFirst(reading: Reading, start: number, digits: number): Draft | null {
  const { text, options } = reading;
  const day = Number(text.slice(start, digits));
  if (day < 1 || day > 31) return null;
  const pair = matchAt(DAYS_AFTER_DAY, text, digits);
  const last = Number(pair?.[2] ?? 0);
  const lastEnd = pair === null ? digits : digits + pair[0].length;
  const gap = matchAt(MONTH_AFTER_DAY, text, lastEnd);
  const named = gap === null ? null : monthAt(reading, lastEnd + gap[0].length);
  if (named === null || last > 31 || (pair !== null && last <= day)) return null;
  const year = yearAfterMonth(text, named.end);
  const before = wordBefore(reading, start)?.lower ?? "";
  const isPair = pair !== null && /^ (?:and|&) /.test(pair[1] ?? "");
  const isApart = isPair && !reading.lexicon.words.between.has(before);
  return dayDraft(
    start,
    isApart ? digits : (year?.end ?? named.end),
    { year: year?.value ?? null, month: named.month, day },
    options.dated,
    pair === null || isApart ? day : last,
    tenseBefore(reading, start),
  );
}

/** "last month", "next year": the calendar month or year before or after the one that the source is dated in. */
export function relativeDate(reading: Reading, start: number): Draft | null {
  const { text, lexicon, options } = reading;
  const { words } = lexicon;
  const step = words.last.has(lowerWordAt(reading, start)) ? -1 : 1;
  const noun = afterSpace(text, wordEnd(text, start));
  if (noun === -1) return null;
  const word = lowerWordAt(reading, noun);
  const end = wordEnd(text, noun);
  if (!words.month.has(word) && !words.year.has(word)) return null;
  if (isDigit(text.charCodeAt(end))) return null;
  if (options.dated === null) {
    const ambiguity = "the source has no date to go by";
    return daysDraft(start, end, 0, 0, ambiguity);
  }
  const { year, month } = calendarDay(options.dated);
  if (words.year.has(word)) return yearsDraft(start, end, year + step, year + step, null);
  const count = year * 12 + month - 1 + step;
  return monthDraft(start, end, Math.floor(count / 12), (count % 12) + 1);
}
