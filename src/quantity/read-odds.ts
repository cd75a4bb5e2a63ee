import { compare, divide, exact, ONE } from "../interval/exact.ts";
import { wordEnd } from "./characters.ts";
import { countedNoun } from "./counted-noun.ts";
import { readNumber } from "./number.ts";
import type { NumberRead } from "./number-read.ts";
import { afterGap, type Draft, lowerWordAt, type Reading } from "./reading.ts";
import { knownUnitAfter } from "./unit-after.ts";
import { UNITS } from "./units.ts";
import { isYear } from "./year.ts";

/** "one in five", "1-in-3", "nine out of 10", "one of every 10": a share told by two counts. */
export function oddsAfter(reading: Reading, start: number, first: NumberRead): Draft | null {
  if (first.places > 0 || first.end !== first.bareEnd || first.grouped || isYear(first))
    return null;
  const at = afterJoint(reading, first.end);
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
  const value = divide(first.value, second.value);
  return {
    kind: "odds",
    start,
    end: second.end,
    number: { start, end: second.end },
    low: value,
    high: value,
    step: null,
    zerosStep: null,
    isExact: false,
    unit: UNITS.share.unit,
    ambiguity: null,
  };
}

function afterJoint(reading: Reading, end: number): number | null {
  const { text } = reading;
  const first = afterGap(text, end);
  const opener = first === -1 ? "" : lowerWordAt(reading, first);
  if (opener === "") return null;
  for (const joint of reading.lexicon.words.oddsJoints) {
    if (!joint.startsWith(opener)) continue;
    let at = first;
    for (const word of joint.split(" ")) {
      at = at !== -1 && lowerWordAt(reading, at) === word ? afterGap(text, wordEnd(text, at)) : -1;
    }
    if (at !== -1 && readNumber(reading, at, false) !== null) return at;
  }
  return null;
}

/** "3:1" as a ratio. */
const RATIO = /:(\d{1,3})(?![\d:.,]?\d|\p{L})/uy;

export function ratioAfter(reading: Reading, start: number, first: NumberRead): Draft | null {
  RATIO.lastIndex = first.end;
  const match = first.places === 0 && first.whole.length <= 3 ? RATIO.exec(reading.text) : null;
  const below = Number(match?.[1] ?? 0);
  if (match === null || below === 0) return null;
  const value = divide(first.value, exact(below));
  const end = first.end + match[0].length;
  return {
    kind: "odds",
    start,
    end,
    number: { start, end },
    low: value,
    high: value,
    step: null,
    zerosStep: null,
    isExact: false,
    unit: UNITS.share.unit,
    ambiguity: null,
  };
}
