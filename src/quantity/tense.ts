import { type Reading, wordBefore } from "./reading.ts";

/** Which of the years that a date could mean: the last one past, the next one to come, or the nearest. */
export type Tense = "past" | "coming" | "nearest";

/** What the word before a date without a year says of it: "since May 10" has been, "next May" is to come. */
export function tenseBefore(reading: Reading, start: number): Tense {
  const before = wordBefore(reading, start);
  const { beforePast, next, to, sumsUp } = reading.lexicon.words;
  if (before === null) return "nearest";
  if (beforePast.has(before.lower)) return "past";
  if (next.has(before.lower)) return "coming";
  // "in the year to June".
  const span = to.has(before.lower) ? wordBefore(reading, before.start) : null;
  return span !== null && sumsUp.has(span.lower) ? "past" : "nearest";
}
