import { exact } from "../interval/exact.ts";
import { isCapital, isHyphen, wordEnd } from "./characters.ts";
import { countedNoun } from "./counted-noun.ts";
import { hedgeAfter, hedgePhraseEndingAt } from "./hedge-at.ts";
import type { Starter } from "./lexicon.ts";
import { halfEnd } from "./number-words.ts";
import { dateAtMonth, relativeDate } from "./read-date.ts";
import { fractionWordAt } from "./read-fraction.ts";
import { multipleWord } from "./read-multiple-word.ts";
import { compoundOrdinal, ordinalWord } from "./read-ordinal-word.ts";
import { quantityAt } from "./read-quantity.ts";
import { manyOf, vagueWord } from "./read-vague.ts";
import {
  afterGap,
  type Draft,
  type Found,
  lowerWordAt,
  type Reading,
  type WordBefore,
  wordBefore,
} from "./reading.ts";
import { unitAfter } from "./unit-after.ts";
import { isBare } from "./unit-arithmetic.ts";
import { wordDraft } from "./word-draft.ts";

/** The figure that begins at a word of the tables, or null where the word is no figure here. */
export function recordAtWord(reading: Reading, at: number, starter: Starter): Found | null {
  switch (starter) {
    case "number":
      return numberWord(reading, at);
    case "scale":
      return scaleAlone(reading, at);
    case "fraction":
      return fractionWordAt(reading, at);
    case "ordinal":
      return fractionWordAt(reading, at) ?? ordinalWord(reading, at);
    case "multiple":
      return multipleWord(reading, at);
    case "vague":
      return vagueWord(reading, at);
    case "month":
      return dateAtMonth(reading, at);
    case "relative":
      return relativeDate(reading, at);
    case "span":
      return spanOfTime(reading, at);
    case "measure":
      return oneOfUnit(reading, at);
    default:
      return null;
  }
}

function numberWord(reading: Reading, at: number): Found | null {
  const { text, lexicon } = reading;
  const row = lexicon.numbers.get(lowerWordAt(reading, at));
  if (row === undefined) return null;
  const before = wordBefore(reading, at);
  const previous = before?.lower ?? "";
  if (isHyphen(text.charCodeAt(at - 1)) && before !== null && !lexicon.words.prefixes.has(previous))
    return null;
  if (row.role === "hundred" || row.role === "dozen") {
    const many = manyOf(reading, at, row.value);
    if (many !== null) return many;
    if (
      !lexicon.words.a.has(previous) &&
      previous !== "" &&
      !lexicon.words.beforeHundred.has(previous)
    )
      return null;
  }
  if (isCapital(text.charCodeAt(at)) && isPartOfName(reading, at)) return null;
  if (isIdiom(reading, at, previous)) return null;
  const ordinal = row.role === "tens" ? compoundOrdinal(reading, at, row.value) : null;
  if (ordinal !== null) return ordinal;
  // "half past nine" is no nine.
  if (lexicon.words.past.has(previous) && isClock(reading, before)) return null;
  const isMinus = lexicon.words.minus.has(previous);
  const hasArticle =
    before !== null && lexicon.words.a.has(previous) && row.role !== "unit" && row.role !== "tens";
  const start = (isMinus || hasArticle) && before !== null ? before.start : at;
  const found = quantityAt(reading, { start, negative: isMinus, currency: null }, at);
  if (
    found === null ||
    found.kind === "identifier" ||
    row.value > 1 ||
    found.number.end - found.number.start > 4 ||
    found.kind !== "cardinal"
  )
    return withArticle(found, start);
  // "net zero", "below zero".
  if (row.value === 0) return isBare(found.unit) ? null : found;
  return isPronoun(reading, at, previous) ? null : found;
}

/** "cloud nine", "nine lives". */
function isIdiom(reading: Reading, at: number, previous: string): boolean {
  const { idioms } = reading.lexicon.words;
  const word = lowerWordAt(reading, at);
  if (previous !== "" && idioms.has(`${previous} ${word}`)) return true;
  const next = afterGap(reading.text, wordEnd(reading.text, at));
  return next !== -1 && idioms.has(`${word} ${lowerWordAt(reading, next)}`);
}

