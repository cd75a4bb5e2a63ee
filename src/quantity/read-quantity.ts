import { add, equal, ONE } from "../interval/exact.ts";
import { once } from "../text/once.ts";
import { isDigit, isHyphen, isLetter, wordEnd } from "./characters.ts";
import { byPrimes, withInches } from "./feet-and-inches.ts";
import { matchOfWords } from "./match-at.ts";
import { readNumber } from "./number.ts";
import type { NumberRead } from "./number-read.ts";
import { type Opening, quantityDraft, unitOf, unitOfNumber } from "./quantity-draft.ts";
import { ageOf, ageRange } from "./read-age.ts";
import { belowZero } from "./read-below-zero.ts";
import { fractionAfter } from "./read-fraction.ts";
import { followsName, gluedEnd, nameBefore, reasonOfGlued } from "./read-identifier.ts";
import { oddsAfter, rateAfter, ratioAfter } from "./read-odds.ts";
import { pairAfter } from "./read-range.ts";
import {
  afterGap,
  afterSpace,
  type Draft,
  type Found,
  lowerWordAt,
  notFigure,
  type Reading,
  wordBefore,
} from "./reading.ts";
import { noUnit, type UnitRead, unitAfter } from "./unit-after.ts";
import { isBare } from "./unit-arithmetic.ts";
import { UNITS } from "./units.ts";
import { isYear } from "./year.ts";

