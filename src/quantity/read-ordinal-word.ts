import { exact } from "../interval/exact.ts";
import { isCapital, isHyphen, wordEnd } from "./characters.ts";
import { afterGap, type Draft, lowerWordAt, type Reading, wordBefore } from "./reading.ts";
import { wordDraft } from "./word-draft.ts";

/** "third-largest", "the fifth day"; "first" and "second" only where a rank is told. */
export function ordinalWord(reading: Reading, at: number): Draft | null {
  const { text, lexicon } = reading;
  const row = lexicon.ordinals.get(lowerWordAt(reading, at));
  if (row === undefined) return null;
  const end = wordEnd(text, at);
  if (isCapital(text.charCodeAt(at)) && isName(text, at, end)) return null;
  const next = afterGap(text, end);
  const word = next === -1 ? "" : lowerWordAt(reading, next);
  const previous = wordBefore(reading, at)?.lower ?? "";
  const isRank =
    isSuperlative(reading, word) ||
    lexicon.words.rankAfter.has(word) ||
    lexicon.words.rankBefore.has(previous);
  if (!row.alone && !isRank) return null;
  if (lexicon.words.a.has(previous) && isAnother(reading, word)) return null;
  if (lexicon.words.notOrdinal.has(word) || isPeriod(reading, next)) return null;
  if (lexicon.words.idioms.has(`${lowerWordAt(reading, at)} ${word}`)) return null;
  if (isHyphen(text.charCodeAt(at - 1))) return null;
  const span = { start: at, end };
  return {
    ...wordDraft(span.start, span.end),
    kind: "ordinal",
    number: span,
    low: exact(row.value),
    high: exact(row.value),
    isExact: true,
  };
}

/** "A third was arrested", "then came a third.": another one, and perhaps a part of the whole; no rank. */
function isAnother({ lexicon }: Reading, follower: string): boolean {
  const { doneByOne, doneByMany } = lexicon.words;
  return follower === "" || doneByOne.has(follower) || doneByMany.has(follower);
}

/** "fourth quarter", "fourth fiscal quarter". */
function isPeriod(reading: Reading, at: number): boolean {
  const { periods, ofBooks } = reading.lexicon.words;
  const word = at === -1 ? "" : lowerWordAt(reading, at);
  if (!ofBooks.has(word)) return periods.has(word);
  const next = afterGap(reading.text, wordEnd(reading.text, at));
  return next !== -1 && periods.has(lowerWordAt(reading, next));
}

function isSuperlative(reading: Reading, word: string): boolean {
  const { rankEnding, notSuperlative } = reading.lexicon.words;
  if (notSuperlative.has(word) || notSuperlative.has(word.replace(/s$/, ""))) return false;
  return [...rankEnding].some((ending) => word.endsWith(ending));
}

/** "Fifth Avenue": capitals within a sentence. */
function isName(text: string, at: number, end: number): boolean {
  return (
    isCapital(text.charCodeAt(end + 1)) ||
    /[\p{L},]$/u.test(text.slice(Math.max(0, at - 2), Math.max(0, at - 1)))
  );
}

/** "twenty-first". */
export function compoundOrdinal(reading: Reading, at: number, tens: number): Draft | null {
  const { text, lexicon } = reading;
  const hyphen = wordEnd(text, at);
  if (!isHyphen(text.charCodeAt(hyphen))) return null;
  const row = lexicon.ordinals.get(lowerWordAt(reading, hyphen + 1));
  if (row === undefined || row.value > 9) return null;
  const end = wordEnd(text, hyphen + 1);
  const value = exact(tens + row.value);
  return { ...wordDraft(at, end), kind: "ordinal", low: value, high: value, isExact: true };
}
