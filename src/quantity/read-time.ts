import { add, compare, type Exact, exact } from "../interval/exact.ts";
import { once } from "../text/once.ts";
import { digitsEnd, isDash, isDigit, isSpace, wordEnd } from "./characters.ts";
import { matchAt, matchOfWords } from "./match-at.ts";
import { afterSpace, type Draft, lowerWordAt, type Reading } from "./reading.ts";
import { UNITS } from "./units.ts";

const clockPattern = once(
  () =>
    /(\d{1,2})(?::(\d{2})(?::(\d{2}))?)(?![\d:])(?:[ \u00a0\u202f]?([ap])(?:\.m\.?|m)(?![\p{L}\d]))?/iuy,
);
const HALVES = /(\d{1,2})(?:[.](\d{2}))?[ \u00a0\u202f]?([ap])(?:\.m\.?|m)(?![a-z\d])/iy;
const O_CLOCK = /(\d{1,2}) o['’]clock/y;
const ZONED = /(\d{2})(\d{2})(?= (?:GMT|UTC|BST|EST|EDT|PST|PDT|CET|CEST|KST|JST|hours|hrs)\b)/y;

/** A time of the day: "3:30 p.m.", "15:45", "3pm", "9 o'clock", "0900 GMT". Its value is hours since midnight. */
export function timeAt(reading: Reading, start: number): Draft | null {
  const first = oneTime(reading, start);
  const { text } = reading;
  if (first === null) return lateHalf(reading, start);
  if (first.kind !== "time" || !isDash(text.charCodeAt(first.end))) return first;
  const last = isDigit(text.charCodeAt(first.end + 1)) ? oneTime(reading, first.end + 1) : null;
  return last?.kind === "time" ? from(first, last) : first;
}

/** "9am–5pm"; over midnight the end is on the next day. */
function from(first: Draft, last: Draft): Draft {
  const high = compare(first.low, last.low) <= 0 ? last.low : add(last.low, exact(24));
  const number = { start: first.start, end: last.end };
  return { ...first, end: last.end, number, high };
}

/** "7-9 p.m.": the half of the day that only the second prints. */
function lateHalf(reading: Reading, start: number): Draft | null {
  const { text } = reading;
  const end = digitsEnd(text, start);
  if (end - start > 2 || !isDash(text.charCodeAt(end)) || !isDigit(text.charCodeAt(end + 1)))
    return null;
  const last = halfDay(text, end + 1);
  const hour = Number(text.slice(start, end));
  if (last === null || hour < 1 || hour > 12) return null;
  const isLate = compare(last.low, exact(12)) >= 0;
  const morning = exact(hour % 12);
  const evening = exact((hour % 12) + 12);
  const low = isLate && compare(evening, last.low) < 0 ? evening : morning;
  return from({ ...last, start, low, high: low }, last);
}

function oneTime(reading: Reading, start: number): Draft | null {
  const { text } = reading;
  const end = digitsEnd(text, start);
  if (text[end] === ":") return raceTime(text, start) ?? clock(reading, start);
  if (end - start <= 2) return mayHaveHalf(text, end) ? halfDay(text, start) : null;
  const zoned = end - start === 4 && text[end] === " " ? matchAt(ZONED, text, start) : null;
  return zoned === null ? null : draft(start, 4, Number(zoned[1]), Number(zoned[2]), 0, undefined);
}

/** Whether what follows an hour can be that of "3pm", "3 p.m.", "12.30pm" or "9 o'clock": most numbers are no time. */
function mayHaveHalf(text: string, end: number): boolean {
  const after = text[end] === "." && digitsEnd(text, end + 1) === end + 3 ? end + 3 : end;
  const at = isSpace(text.charCodeAt(after)) ? after + 1 : after;
  const next = text[at + 1] ?? "";
  return "aApP".includes(text[at] ?? "-") ? ".mM".includes(next) : text.startsWith("o", at);
}

function clock(reading: Reading, start: number): Draft | null {
  const { text } = reading;
  const match = matchAt(clockPattern(), text, start);
  if (match === null) return null;
  const [all, hours, minutes, seconds = "0", half] = match;
  const end = start + all.length;
  if (half === undefined && match[3] === undefined && runsOut(reading, end))
    return lasting(start, end, exact(Number(hours) * 60 + Number(minutes)), exact(1));
  return draft(start, all.length, Number(hours), Number(minutes), Number(seconds), half);
}

function halfDay(text: string, start: number): Draft | null {
  const halves = matchOfWords(HALVES, text, start);
  if (halves !== null) {
    const [all, hours, minutes = "0", half] = halves;
    return draft(start, all.length, Number(hours), Number(minutes), 0, half);
  }
  const sharp = matchAt(O_CLOCK, text, start);
  return sharp === null ? null : draft(start, sharp[0].length, Number(sharp[1]), 0, 0, undefined);
}

const RACE = /(?:(\d{1,2}):)?(\d{1,3}):(\d{2})\.(\d{1,3})(?![\d:]|\.\d)/y;

/** "3:15.27": minutes and seconds with their parts are how long a race took. */
function raceTime(text: string, start: number): Draft | null {
  const match = matchAt(RACE, text, start);
  if (match === null || Number(match[3]) > 59) return null;
  const [all, hours = "0", minutes = "0", seconds = "0", parts = ""] = match;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const step = exact(1, 10 ** parts.length);
  const value = exact(whole * 10 ** parts.length + Number(parts), 10 ** parts.length);
  return lasting(start, start + all.length, value, step);
}

/** Seconds that something takes. */
function lasting(start: number, end: number, value: Exact, step: Exact): Draft {
  return {
    kind: "duration",
    start,
    end,
    number: { start, end },
    low: value,
    high: value,
    step,
    zerosStep: null,
    isExact: false,
    unit: UNITS.second.unit,
    ambiguity: null,
  };
}

/** "4:37 to play", "2:21 left": what is left of a game, in minutes and seconds. */
function runsOut(reading: Reading, end: number): boolean {
  const { text, lexicon } = reading;
  const first = afterSpace(text, end);
  if (first === -1) return false;
  const word = lowerWordAt(reading, first);
  if (lexicon.words.runsOut.has(word)) return true;
  const next = afterSpace(text, wordEnd(text, first));
  return next !== -1 && lexicon.words.runsOut.has(`${word} ${lowerWordAt(reading, next)}`);
}

function draft(
  start: number,
  length: number,
  hours: number,
  minutes: number,
  seconds: number,
  half: string | undefined,
): Draft | null {
  if (
    hours > 24 ||
    minutes > 59 ||
    seconds > 59 ||
    (half !== undefined && (hours > 12 || hours < 1))
  )
    return null;
  const hour = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const value = exact(hour * 3600 + minutes * 60 + seconds, 3600);
  const span = { start, end: start + length };
  return {
    kind: "time",
    ...span,
    number: span,
    low: value,
    high: value,
    step: null,
    zerosStep: null,
    isExact: true,
    unit: UNITS.hour.unit,
    ambiguity: null,
  };
}
