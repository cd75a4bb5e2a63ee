import type { Span } from "../text/span.ts";
import { wordEnd } from "./characters.ts";
import type { Direction } from "./figure.ts";
import type { DirectionRow } from "./language.ts";
import { afterGap, lowerWordAt, type Reading, type WordBefore, wordBefore } from "./reading.ts";

export interface DirectionRead {
  readonly direction: Direction;
  readonly span: Span | null;
}

export const NO_DIRECTION: DirectionRead = { direction: "none", span: null };

/** How many words may stand between a direction and its figure. */
const MOST_BETWEEN = 3;
const MOST_AFTER_BY = 8;
const MOST_MODIFIERS = 2;

/**
 * The direction of a figure, from the words before it ("fell by", "a loss of", "down"), else after it
 * ("a 4.1% decline", "3% lower"). A level ("fell to 44.9 million", "up from 3%") has none. `from` is
 * where the figure or its hedge begins, or null where only words after it can tell.
 */
export function directionAt(
  reading: Reading,
  from: number | null,
  figure: Span,
  isChange: boolean,
  isCount: boolean,
): DirectionRead {
  const before = from === null ? null : directionBefore(reading, from, isCount);
  if (before === "level") return NO_DIRECTION;
  const { start, end } = figure;
  return before ?? (isChange ? directionAfter(reading, from ?? start, end) : null) ?? NO_DIRECTION;
}

function directionBefore(
  reading: Reading,
  start: number,
  isCount: boolean,
): DirectionRead | "level" | null {
  const { words } = reading.lexicon;
  let at = start;
  let hasOf = false;
  let most = MOST_BETWEEN;
  for (let passed = 0; passed <= most; passed += 1) {
    const word = wordBefore(reading, at);
    if (word === null) return null;
    const lower = word.lower;
    if (passed === 0 && (words.to.has(lower) || words.from.has(lower))) return "level";
    const row = rowOf(reading, lower, hasOf ? ["noun"] : ["verb", "before"]);
    // "lost an average of 20%".
    if (hasOf && row === null && words.amounts.has(lower)) hasOf = false;
    // "shot down 76 drones" is no fall: of counts, "down" and "up" say so only at the head of a phrase.
    if (row?.role === "before" && isCount && !headsPhrase(reading, word.start)) return null;
    // "made up 46% of all loans" is a share.
    if (row?.role === "before" && isComposing(reading, word.start)) return null;
    if (row !== null) return { direction: row.direction, span: spanOf(word) };
    if (passed === 0 && words.by.has(lower)) most = MOST_AFTER_BY;
    else if (passed <= 1 && words.of.has(lower)) hasOf = true;
    else if (most !== MOST_AFTER_BY && !isPassedOver(reading, lower)) return null;
    at = word.start;
  }
  return null;
}

function headsPhrase(reading: Reading, at: number): boolean {
  const before = wordBefore(reading, at);
  // "100 off 143 balls".
  if (before === null) return !/\d ?$/.test(reading.text.slice(Math.max(0, at - 2), at));
  return reading.lexicon.words.lasting.has(before.lower);
}

function isComposing(reading: Reading, at: number): boolean {
  return reading.lexicon.words.composing.has(wordBefore(reading, at)?.lower ?? "");
}

function isPassedOver(reading: Reading, word: string): boolean {
  const { fillers, between } = reading.lexicon.words;
  return fillers.has(word) || between.has(word) || word.endsWith("ly");
}

function directionAfter(reading: Reading, begin: number, end: number): DirectionRead | null {
  const { text, lexicon } = reading;
  // "a 3% pay rise", but not "3% said losses".
  const opener = wordBefore(reading, begin)?.lower ?? "";
  const mayModify = lexicon.words.a.has(opener) || lexicon.words.fillers.has(opener);
  let at = end;
  for (let passed = 0; passed <= MOST_MODIFIERS; passed += 1) {
    const start = afterGap(text, at);
    if (start === -1) return null;
    const word = lowerWordAt(reading, start);
    if (word === "" || lexicon.words.in.has(word)) return null;
    const row = rowOf(reading, word, passed === 0 ? ["noun", "after"] : ["noun"]);
    at = wordEnd(text, start);
    if (row !== null) return { direction: row.direction, span: { start, end: at } };
    if (!mayModify || lexicon.words.notCounted.has(word) || lexicon.words.of.has(word)) return null;
    if (lexicon.words.and.has(word) || lexicon.words.to.has(word)) return null;
  }
  return null;
}

function rowOf(
  reading: Reading,
  word: string,
  roles: readonly DirectionRow["role"][],
): DirectionRow | null {
  return reading.lexicon.directions.get(word)?.find(({ role }) => roles.includes(role)) ?? null;
}

function spanOf(word: WordBefore): Span {
  return { start: word.start, end: word.end };
}