function isClock(reading: Reading, past: WordBefore | null): boolean {
  const part = past === null ? null : wordBefore(reading, past.start);
  const { fractions, words } = reading.lexicon;
  return part !== null && (words.half.has(part.lower) || fractions.has(part.lower));
}

/** "Group of Seven", "Six Nations": a capital within a sentence, beside another. */
function isPartOfName(reading: Reading, at: number): boolean {
  const { text, lexicon } = reading;
  const before = wordBefore(reading, at);
  if (before === null || text[at - 1] !== " " || /[.!?:;]/.test(text[at - 2] ?? "")) return false;
  const outer = lexicon.words.of.has(before.lower) ? wordBefore(reading, before.start) : before;
  const next = afterGap(text, wordEnd(text, at));
  return (
    (outer !== null && isCapital(text.charCodeAt(outer.start))) || isCapital(text.charCodeAt(next))
  );
}

/** The article belongs to the number: "a hundred", "a million". */
function withArticle(found: Found | null, start: number): Found | null {
  if (found === null || found.kind === "identifier") return found;
  return {
    ...found,
    number: { start: Math.min(start, found.number.start), end: found.number.end },
  };
}

/** "one" counts only before a noun of the table: else it is a pronoun, as in "no one", "one of them". */
function isPronoun(reading: Reading, at: number, previous: string): boolean {
  const { words } = reading.lexicon;
  if (words.beforePronoun.has(previous)) return true;
  const noun = countedNoun(reading, wordEnd(reading.text, at), true);
  return noun === null || !words.countable.has(noun.singular);
}

/** "a million", "several thousand". */
function scaleAlone(reading: Reading, at: number): Found | null {
  const { lexicon } = reading;
  const before = wordBefore(reading, at);
  const previous = before?.lower ?? "";
  if (before === null) return null;
  const row = lexicon.scaleWords.get(lowerWordAt(reading, at));
  if (row !== undefined && lexicon.words.few.has(previous))
    return manyOf(reading, at, 10 ** row.power);
  if (!lexicon.words.a.has(previous)) return null;
  return withArticle(
    quantityAt(reading, { start: before.start, negative: false, currency: null }, at),
    before.start,
  );
}

/** One, or one "and a half". */
function oneOrMore(isMore: boolean): Pick<Draft, "low" | "high" | "step"> {
  const value = isMore ? exact(3, 2) : exact(1);
  return { low: value, high: value, step: isMore ? exact(1, 2) : exact(1) };
}

/** "at least a year", "up to a foot", "more than a week": one, where a hedge says how much of it. */
function oneOfUnit(reading: Reading, at: number): Draft | null {
  const article = wordBefore(reading, at);
  if (article === null || article.end !== at - 1 || !reading.lexicon.words.a.has(article.lower))
    return null;
  const unit = unitAfter(reading, at - 1);
  const last = wordBefore(reading, article.start);
  const isHedged = last !== null && hedgePhraseEndingAt(reading, last) !== null;
  const half = halfEnd(reading, unit.end);
  if (!isHedged && half === null && hedgeAfter(reading, unit.end) === null) return null;
  if (unit.id === null || isHyphen(reading.text.charCodeAt(unit.end))) return null;
  return {
    ...wordDraft(article.start, half ?? unit.end),
    ...oneOrMore(half !== null),
    number: { start: article.start, end: half ?? article.end },
    kind: unit.kind,
    unit: unit.unit,
  };
}

/** "a decade", "the past century". */
function spanOfTime(reading: Reading, at: number): Draft | null {
  const before = wordBefore(reading, at);
  const previous = before?.lower ?? "";
  if (before === null || isHyphen(reading.text.charCodeAt(at - 1))) return null;
  const hasArticle = reading.lexicon.words.a.has(previous);
  if (!hasArticle && !reading.lexicon.words.past.has(previous)) return null;
  const end = wordEnd(reading.text, at);
  if (isHyphen(reading.text.charCodeAt(end))) return null;
  const unit = unitAfter(reading, at - 1);
  if (unit.kind !== "duration") return null;
  const start = hasArticle ? before.start : at;
  // "a decade and a half".
  const half = hasArticle ? halfEnd(reading, end) : null;
  return {
    ...wordDraft(start, half ?? end),
    ...oneOrMore(half !== null),
    kind: "duration",
    unit: unit.unit,
  };
}
