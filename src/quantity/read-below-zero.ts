import { negate, sign } from "../interval/exact.ts";
import { wordEnd } from "./characters.ts";
import { afterSpace, type Draft, lowerWordAt, type Reading, wordBefore } from "./reading.ts";
import { isBare } from "./unit-arithmetic.ts";

/** "15 to 20 below zero", "10 degrees below zero": less than nothing by that much. */
export function belowZero(reading: Reading, draft: Draft): Draft {
  const isDegrees = draft.unit.sort === "temperature" || draft.unit.dimensions.has("degree");
  if ((!isDegrees && !isBare(draft.unit)) || sign(draft.low) <= 0) return draft;
  const before = wordBefore(reading, draft.start)?.lower ?? "";
  const end = phraseEnd(reading, draft.end, before);
  return end === null ? draft : { ...draft, end, low: negate(draft.high), high: negate(draft.low) };
}

function phraseEnd(reading: Reading, at: number, before: string): number | null {
  const { text, lexicon } = reading;
  const first = afterSpace(text, at);
  const head = first === -1 ? "" : lowerWordAt(reading, first);
  if (head === "") return null;
  const headEnd = wordEnd(text, first);
  const { belowZero, below, articles } = lexicon.words;
  // "feels like 7 below.", but not "the 7 below".
  if (below.has(head) && /[.,;)]/.test(text[headEnd] ?? "") && !articles.has(before))
    return headEnd;
  const next = afterSpace(text, headEnd);
  if (next === -1) return null;
  return belowZero.has(`${head} ${lowerWordAt(reading, next)}`) ? wordEnd(text, next) : null;
}
