import { compare, exact } from "../interval/exact.ts";
import { singularOf } from "./english-nouns.ts";
import type { NumberRead } from "./number-read.ts";
import {
  afterSpace,
  type Draft,
  lowerWordAt,
  type Reading,
  type WordBefore,
  wordBefore,
} from "./reading.ts";
import { isBare } from "./unit-arithmetic.ts";
import { UNITS } from "./units.ts";

const MOST_YEARS = exact(115);
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
    compare(number.value, MOST_YEARS) > 0
  )
    return null;
  if (!number.inDigits) return isBoundOfAge(reading, draft.start) ? asAge(draft) : null;
  const before = wordBefore(reading, draft.start);
  const isAged =
    (before !== null && lexicon.words.aged.has(before.lower)) ||
    (before !== null &&
      lexicon.words.and.has(before.lower) &&
      AGES.test(text.slice(Math.max(0, draft.start - 24), draft.start))) ||
    (before !== null &&
      lexicon.words.of.has(before.lower) &&
      AGE_OF.test(text.slice(Math.max(0, draft.start - 8), draft.start))) ||
    isOrOlder(reading, draft.end) ||
    isNow(reading, draft) ||
    isBoundOfAge(reading, draft.start);
  const isBetweenCommas =
    ",;.)".includes(text[draft.end] ?? "-") && followsNameAndComma(reading, draft.start);
  return isAged || (isBetweenCommas && number.places === 0) ? asAge(draft) : null;
}

function asAge(draft: Draft): Draft {
  return { ...draft, kind: "age", unit: UNITS.age.unit, isExact: false };
}

/** A range of bare numbers that "aged" makes ages: "aged 5 to 17". */
export function ageRange(reading: Reading, draft: Draft): Draft {
  if (draft.kind !== "range" || !isBare(draft.unit)) return draft;
  const { aged, between, from } = reading.lexicon.words;
  const before = wordBefore(reading, draft.start);
  if (before === null) return draft;
  const isJoint = between.has(before.lower) || from.has(before.lower);
  const word = isJoint ? wordBefore(reading, before.start)?.lower : before.lower;
  return aged.has(word ?? "") ? asAge(draft) : draft;
}

/** "Mr Whitfield, now 73,". */
function isNow(reading: Reading, draft: Draft): boolean {
  const { text, lexicon } = reading;
  const now = wordBefore(reading, draft.start);
  if (now === null || !lexicon.words.now.has(now.lower)) return false;
  return text.slice(now.start - 2, now.start) === ", " && /[,.;)]/.test(text[draft.end] ?? "");
}

/** "children under five", "people over 65". */
function isBoundOfAge(reading: Reading, start: number): boolean {
  const bound = wordBefore(reading, start);
  const { boundsOfAge, ofAge } = reading.lexicon.words;
  if (bound === null || !boundsOfAge.has(bound.lower)) return false;
  return ofAge.has(wordBefore(reading, bound.start)?.lower ?? "");
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
    /^\p{Lu}\p{L}*\p{Ll}$/u.test(name.text) &&
    !reading.lexicon.months.has(name.lower) &&
    text[start] !== "0" &&
    (hasForename(text, name.start) || isSubject(reading, name, start))
  );
}

/** "Gukesh, 18, drew": a name alone that begins its sentence, before its verb. */
function isSubject(reading: Reading, name: WordBefore, start: number): boolean {
  const { text } = reading;
  const isFirst =
    name.start === 0 || /[.!?”"\n] ?$/.test(text.slice(Math.max(0, name.start - 2), name.start));
  return isFirst && /^[1-9]\d, \p{Ll}/u.test(text.slice(start, start + 5));
}

/** A name of a person has another capitalised word before it: "Ann Smith, 25,". */
function hasForename(text: string, at: number): boolean {
  return /\p{Lu}[\p{L}.'’-]* (?:\p{L}{1,12}['’-])?$/u.test(text.slice(Math.max(0, at - 32), at));
}
