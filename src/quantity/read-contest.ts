import {
  compare,
  divide,
  type Exact,
  equal,
  exact,
  greatest,
  least,
  ONE,
} from "../interval/exact.ts";
import { wordEnd } from "./characters.ts";
import type { JoinedNumber } from "./joined-number.ts";
import type { NumberRead } from "./number-read.ts";
import { type Opening, quantityDraft } from "./quantity-draft.ts";
import { afterGap, type Draft, lowerWordAt, type Reading, wordBefore } from "./reading.ts";
import { noUnit } from "./unit-after.ts";
import { UNITS } from "./units.ts";

/** A score or vote ("3-2", "217–215") or odds ("2-to-1", "50-50") of two joined numbers, or null where they are neither. */
export function contest(
  reading: Reading,
  opening: Opening,
  first: NumberRead,
  second: JoinedNumber,
): Draft | null {
  const { number, joint, unit } = second;
  if (joint === "or" || joint === "and" || opening.currency !== null) return null;
  if (!isCount(first) || !isCount(number) || first.inDigits !== number.inDigits) return null;
  const isFalling = compare(first.value, number.value) >= 0;
  const span = { start: first.start, end: number.end };
  const ends = { low: least(first.value, number.value), high: greatest(first.value, number.value) };
  const plain = {
    ...quantityDraft(opening, first, noUnit(first.end)),
    end: number.end,
    number: span,
  };
  const counted = unit.id !== null;
  if (counted) return null;
  const told = isContest(reading, opening.start, number.end);
  const isOdds = joint === "to" && isFalling && equal(number.value, ONE);
  if (isOdds && !(told && reading.text[first.end] === " "))
    return odds(plain, divide(first.value, number.value));
  if (joint === "dash" && equal(first.value, number.value) && equal(first.value, exact(50)))
    return odds(plain, exact(1, 2));
  if (!(isFalling && (joint === "dash" || told)) && !told) return null;
  return {
    ...plain,
    ...ends,
    kind: "score",
    step: null,
    zerosStep: null,
    isExact: true,
    unit: noUnit(0).unit,
  };
}

function odds(plain: Draft, value: Exact): Draft {
  return {
    ...plain,
    kind: "odds",
    low: value,
    high: value,
    step: null,
    zerosStep: null,
    isExact: false,
    unit: UNITS.share.unit,
  };
}

function isCount(number: NumberRead): boolean {
  return (
    number.places === 0 &&
    number.end === number.bareEnd &&
    !number.grouped &&
    number.whole.length <= 3
  );
}

/** Whether a word of games or votes stands just before or after. */
function isContest(reading: Reading, start: number, end: number): boolean {
  const { contests } = reading.lexicon.words;
  // "6-4, 3-6, 7-5": a score follows a score.
  if (/\d[-–]\d{1,3}(?:,| and|, and) $/.test(reading.text.slice(Math.max(0, start - 12), start)))
    return true;
  let at = start;
  for (let count = 0; count < 5; count += 1) {
    const word = wordBefore(reading, at);
    if (word === null) break;
    if (contests.has(word.lower)) return true;
    at = word.start;
  }
  // "The Jets are 3-9, have lost eight".
  const clause = reading.text[end] === "," ? end + 1 : end;
  let next = afterGap(reading.text, clause);
  for (let count = 0; count < 2 && next !== -1; count += 1) {
    if (contests.has(lowerWordAt(reading, next))) return true;
    next = afterGap(reading.text, wordEnd(reading.text, next));
  }
  return false;
}
