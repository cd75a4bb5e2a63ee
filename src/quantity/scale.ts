import { type Exact, multiply, ONE, tenTo } from "../interval/exact.ts";
import { once } from "../text/once.ts";
import { isLetter, isWordPart, wordEnd } from "./characters.ts";
import { isPluralForm } from "./english-nouns.ts";
import type { ScaleRow } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { afterGap, afterSpace, lowerWordAt, type Reading, wordBefore } from "./reading.ts";

interface ScaleRead {
  readonly end: number;
  readonly factor: Exact;
  readonly ambiguity: string | null;
}

/** The scale words or letters at the end of a number; several multiply ("lakh crore"). */
export function readScale(
  reading: Reading,
  bareEnd: number,
  money: boolean,
  grouped: boolean,
  numberStart: number,
): ScaleRead {
  let end = bareEnd;
  let factor = ONE;
  let ambiguity: string | null = null;
  const power = powerOfTen(reading.text, bareEnd);
  if (power !== null) return { ...power, ambiguity };
  for (let count = 0; count < 2; count += 1) {
    const letters = count === 0 ? scaleLetters(reading, end, money, grouped, numberStart) : null;
    const scale = letters ?? scaleWord(reading, end);
    if (scale === null) break;
    end = scale.end;
    factor = multiply(factor, tenTo(scale.row.power));
    if (scale.isMetreToo) ambiguity = "m can be million or metres";
  }
  return { end, factor, ambiguity };
}

const POWER = /[ \u00a0]?[×x·*][ \u00a0]?10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})/uy;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** "× 10⁹" behind a number. */
function powerOfTen(
  text: string,
  at: number,
): { readonly end: number; readonly factor: Exact } | null {
  const mark = text[at] === " " || text[at] === "\u00a0" ? text[at + 1] : text[at];
  if (mark === undefined || !"×x·*".includes(mark)) return null;
  POWER.lastIndex = at;
  const match = POWER.exec(text);
  if (match === null) return null;
  const digits = [...(match[2] ?? "")].map((digit) => RAISED.indexOf(digit)).join("");
  const exponent = match[1] === "" ? Number(digits) : -Number(digits);
  return { end: at + match[0].length, factor: tenTo(exponent) };
}

export interface ScaleFound {
  readonly end: number;
  readonly row: ScaleRow;
  readonly isMetreToo: boolean;
}

/** "million" after a space, a hyphen or directly at the digits. */
export function scaleWord(reading: Reading, at: number): ScaleFound | null {
  const { text, lexicon } = reading;
  const start = isLetter(text.charCodeAt(at)) ? at : afterGap(text, at);
  if (start === -1) return null;
  const end = wordEnd(text, start);
  const row = lexicon.language.gluesWords
    ? longestHead(text, start, end, lexicon.scaleWords)
    : lexicon.scaleWords.get(lowerWordAt(reading, start));
  if (row === undefined) return null;
  return {
    end: lexicon.language.gluesWords ? start + row.word.length : end,
    row,
    isMetreToo: false,
  };
}

/** The longest head of a run of letters that a table has: for languages whose endings grow onto words. */
function longestHead(
  text: string,
  start: number,
  end: number,
  table: ReadonlyMap<string, ScaleRow>,
): ScaleRow | undefined {
  for (let length = Math.min(end - start, 4); length > 0; length -= 1) {
    const row = table.get(text.slice(start, start + length));
    if (row !== undefined) return row;
  }
  return undefined;
}

function scaleLetters(
  reading: Reading,
  at: number,
  money: boolean,
  grouped: boolean,
  numberStart: number,
): ScaleFound | null {
  const { text, lexicon } = reading;
  const glued = isLetter(text.charCodeAt(at));
  const start = glued ? at : afterSpace(text, at);
  if (start === -1) return null;
  const end = wordEnd(text, start);
  if (end - start > 3 || end === start || (glued && isWordPart(text.charCodeAt(end)))) return null;
  const row = lexicon.scaleLetters.get(text.slice(start, end));
  if (row === undefined || (row.form === "money" && !money)) return null;
  if (!glued && !money && row.word.length < 2) return null;
  if (row.word !== "m" || money) return { end, row, isMetreToo: false };
  // Directly at the digits, without currency: millions, but for what is run, swum or as high as that.
  const next = followingWord(reading, end);
  if (isSide(text, numberStart, end) || isTrack(text.slice(numberStart, at), next, lexicon))
    return null;
  if (grouped || lexicon.words.afterMetres.has(next) || isSingleThing(reading, numberStart, next))
    return null;
  if (
    !lexicon.words.countable.has(singularGuess(next)) &&
    isAmongLengths(reading, numberStart, end)
  )
    return null;
  return { end, row, isMetreToo: !lexicon.words.countable.has(singularGuess(next)) };
}

const sideAfter = once(() => / (?:by|x) \d{1,5}(?:\.\d{1,3})?m(?!\p{L})/uy);

/** "2.5m by 4m": one of two sides. */
function isSide(text: string, start: number, end: number): boolean {
  sideAfter().lastIndex = end;
  return sideAfter().test(text) || /\dm (?:by|x) $/.test(text.slice(Math.max(0, start - 6), start));
}

const TRACKS: ReadonlySet<string> = new Set([
  "50",
  "60",
  "100",
  "110",
  "200",
  "400",
  "800",
  "1500",
  "5000",
  "10000",
]);

/** "the 400m hurdler": a distance of sport before a word that is no plural. */
function isTrack(digits: string, next: string, lexicon: Lexicon): boolean {
  return (
    TRACKS.has(digits) &&
    next.length > 3 &&
    !isPluralForm(next) &&
    !lexicon.words.notCounted.has(next)
  );
}

/** "a 6.5m mirror": one thing so long. Millions would be of many. */
function isSingleThing(reading: Reading, start: number, next: string): boolean {
  const { words } = reading.lexicon;
  const before = wordBefore(reading, start)?.lower ?? "";
  return (
    words.a.has(before) &&
    next.length > 2 &&
    !next.endsWith("s") &&
    !words.notCounted.has(next) &&
    next !== "people"
  );
}

const lengthPattern = once(() => /\d ?(\p{L}{2})(?!\p{L})/gu);
const NEAR = 60;

/** "30cm of snow above 200m": another length stands near. */
function isAmongLengths({ text, lexicon }: Reading, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - NEAR), start) + text.slice(end, end + NEAR);
  for (const [, symbol = ""] of near.matchAll(lengthPattern()))
    if (lexicon.words.lengths.has(symbol)) return true;
  return false;
}

function followingWord(reading: Reading, at: number): string {
  const next = afterGap(reading.text, at);
  return next === -1 ? "" : lowerWordAt(reading, next);
}

function singularGuess(word: string): string {
  return word === "people" ? "person" : word.replace(/s$/, "");
}
