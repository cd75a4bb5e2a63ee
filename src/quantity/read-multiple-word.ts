import { exact } from "../interval/exact.ts";
import { isCapital, isHyphen, wordEnd } from "./characters.ts";
import type { MultipleRow } from "./language.ts";
import { afterSpace, type Draft, lowerWordAt, type Reading, wordBefore } from "./reading.ts";
import { UNITS } from "./units.ts";
import { wordDraft } from "./word-draft.ts";

/** "doubled", "twice as high": a word that multiplies, where the words around let it. */
export function multipleWord(reading: Reading, at: number): Draft | null {
  const { text, lexicon } = reading;
  const row = lexicon.multiples.get(lowerWordAt(reading, at));
  if (row === undefined) return null;
  const end = wordEnd(text, at);
  const next = afterSpace(text, end);
  const word = next === -1 ? "" : lowerWordAt(reading, next);
  if (
    isHyphen(text.charCodeAt(end)) ||
    isHyphen(text.charCodeAt(at - 1)) ||
    isCapital(text.charCodeAt(at))
  )
    return null;
  const before = wordBefore(reading, at)?.lower ?? "";
  if (!isMultipleHere(reading, row.needs, before, word)) return null;
  const value = exact(row.numerator, row.denominator);
  return {
    ...wordDraft(at, end),
    kind: "multiple",
    low: value,
    high: value,
    unit: UNITS.times.unit,
  };
}

function isMultipleHere(
  reading: Reading,
  needs: MultipleRow["needs"],
  before: string,
  next: string,
): boolean {
  const { words } = reading.lexicon;
  const isNoun = words.a.has(before) || words.determiners.has(before);
  switch (needs) {
    case "comparison":
      return words.comparatives.has(next);
    case "determiner":
      return !isNoun && (next === "" || words.determiners.has(next));
    case "verb":
      return !isNoun;
    default:
      return true;
  }
}
