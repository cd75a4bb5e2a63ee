import { type Exact, exact, multiply } from "../interval/exact.ts";
import { once } from "../text/once.ts";
import { isHyphen, isLetter, wordEnd } from "./characters.ts";
import { countedNoun } from "./counted-noun.ts";
import { isPluralForm } from "./english-nouns.ts";
import { hedgePhraseEndingAt } from "./hedge-at.ts";
import { smallFraction } from "./number.ts";
import type { NumberRead } from "./number-read.ts";
import {
  afterGap,
  afterSpace,
  type Draft,
  lowerWordAt,
  type Reading,
  type WordBefore,
  wordBefore,
} from "./reading.ts";
import { scaleWord } from "./scale.ts";
import { knownUnitAfter, noUnit, type UnitRead } from "./unit-after.ts";
import { labelUnit } from "./unit-arithmetic.ts";
import { UNITS } from "./units.ts";

/** "two-thirds", "three quarters of a million", "3/4", "1/2 mile": a numerator that has been read, and what follows. */
export function fractionAfter(reading: Reading, start: number, number: NumberRead): Draft | null {
  const { text, lexicon } = reading;
  if (number.places > 0 || number.end !== number.bareEnd) return null;
  if (text[number.end] === "/") return slashed(reading, start, number);
  const at = afterGap(text, number.end);
  if (at === -1) return null;
  const row = lexicon.fractions.get(lowerWordAt(reading, at));
  const above = Number(number.value.numerator);
  if (row === undefined || above < 1 || above >= row.parts * 2 || above > 20) return null;
  const end = wordEnd(text, at);
  const isPlural = above > 1;
  // "a two-third majority", as it is printed in India.
  const isJoined = isPlural && isHyphen(text.charCodeAt(number.end)) && row.parts > 2;
  if (isPlural !== row.word.endsWith("s") && row.word !== "halves" && !isJoined) return null;
  // "three quarters" may be nine months; with a hyphen or "of" it is a share.
  if (row.parts === 4 && text[number.end] === " " && !isOf(reading, end)) return null;
  if (
    !isPlural &&
    row.parts > 4 &&
    isLetter(text.charCodeAt(afterSpace(text, end))) &&
    !isOf(reading, end)
  )
    return null;
  return withWhole(reading, start, start, end, exact(above, row.parts));
}

function isOf(reading: Reading, end: number): boolean {
  const next = afterSpace(reading.text, end);
  return next !== -1 && reading.lexicon.words.of.has(lowerWordAt(reading, next));
}

const slashedPattern = once(() => /\/(\d{1,3})(?![\d/]|[.,]\d|\p{L})/uy);

function slashed(reading: Reading, start: number, number: NumberRead): Draft | null {
  slashedPattern().lastIndex = number.end;
  const match = slashedPattern().exec(reading.text);
  const below = Number(match?.[1] ?? 0);
  const above = Number(number.value.numerator);
  if (match === null || below < 2 || above >= below || above === 0) return null;
  return withWhole(reading, start, start, number.end + match[0].length, exact(above, below));
}

/** ½ and its like, alone. */
export function smallFractionAt(reading: Reading, at: number): Draft | null {
  const value = smallFraction(reading.text[at] ?? "");
  return value === null ? null : withWhole(reading, at, at, at + 1, value);
}

/**
 * "half", "a quarter", "a third" without numerator. They are figures only where the words around say so:
 * before "of", "a" or a determiner, before what many do, after a hedge or "by"; never in "first half" or "a third man".
 */
export function fractionWordAt(reading: Reading, at: number): Draft | null {
  const { text, lexicon } = reading;
  const word = lowerWordAt(reading, at);
  const end = wordEnd(text, at);
  const parts = lexicon.words.half.has(word) ? 2 : (lexicon.fractions.get(word)?.parts ?? 0);
  const before = wordBefore(reading, at);
  const previous = before?.lower ?? "";
  if (
    parts === 0 ||
    isHyphen(text.charCodeAt(at - 1)) ||
    (word.endsWith("s") && parts !== 2) ||
    word === "halves"
  )
    return null;
  const hasArticle = before !== null && lexicon.words.a.has(previous);
  const start = hasArticle ? before.start : at;
  const scaled = scaledFraction(reading, at, end, parts);
  if (scaled !== null) return scaled;
  const follower = nextWord(reading, end);
  const isOfMany = lexicon.words.doneByMany.has(follower);
  if (parts === 2 && !hasArticle) {
    const isShare =
      lexicon.words.afterHalf.has(follower) ||
      isOfMany ||
      isHedged(reading, before) ||
      (/[.;]/.test(text[end] ?? "") &&
        before?.end === at - 1 &&
        !lexicon.words.wholeHalves.has(previous));
    const isPart = lexicon.ordinals.has(previous) || lexicon.words.beforePart.has(previous);
    return isShare && !isPart ? withWhole(reading, start, at, end, exact(1, parts)) : null;
  }
  if (!hasArticle) return null;
  const outer = wordBefore(reading, start);
  if (lexicon.words.and.has(outer?.lower ?? "") && !isOf(reading, end) && !isOfMany) return null;
  const { to, from, in: within, and, or } = lexicon.words;
  const closes =
    follower === "" || [to, from, within, and, or].some((words) => words.has(follower));
  const isBound = outer !== null && hedgePhraseEndingAt(reading, outer) !== null;
  const isShare =
    isOf(reading, end) ||
    isOfMany ||
    (isHedged(reading, outer) && closes) ||
    (isBound && parts !== 4) ||
    (lexicon.words.comparatives.has(follower) &&
      !lexicon.words.determiners.has(follower) &&
      isCompared(reading, end)) ||
    isChangedBy(reading, outer);
  const isTime =
    parts === 4 &&
    !isOfMany &&
    !isOf(reading, end) &&
    !lexicon.words.comparatives.has(nextWord(reading, end));
  return isShare && !(isTime && !isHedged(reading, outer))
    ? withWhole(reading, start, start, end, exact(1, parts))
    : null;
}

