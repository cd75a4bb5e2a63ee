import { divide, type Exact, exact, multiply } from "../interval/exact.ts";
import { isHyphen, wordEnd } from "./characters.ts";
import { afterSpace, type Draft, lowerWordAt, type Reading, wordBefore } from "./reading.ts";
import { unitAfter } from "./unit-after.ts";
import { UNITS } from "./units.ts";
import { wordDraft } from "./word-draft.ts";

/** "dozens", "tens of thousands", "hundreds of millions of dollars": at least twice the singular. */
export function vagueWord(reading: Reading, at: number): Draft | null {
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
      ...wordDraft(at, end),
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

function lowerBound(reading: Reading, start: number, end: number, least: Exact): Draft {
  const counted = ofWord(reading, end);
  const unitStart = counted === -1 ? end : counted - 1;
  const unit = unitAfter(reading, unitStart);
  return {
    ...wordDraft(start, unit.end > unitStart ? unit.end : end),
    kind: "plural",
    number: { start, end },
    low: least,
    high: least,
    unit: unit.unit,
  };
}

/** "several hundred", "a few dozen": more than one of them, as the plural. */
export function manyOf(reading: Reading, at: number, value: number): Draft | null {
  const before = wordBefore(reading, at);
  const previous = before?.lower ?? "";
  if (before === null || !reading.lexicon.words.few.has(previous)) return null;
  const outer = wordBefore(reading, before.start);
  const start =
    outer !== null && reading.lexicon.words.a.has(outer.lower) ? outer.start : before.start;
  return lowerBound(reading, start, wordEnd(reading.text, at), exact(value * 2));
}
