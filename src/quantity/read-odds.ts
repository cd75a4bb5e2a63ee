import { compare, divide, type Exact, equal, exact, ONE } from "../interval/exact.ts";
import { isHyphen, wordEnd } from "./characters.ts";
import { countedNoun } from "./counted-noun.ts";
import { isPluralForm } from "./english-nouns.ts";
import { matchOfWords } from "./match-at.ts";
import { readNumber } from "./number.ts";
import type { NumberRead } from "./number-read.ts";
import { afterGap, afterSpace, type Draft, lowerWordAt, type Reading } from "./reading.ts";
import { knownUnitAfter } from "./unit-after.ts";
import { UNITS } from "./units.ts";
import { isYear } from "./year.ts";

/** "one in five", "1-in-3", "nine out of 10", "one of every 10": a share told by two counts. */
export function oddsAfter(reading: Reading, start: number, first: NumberRead): Draft | null {
  if (first.end !== first.bareEnd || first.grouped || isYear(first)) return null;
  const hyphened = hyphenedOdds(reading, start, first);
  if (hyphened !== null) return hyphened;
  const direct = afterJoint(reading, first.end, first.places > 0);
  const at = direct ?? afterNounAndJoint(reading, first);
  if (at === null) return null;
  const second = readNumber(reading, at, false);
  if (second === null || isYear(second) || (second.places > 0 && second.end === second.bareEnd))
    return null;
  if (compare(first.value, second.value) >= 0 || compare(first.value, ONE) < 0) return null;
  const unit = knownUnitAfter(reading, second.end);
  if (unit !== null) return null;
  // "178 for 6 in 20 overs".
  const noun = countedNoun(reading, second.end);
  if (noun !== null && reading.lexicon.words.sessions.has(noun.singular)) return null;
  const isCounted = noun !== null && reading.lexicon.words.countable.has(noun.singular);
  if (direct === null && isCounted) return null;
  return share(start, second.end, divide(first.value, second.value), null);
}

function share(start: number, end: number, value: Exact, step: Exact | null): Draft {
  return {
    kind: "odds",
    start,
    end,
    number: { start, end },
    low: value,
    high: value,
    step,
    zerosStep: null,
    isExact: false,
    unit: UNITS.share.unit,
    ambiguity: null,
  };
}

/** "3-for-4", "1.2-in-10,000": hyphens on both sides of the word between. */
function hyphenedOdds(reading: Reading, start: number, first: NumberRead): Draft | null {
  const { text, lexicon } = reading;
  if (!isHyphen(text.charCodeAt(first.end))) return null;
  const end = wordEnd(text, first.end + 1);
  if (!lexicon.words.hyphenedOdds.has(lowerWordAt(reading, first.end + 1))) return null;
  if (!isHyphen(text.charCodeAt(end))) return null;
  const second = readNumber(reading, end + 1, false);
  if (second === null || first.inDigits !== second.inDigits) return null;
  return compare(first.value, second.value) > 0
    ? null
    : share(start, second.end, divide(first.value, second.value), null);
}

/** "5.7 per 100,000": a rate over a round number of those who are counted. */
export function rateAfter(reading: Reading, start: number, first: NumberRead): Draft | null {
  const { text, lexicon } = reading;
  const joint = afterSpace(text, first.end);
  if (joint === -1 || !lexicon.words.ratesOver.has(lowerWordAt(reading, joint))) return null;
  const at = afterSpace(text, wordEnd(text, joint));
  const second = at === -1 ? null : readNumber(reading, at, false);
  if (second === null || !/^1(?:0{2,})?$/.test(wholeOf(second))) return null;
  const unit = knownUnitAfter(reading, second.end);
  if (unit !== null && unit.kind !== "cardinal") return null;
  return share(
    start,
    second.end,
    divide(first.value, second.value),
    divide(first.step, second.value),
  );
}

/** The digits of a whole number; "" where it is none. */
function wholeOf({ value }: NumberRead): string {
  return equal(value, ONE) || value.denominator === 1 || value.denominator === 1n
    ? String(value.numerator)
    : "";
}

/** "one bag in five", "two women in ten": what is counted stands between, and both numbers are words. */
function afterNounAndJoint(reading: Reading, first: NumberRead): number | null {
  const { text, lexicon } = reading;
  if (first.inDigits || first.places > 0) return null;
  const start = afterSpace(text, first.end);
  const noun = start === -1 ? "" : lowerWordAt(reading, start);
  if (noun === "" || lexicon.words.notCounted.has(noun)) return null;
  if (!equal(first.value, ONE) && !isPluralForm(noun)) return null;
  const end = wordEnd(text, start);
  const joint = afterSpace(text, end);
  if (joint === -1 || !lexicon.words.in.has(lowerWordAt(reading, joint))) return null;
  const at = afterSpace(text, wordEnd(text, joint));
  const isWord = at !== -1 && lexicon.numbers.has(lowerWordAt(reading, at));
  return isWord ? at : null;
}

/** "9.6 out of 10" is a share, "9.6 in 10" none. */
function afterJoint(reading: Reading, end: number, isFractional: boolean): number | null {
  const { text } = reading;
  const first = afterGap(text, end);
  const opener = first === -1 ? "" : lowerWordAt(reading, first);
  if (opener === "") return null;
  for (const joint of reading.lexicon.words.oddsJoints) {
    if (!joint.startsWith(opener) || (isFractional && joint.split(" ").length < 2)) continue;
    let at = first;
    for (const word of joint.split(" ")) {
      at = at !== -1 && lowerWordAt(reading, at) === word ? afterGap(text, wordEnd(text, at)) : -1;
    }
    if (at !== -1 && readNumber(reading, at, false) !== null) return at;
  }
  return null;
}

/** "3:1" as a ratio. */
const RATIO = /:(\d{1,3})(?![\d:.,]?\d|[A-Za-z])/y;

export function ratioAfter(reading: Reading, start: number, first: NumberRead): Draft | null {
  const isWhole = first.places === 0 && first.whole.length <= 3;
  const match = isWhole ? matchOfWords(RATIO, reading.text, first.end) : null;
  const below = Number(match?.[1] ?? 0);
  if (match === null || below === 0) return null;
  const value = divide(first.value, exact(below));
  const end = first.end + match[0].length;
  return share(start, end, value, null);
}