/** After a year, the rest of a name: "2024 YR4". */
const NUMBERED = /(?:^|[\s("“'])((?:Nos?\.? ?|№ ?|#))$/;
const designation = once(() => / \p{Lu}{1,3}\d/uy);
const streetPattern = once(() => / (?:\p{Lu}\p{L}{1,20} ){1,3}(\p{Lu}\p{L}{1,12})(?!\p{L})/uy);
const streetAfter = once(
  () => / (?:(?:North|South|East|West|[NSEW]\.) )?(\p{Lu}\p{L}{1,12})(?!\p{L})/uy,
);
const blockPattern = once(() => /\d{1,3}00 block of \p{Lu}/uy);
const LONGEST_OF_TALLY = 40;
const tally = once(() => /^(?:,| and|, and) (?:\p{Lu}[\p{L}'’.-]* ){1,3}$/u);
const CLAUSES = /(?:\([a-z\d]{1,4}\)){1,6}/y;
const ORDINAL = /(?:st|nd|rd|th)(?![A-Za-z\d])/y;

/** The figure of the number that begins at an offset, with all that belongs to it, or the name that it is part of. */
export function quantityAt(reading: Reading, opening: Opening, numberStart: number): Found | null {
  const number = readNumber(reading, numberStart, opening.currency !== null);
  if (number === null) return null;
  const { start } = opening;
  if (opening.currency === null) {
    const name = number.end === number.bareEnd ? nameBefore(reading, start) : null;
    if (name !== null && number.inDigits && isName(reading, number))
      return notFigure(start, clausesEnd(reading.text, gluedEnd(reading.text, number.end)), name);
    const special =
      numbered(reading, opening, number) ??
      ordinalAfter(reading, opening, number) ??
      fractionAfter(reading, start, number) ??
      oddsAfter(reading, start, number) ??
      rateAfter(reading, start, number) ??
      ratioAfter(reading, start, number) ??
      multipleAfter(reading, opening, number);
    if (special !== null) return special;
  }
  const unit = unitOfNumber(reading, opening, number, equal(number.value, ONE));
  const pair = pairAfter(reading, opening, number, unit);
  const found = pair === null ? single(reading, opening, number, unit) : ageRange(reading, pair);
  return found.kind === "identifier" ? found : belowZero(reading, found);
}

/** The end of "1512(c)(2)". */
function clausesEnd(text: string, end: number): number {
  if (text[end] !== "(") return end;
  CLAUSES.lastIndex = end;
  return CLAUSES.test(text) ? CLAUSES.lastIndex : end;
}

/** A name's number has no unit: "Section 230", but "Phase 3%" is none. */
function isName(reading: Reading, number: NumberRead): boolean {
  const unit = unitOf(
    reading,
    { start: number.start, negative: false, currency: null },
    number.end,
  );
  return unit.id === null && !number.grouped;
}

function single(reading: Reading, opening: Opening, number: NumberRead, unit: UnitRead): Found {
  const { text } = reading;
  if (unit.end === number.end && isLetter(text.charCodeAt(number.end)))
    return notFigure(opening.start, gluedEnd(text, number.end), reasonOfGlued(text, opening.start));
  const plain = quantityDraft(opening, number, unit);
  // A margin of error in points is one of percentage points.
  const isMargin = isPlusMinus(reading, opening.start) && unit.unit.labels.has("point");
  const draft: Draft = isMargin
    ? { ...plain, kind: "points", unit: UNITS.points.unit, isExact: false }
    : plain;
  if (unit.id === "foot") return withInches(reading, draft);
  if (unit.id === "pound") return inSterling(reading, draft, number);
  if (opening.currency !== null || unit.id !== null) return draft;
  if (isModel(reading, draft, number))
    return notFigure(draft.start, gluedEnd(text, number.end), "name");
  const odd = unitBehindHedge(reading, draft);
  if (odd !== null) return odd;
  const tall = byPrimes(reading, draft);
  if (tall !== null) return tall;
  return (
    yearOf(reading, draft, number) ??
    nameOf(reading, draft, number) ??
    ageOf(reading, draft, number) ??
    carried(reading, opening, number) ??
    draft
  );
}

/** "±3.5", "plus or minus 3.5". */
function isPlusMinus(reading: Reading, start: number): boolean {
  if (reading.text[start] === "±") return true;
  const { minus, or } = reading.lexicon.words;
  const word = wordBefore(reading, start);
  return (
    word !== null && minus.has(word.lower) && or.has(wordBefore(reading, word.start)?.lower ?? "")
  );
}

/** "a 767 freighter" is of a type. */
function isModel(reading: Reading, draft: Draft, number: NumberRead): boolean {
  const { words } = reading.lexicon;
  if (!words.models.has(number.whole) || number.places > 0) return false;
  const next = afterSpace(reading.text, number.end);
  return (
    draft.start === number.start && next !== -1 && words.afterModel.has(lowerWordAt(reading, next))
  );
}

/** "50-odd years", "8+ cups": the unit stands behind the hedge. */
function unitBehindHedge(reading: Reading, draft: Draft): Draft | null {
  const { text, lexicon } = reading;
  if (text[draft.end] === "+") return withUnit(draft, unitAfter(reading, draft.end + 1));
  if (!isHyphen(text.charCodeAt(draft.end))) return null;
  const phrases = lexicon.hedgesAfter.get(lowerWordAt(reading, draft.end + 1));
  if (phrases?.every(({ words }) => words.length > 1) ?? true) return null;
  return withUnit(draft, unitAfter(reading, wordEnd(text, draft.end + 1)));
}

function withUnit(draft: Draft, unit: UnitRead): Draft | null {
  return isBare(unit.unit)
    ? null
    : { ...draft, kind: unit.kind, unit: unit.unit, isExact: draft.isExact && unit.id === null };
}

/** Pounds by the million are money, unless they are "of" something. */
function inSterling(reading: Reading, draft: Draft, number: NumberRead): Draft {
  const { text, lexicon } = reading;
  const next = afterSpace(text, draft.end);
  const isOf = next !== -1 && lexicon.words.of.has(lowerWordAt(reading, next));
  if (equal(number.scale, ONE) || isOf) return draft;
  return { ...draft, kind: "money", unit: UNITS.GBP.unit };
}

/** Four digits that count nothing known are a year; "in" before them makes them one whatever follows. */
function yearOf(reading: Reading, draft: Draft, number: NumberRead): Draft | null {
  if (!isYear(number)) return null;
  designation().lastIndex = number.end;
  if (designation().test(reading.text)) return null;
  const { words } = reading.lexicon;
  const before = wordBefore(reading, draft.start)?.lower ?? "";
  const counts = [...draft.unit.labels.keys()].some((label) => words.countable.has(label));
  // Counts of four digits are printed with a comma: without one, only what is surely counted is no year.
  if (counts && !words.surelyYear.has(before)) return null;
  return {
    ...draft,
    kind: "year",
    end: number.end,
    unit: noUnit(0).unit,
    step: null,
    zerosStep: null,
    isExact: true,
  };
}

/** "Channel 4": a bare number after a capitalised word within a sentence belongs to a name. */
function nameOf(reading: Reading, draft: Draft, number: NumberRead): Found | null {
  const isPlain =
    number.inDigits && number.places === 0 && !number.grouped && number.end === number.bareEnd;
  if (!isPlain || !isBare(draft.unit) || draft.start !== number.start) return null;
  blockPattern().lastIndex = draft.start;
  if (blockPattern().test(reading.text)) return notFigure(draft.start, draft.end, "address");
  streetPattern().lastIndex = draft.end;
  const street = streetPattern().exec(reading.text)?.[1] ?? "";
  if (reading.lexicon.words.streets.has(street))
    return notFigure(draft.start, draft.end, "address");
  designation().lastIndex = draft.end;
  const isDesignation = isYear(number) && designation().test(reading.text);
  if (!isDesignation && (!followsName(reading, draft.start) || isTally(reading, draft.start)))
    return null;
  const next = afterSpace(reading.text, draft.end);
  if (next !== -1 && reading.lexicon.words.afterCount.has(lowerWordAt(reading, next))) return null;
  return notFigure(draft.start, gluedEnd(reading.text, draft.end), "name");
}

/** "took 48 seats, Sinn Féin 39 and Fine Gael 38": one count after the other, each by its name. */
function isTally(reading: Reading, start: number): boolean {
  const { text, floor, lastKind } = reading;
  if (lastKind !== "cardinal" && lastKind !== "percent") return false;
  return start - floor <= LONGEST_OF_TALLY && tally().test(text.slice(floor, start));
}

/** 3 of "from 3 to 5 percent" takes the unit that only its partner has printed. */
function carried(reading: Reading, opening: Opening, number: NumberRead): Draft | null {
  const { text, lexicon } = reading;
  const { words } = lexicon;
  const joint = afterSpace(text, number.end);
  if (joint === -1) return null;
  const word = lowerWordAt(reading, joint);
  if (!words.to.has(word) && !words.and.has(word) && !words.or.has(word)) return null;
  const next = afterSpace(text, wordEnd(text, joint));
  if (next === -1 || !isDigit(text.charCodeAt(next))) return null;
  const second = readNumber(reading, next, false);
  if (second === null || isYear(number)) return null;
  const unit = unitOf(reading, { ...opening, start: next }, second.end);
  if (unit.id === null || unit.kind === "duration" || unit.kind === "age") return null;
  return { ...quantityDraft(opening, number, { ...unit, end: number.end }) };
}

/** "No. 1", "#1": a place in an order. */
function numbered(reading: Reading, opening: Opening, number: NumberRead): Found | null {
  const { text, floor } = reading;
  if (
    !number.inDigits ||
    number.places > 0 ||
    number.end !== number.bareEnd ||
    opening.start !== number.start
  )
    return null;
  const before = text[number.start - 1] ?? "";
  if (!"#№.os".includes(before === " " ? (text[number.start - 2] ?? "-") : before)) return null;
  const sign = NUMBERED.exec(text.slice(Math.max(floor, number.start - 6), number.start));
  if (sign === null || number.whole.length > 3) return null;
  // "No. 23-1876": the number of a case or a bill.
  if (/^[-–/]\d/.test(text.slice(number.end, number.end + 2)))
    return notFigure(number.start, gluedEnd(text, number.end), "code");
  const start = number.start - (sign[1]?.length ?? 0);
  const draft = quantityDraft(opening, number, noUnit(number.end));
  return { ...draft, start, kind: "ordinal", step: null, zerosStep: null, isExact: true };
}

function ordinalAfter(reading: Reading, opening: Opening, number: NumberRead): Found | null {
  const { text } = reading;
  if (!number.inDigits || number.places > 0 || number.end !== number.bareEnd) return null;
  if (matchOfWords(ORDINAL, text, number.end) === null) return null;
  streetAfter().lastIndex = number.end + 2;
  const street = streetAfter().exec(text)?.[1] ?? "";
  if (reading.lexicon.words.streets.has(street))
    return notFigure(number.start, number.end + 2, "address");
  // "the 4th quarter" names a stretch of time, as Q4 does.
  const next = afterSpace(text, number.end + 2);
  if (next !== -1 && reading.lexicon.words.periods.has(lowerWordAt(reading, next)))
    return notFigure(number.start, number.end + 2, "name");
  const draft = quantityDraft(opening, number, noUnit(number.end + 2));
  return {
    ...draft,
    kind: "ordinal",
    number: { start: number.start, end: number.end + 2 },
    step: null,
    zerosStep: null,
    isExact: true,
  };
}

/** "10-fold", "1.5 times", "three times more than": the last can mean three or four times as much. */
function multipleAfter(reading: Reading, opening: Opening, number: NumberRead): Draft | null {
  const { text, lexicon } = reading;
  const { words } = lexicon;
  const at = isLetter(text.charCodeAt(number.end)) ? number.end : afterGap(text, number.end);
  if (at === -1) return null;
  const word = lowerWordAt(reading, at);
  const end = wordEnd(text, at);
  const multiple = (ambiguity: string | null): Draft => ({
    ...quantityDraft(opening, number, { ...noUnit(end), unit: UNITS.times.unit, kind: "multiple" }),
    isExact: false,
    ambiguity,
  });
  if (words.fold.has(word)) return multiple(null);
  if (!words.times.has(word)) return null;
  const next = afterSpace(text, end);
  const comparative = next === -1 ? "" : lowerWordAt(reading, next);
  const isFractional = number.places > 0 && number.end === number.bareEnd;
  if (!words.comparatives.has(comparative) && !isFractional) return null;
  const than = next === -1 ? -1 : afterSpace(text, wordEnd(text, next));
  const isMore =
    comparative !== "as" &&
    comparative !== "the" &&
    than !== -1 &&
    words.than.has(lowerWordAt(reading, than));
  if (!isMore) return multiple(null);
  const draft = multiple("times more than can mean as many times, or once more than that");
  return { ...draft, high: add(draft.low, ONE) };
}
