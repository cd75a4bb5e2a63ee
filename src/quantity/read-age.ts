import { singularOf } from "./english-nouns.ts";
import type { NumberRead } from "./number-read.ts";
import { afterSpace, type Draft, lowerWordAt, type Reading, wordBefore } from "./reading.ts";
import { isBare } from "./unit-arithmetic.ts";
import { UNITS } from "./units.ts";

/** "aged 4, 7 and …": the ages before. */
const AGES = /\bage[ds] (?:\d{1,3}, ){0,3}\d{1,3},? and $/;
/** "aged", in "under the age of 12". */
const AGE_OF = /\bage of $/;

/** The age that a bare number tells: "aged 7", "Smith, 25, said", "65 and older". Null where it tells none. */
export function ageOf(reading: Reading, draft: Draft, number: NumberRead): Draft | null {
  const { text, lexicon } = reading;
  if (
    !isBare(draft.unit) ||
    number.end !== number.bareEnd ||
    number.whole.length > 3 ||
    !number.inDigits
  )
    return null;
  const before = wordBefore(reading, draft.start);
  const isAged =
    (before !== null && lexicon.words.aged.has(before.lower)) ||
    AGES.test(text.slice(Math.max(0, draft.start - 24), draft.start)) ||
    (before !== null &&
      lexicon.words.of.has(before.lower) &&
      AGE_OF.test(text.slice(Math.max(0, draft.start - 8), draft.start))) ||
    isOrOlder(reading, draft.end);
  const isBetweenCommas =
    /^[,;.)]/.test(text.slice(draft.end, draft.end + 1)) &&
    followsNameAndComma(reading, draft.start);
  if (!isAged && !(isBetweenCommas && number.places === 0 && Number(number.whole) <= 115))
    return null;
  return { ...draft, kind: "age", unit: UNITS.age.unit, isExact: false };
}

/** "65 and older". */
function isOrOlder(reading: Reading, end: number): boolean {
  const { words } = reading.lexicon;
  const joint = afterSpace(reading.text, end);
  const word = joint === -1 ? "" : lowerWordAt(reading, joint);
  if (!words.and.has(word) && !words.or.has(word)) return false;
  const next = afterSpace(reading.text, joint + word.length);
  return next !== -1 && words.ageing.has(lowerWordAt(reading, next));
}

function followsNameAndComma(reading: Reading, start: number): boolean {
  const { text, floor } = reading;
  if (text[start - 1] !== " " || text[start - 2] !== ",") return false;
  const name = wordBefore(reading, start - 2);
  if (name === null || name.start < floor || name.end !== start - 2) return false;
  if (reading.lexicon.words.persons.has(singularOf(name.text))) return true;
  return (
    /^\p{Lu}\p{Ll}+$/u.test(name.text) &&
    !reading.lexicon.months.has(name.lower) &&
    text[start] !== "0" &&
    hasForename(text, name.start)
  );
}

/** A name of a person has another capitalised word before it: "Ann Smith, 25,". */
function hasForename(text: string, at: number): boolean {
  return /\p{Lu}[\p{L}.'’-]* $/u.test(text.slice(Math.max(0, at - 20), at));
}
