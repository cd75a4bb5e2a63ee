import { divide, exact, multiply } from "../interval/exact.ts";
import { isCapital, isHyphen, isLetter, wordEnd } from "./characters.ts";
import { countedNoun } from "./counted-noun.ts";
import type { MultipleRow } from "./language.ts";
import type { Starter } from "./lexicon.ts";
import { dateAtMonth, relativeDate } from "./read-date.ts";
import { fractionWordAt } from "./read-fraction.ts";
import { quantityAt } from "./read-quantity.ts";
import {
  afterGap,
  afterSpace,
  type Draft,
  type Found,
  lowerWordAt,
  type Reading,
  wordBefore,
} from "./reading.ts";
import { noUnit, unitAfter } from "./unit-after.ts";
import { BARE, isBare } from "./unit-arithmetic.ts";
import { UNITS } from "./units.ts";

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
  const ordinal = row.role === "tens" ? compoundOrdinal(reading, at, row.value) : null;
  if (ordinal !== null) return ordinal;
  const isMinus = lexicon.words.minus.has(previous);
  const hasArticle =
    before !== null && lexicon.words.a.has(previous) && row.role !== "unit" && row.role !== "tens";
  const start = (isMinus || hasArticle) && before !== null ? before.start : at;
  const found = quantityAt(reading, { start, negative: isMinus, currency: null }, at);
  if (
    found === null ||
    found.kind === "identifier" ||
    row.value > 1 ||
    found.end - found.start > 4 ||
    found.kind !== "cardinal"
  )
    return withArticle(found, start);
  // "net zero", "below zero".
  if (row.value === 0) return isBare(found.unit) ? null : found;
  return isPronoun(reading, at, previous) ? null : found;
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

/** "twenty-first". */
function compoundOrdinal(reading: Reading, at: number, tens: number): Draft | null {
  const { text, lexicon } = reading;
  const hyphen = wordEnd(text, at);
  if (!isHyphen(text.charCodeAt(hyphen))) return null;
  const row = lexicon.ordinals.get(lowerWordAt(reading, hyphen + 1));
  if (row === undefined || row.value > 9) return null;
  const end = wordEnd(text, hyphen + 1);
  const value = exact(tens + row.value);
  return { ...plain(at, end), kind: "ordinal", low: value, high: value, isExact: true };
}

/** The article belongs to the number: "a hundred", "a million". */
function withArticle(found: Found | null, start: number): Found | null {
  if (found === null || found.kind === "identifier") return found;
  return {
    ...found,
    number: { start: Math.min(start, found.number.start), end: found.number.end },
  };
}

/** "several hundred", "a few dozen": more than one of them, as the plural. */
function manyOf(reading: Reading, at: number, value: number): Draft | null {
  const before = wordBefore(reading, at);
  const previous = before?.lower ?? "";
  if (before === null || !reading.lexicon.words.few.has(previous)) return null;
  const outer = wordBefore(reading, before.start);
  const start =
    outer !== null && reading.lexicon.words.a.has(outer.lower) ? outer.start : before.start;
  return lowerBound(reading, start, wordEnd(reading.text, at), exact(value * 2));
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

/** "third-largest", "the fifth day"; "first" and "second" only where a rank is told. */
function ordinalWord(reading: Reading, at: number): Draft | null {
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
  if (lexicon.words.notOrdinal.has(word)) return null;
  if (isHyphen(text.charCodeAt(at - 1))) return null;
  const span = { start: at, end };
  return {
    ...plain(span.start, span.end),
    kind: "ordinal",
    number: span,
    low: exact(row.value),
    high: exact(row.value),
    isExact: true,
  };
}

function isSuperlative(reading: Reading, word: string): boolean {
  return [...reading.lexicon.words.rankEnding].some((ending) => word.endsWith(ending));
}

/** "Fifth Avenue": capitals within a sentence. */
function isName(text: string, at: number, end: number): boolean {
  return (
    isCapital(text.charCodeAt(end + 1)) ||
    /[\p{L},]$/u.test(text.slice(Math.max(0, at - 2), Math.max(0, at - 1)))
  );
}

function multipleWord(reading: Reading, at: number): Draft | null {
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
  return { ...plain(at, end), kind: "multiple", low: value, high: value, unit: UNITS.times.unit };
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

/** "dozens", "tens of thousands", "hundreds of millions of dollars": at least twice the singular. */
function vagueWord(reading: Reading, at: number): Draft | null {
  const { text, lexicon } = reading;
  const row = lexicon.vague.get(lowerWordAt(reading, at));
  if (row === undefined || isHyphen(text.charCodeAt(at - 1))) return null;
  let least = exact(row.least);
  let end = wordEnd(text, at);
  const second = ofWord(reading, end);
  const next = second === -1 ? undefined : lexicon.vague.get(lowerWordAt(reading, second));
  if (next !== undefined && next.unit === null) {
    least = multiply(least, divide(exact(next.least), exact(2)));
    end = wordEnd(text, second);
  } else if (row.needsOf) {
    if (second === -1) return null;
  }
  if (row.unit !== null) {
    const unit = UNITS[row.unit];
    return {
      ...plain(at, end),
      kind: "plural",
      low: exact(row.least),
      high: exact(row.least),
      unit: unit.unit,
    };
  }
  return lowerBound(reading, at, end, least);
}

function ofWord(reading: Reading, end: number): number {
  const of = afterSpace(reading.text, end);
  if (of === -1 || !reading.lexicon.words.of.has(lowerWordAt(reading, of))) return -1;
  return afterSpace(reading.text, wordEnd(reading.text, of));
}

function lowerBound(reading: Reading, start: number, end: number, least: Draft["low"]): Draft {
  const { text, lexicon } = reading;
  const counted = ofWord(reading, end);
  const unitStart = counted === -1 ? end : counted - 1;
  const unit = unitAfter(reading, unitStart);
  const isKnown = unit.end > unitStart || !lexicon.words.of.has("");
  return {
    ...plain(start, isKnown && unit.end > unitStart ? unit.end : end),
    kind: "plural",
    number: { start, end },
    low: least,
    high: least,
    unit: isLetter(text.charCodeAt(unitStart + 1)) ? unit.unit : BARE,
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
  return {
    ...plain(start, end),
    kind: "duration",
    low: exact(1),
    high: exact(1),
    step: exact(1),
    unit: unit.unit,
  };
}

function plain(start: number, end: number): Draft {
  return {
    kind: "cardinal",
    start,
    end,
    number: { start, end },
    low: exact(0),
    high: exact(0),
    step: null,
    zerosStep: null,
    isExact: false,
    unit: noUnit(end).unit,
    ambiguity: null,
  };
}
