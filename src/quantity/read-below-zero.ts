import { negate, sign } from "../interval/exact.ts";
import { wordEnd } from "./characters.ts";
import { afterSpace, type Draft, lowerWordAt, type Reading } from "./reading.ts";
import { isBare } from "./unit-arithmetic.ts";

/** "15 to 20 below zero", "10 degrees below zero": less than nothing by that much. */
export function belowZero(reading: Reading, draft: Draft): Draft {
  const isDegrees = draft.unit.sort === "temperature" || draft.unit.dimensions.has("degree");
  if ((!isDegrees && !isBare(draft.unit)) || sign(draft.low) <= 0) return draft;
  const end = phraseEnd(reading, draft.end);
  return end === null ? draft : { ...draft, end, low: negate(draft.high), high: negate(draft.low) };
}

function phraseEnd(reading: Reading, at: number): number | null {
  const { text, lexicon } = reading;
  const first = afterSpace(text, at);
  const head = first === -1 ? "" : lowerWordAt(reading, first);
  if (head === "") return null;
  const next = afterSpace(text, wordEnd(text, first));
  if (next === -1) return null;
  return lexicon.words.belowZero.has(`${head} ${lowerWordAt(reading, next)}`)
    ? wordEnd(text, next)
    : null;
}