/** "a third fewer than", "a quarter more.": what follows the comparative is no noun that it describes. */
function isCompared(reading: Reading, end: number): boolean {
  const { text, lexicon } = reading;
  const comparative = afterSpace(text, end);
  const next = afterSpace(text, wordEnd(text, comparative));
  if (next === -1) return true;
  const word = lowerWordAt(reading, next);
  return lexicon.words.than.has(word) || isPluralForm(word);
}

/** "shrank by a third" is a share whatever follows; "by a third party" is none. */
function isChangedBy(reading: Reading, by: WordBefore | null): boolean {
  if (by === null || !reading.lexicon.words.by.has(by.lower)) return false;
  const verb = wordBefore(reading, by.start)?.lower ?? "";
  return reading.lexicon.directions.get(verb)?.some(({ role }) => role === "verb") ?? false;
}

function nextWord(reading: Reading, end: number): string {
  const next = afterSpace(reading.text, end);
  return next === -1 ? "" : lowerWordAt(reading, next);
}

function isHedged(reading: Reading, previous: WordBefore | null): boolean {
  if (previous === null) return false;
  return (
    reading.lexicon.words.by.has(previous.lower) || hedgePhraseEndingAt(reading, previous) !== null
  );
}

/** "half a million", "half-hour", "a quarter-century", "half a dozen": part of a unit or scale that follows at once. */
function scaledFraction(reading: Reading, word: number, end: number, parts: number): Draft | null {
  const { text, lexicon } = reading;
  let at = afterGap(text, end);
  if (at === -1) return null;
  const hasArticle = lexicon.words.a.has(lowerWordAt(reading, at));
  // "a third-year student" is in no third of a year.
  if (isHyphen(text.charCodeAt(end)) && lexicon.ordinals.has(lowerWordAt(reading, word)))
    return null;
  if (hasArticle) at = afterSpace(text, wordEnd(text, at));
  else if (text[end] === " ") return null;
  if (at === -1 || (parts !== 2 && hasArticle)) return null;
  return partOf(reading, word, word, at, exact(1, parts));
}

function partOf(
  reading: Reading,
  start: number,
  numberStart: number,
  at: number,
  part: Exact,
): Draft | null {
  const { text, lexicon } = reading;
  const scale = scaleWord(reading, at);
  const dozen = lexicon.numbers.get(lowerWordAt(reading, at));
  if (scale !== null || dozen?.role === "dozen") {
    const factor =
      scale === null ? exact(dozen?.value ?? 1) : exact(10n ** BigInt(scale.row.power));
    const end = scale?.end ?? wordEnd(text, at);
    const read = knownUnitAfter(reading, end) ?? countedPart(reading, end + 1);
    const unit = read?.id === "pound" ? { ...read, ...UNITS.GBP } : read;
    const value = multiply(part, factor);
    return {
      ...fraction(start, numberStart, end, value),
      kind: unit?.kind ?? "cardinal",
      end: unit?.end ?? end,
      unit: unit?.unit ?? { ...UNITS.share.unit, sort: "plain" },
      step: scale === null ? null : value,
    };
  }
  const unit = knownUnitAfter(reading, at - 1) ?? countedPart(reading, at);
  if (unit === null || unit.end <= at) return null;
  return {
    ...fraction(start, numberStart, at, part),
    kind: unit.kind,
    end: unit.end,
    unit: unit.unit,
    number: { start: numberStart, end: wordEnd(text, numberStart) },
  };
}

/** "half a point": part of one thing that is counted. */
function countedPart(reading: Reading, at: number): UnitRead | null {
  const noun = countedNoun(reading, at - 1, true);
  if (noun === null || !noun.isNext || noun.end <= at) return null;
  return { ...noUnit(noun.end), unit: labelUnit(noun.singular) };
}

/** A fraction with "of a percentage point", "of a million" or a unit after it. */
function withWhole(
  reading: Reading,
  start: number,
  numberStart: number,
  end: number,
  value: Exact,
): Draft {
  const { text, lexicon } = reading;
  const plain = fraction(start, numberStart, end, value);
  const unit = text[end] === "%" || text[end] === " " ? knownUnitAfter(reading, end) : null;
  if (unit !== null && unit.unit.sort === "plain" && unit.kind !== "money")
    return { ...plain, kind: unit.kind, end: unit.end, unit: unit.unit };
  if (!isOf(reading, end)) return plain;
  const of = afterSpace(text, end);
  const article = afterSpace(text, wordEnd(text, of));
  if (
    article === -1 ||
    !(
      lexicon.words.a.has(lowerWordAt(reading, article)) ||
      lexicon.words.one.has(lowerWordAt(reading, article))
    )
  )
    return plain;
  const at = afterSpace(text, wordEnd(text, article));
  const whole = at === -1 ? null : partOf(reading, start, numberStart, at, value);
  return whole === null
    ? plain
    : { ...whole, number: whole.step === null ? plain.number : whole.number };
}

function fraction(start: number, numberStart: number, end: number, value: Exact): Draft {
  return {
    kind: "fraction",
    start,
    end,
    number: { start: numberStart, end },
    low: value,
    high: value,
    step: null,
    zerosStep: null,
    isExact: false,
    unit: UNITS.share.unit,
    ambiguity: null,
  };
}
