import { add, type Exact, exact, multiply, ONE, tenTo } from "../interval/exact.ts";
import { wordEnd } from "./characters.ts";
import type { NumberRow } from "./language.ts";
import type { NumberRead } from "./number-read.ts";
import { trailingZeros } from "./numeral.ts";
import { afterGap, lowerWordAt, type Reading } from "./reading.ts";
import { scaleWord } from "./scale.ts";

/** More words than any spelled number has. */
const MOST_WORDS = 16;

/** What has been added up of a spelled number. */
interface Sum {
  /** The thousands, millions … that are complete. */
  readonly total: Exact;
  /** What is being counted below the next scale. */
  readonly current: number;
  /** The power of ten of the last scale; below it the next must stay. */
  readonly power: number;
  readonly end: number;
  readonly bareEnd: number;
  readonly lastRole: NumberRow["role"] | "scale" | "start";
}

/**
 * The number spelled at an offset: "twenty-six", "one hundred and five", "two and a half million".
 * "a million" is read from its scale word, with the article as its start.
 */
export function readNumberWords(reading: Reading, at: number): NumberRead | null {
  const first = reading.lexicon.numbers.get(lowerWordAt(reading, at));
  const leading = first === undefined ? scaleWord(reading, at) : null;
  if (first === undefined && leading === null) return null;
  let sum: Sum = {
    total: exact(0),
    current: 0,
    power: 99,
    end: at,
    bareEnd: at,
    lastRole: "start",
  };
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const next = nextWord(reading, sum, count === 0 ? at : null);
    if (next === null) break;
    sum = next;
    if (sum.lastRole === "dozen") break;
  }
  if (sum.lastRole === "start") return null;
  return withHalf(reading, at, sum) ?? finish(at, sum);
}

function nextWord(reading: Reading, sum: Sum, start: number | null): Sum | null {
  const { text, lexicon } = reading;
  const gap = start ?? afterGap(text, sum.end);
  if (gap === -1) return null;
  let at = gap;
  if (start === null && lexicon.words.and.has(lowerWordAt(reading, at))) {
    if (sum.lastRole !== "hundred" && sum.lastRole !== "scale") return null;
    at = afterGap(text, wordEnd(text, at));
    if (at === -1) return null;
    const after = lexicon.numbers.get(lowerWordAt(reading, at));
    if (after === undefined || (after.role !== "unit" && after.role !== "tens")) return null;
  }
  const row = lexicon.numbers.get(lowerWordAt(reading, at));
  if (row !== undefined) return withNumber(sum, row, wordEnd(text, at));
  const scale = scaleWord(reading, at);
  return scale === null ? null : withScale(sum, scale.row.power, scale.end);
}

function withNumber(sum: Sum, row: NumberRow, end: number): Sum | null {
  const { current, lastRole } = sum;
  const next = { ...sum, end, bareEnd: end, lastRole: row.role };
  switch (row.role) {
    case "unit":
      if (lastRole === "unit" || (lastRole === "tens" && (row.value > 9 || row.value === 0)))
        return null;
      if (row.value === 0 && lastRole !== "start") return null;
      return { ...next, current: current + row.value };
    case "tens":
      return lastRole === "unit" || lastRole === "tens"
        ? null
        : { ...next, current: current + row.value };
    case "hundred":
      if (current >= 100 || lastRole === "hundred") return null;
      return { ...next, current: Math.max(current, 1) * row.value };
    default:
      return lastRole === "hundred" ? null : { ...next, current: Math.max(current, 1) * row.value };
  }
}

function withScale(sum: Sum, power: number, end: number): Sum | null {
  if (power >= sum.power) return null;
  const counted = Math.max(sum.current, sum.lastRole === "start" ? 1 : 0);
  if (counted === 0) return null;
  const added = multiply(exact(counted), tenTo(power));
  const bareEnd = sum.lastRole === "start" ? sum.end : sum.bareEnd;
  return { total: add(sum.total, added), current: 0, power, end, bareEnd, lastRole: "scale" };
}

/** "two and a half million": a half is added to the count, and the scale counts for both. */
function withHalf(reading: Reading, start: number, sum: Sum): NumberRead | null {
  if (sum.lastRole !== "unit" || sum.power !== 99) return null;
  const end = halfEnd(reading, sum.end);
  if (end === null) return null;
  const scale = scaleWord(reading, end);
  const factor = scale === null ? ONE : tenTo(scale.row.power);
  const half = exact(1, 2);
  return {
    ...spelled(start, scale?.end ?? end, end),
    value: multiply(add(exact(sum.current), half), factor),
    scale: factor,
    step: multiply(half, factor),
    zerosStep: null,
    places: 1,
    ambiguity: null,
  };
}

/** Where "and a half" ends, spaced or hyphenated, or null. */
export function halfEnd(reading: Reading, at: number): number | null {
  const { text, lexicon } = reading;
  let next = at;
  for (const words of [lexicon.words.and, lexicon.words.a, lexicon.words.half]) {
    const word = afterGap(text, next);
    if (word === -1 || !words.has(lowerWordAt(reading, word))) return null;
    next = wordEnd(text, word);
  }
  return next;
}

function finish(start: number, sum: Sum): NumberRead {
  const afterScale = sum.current === 0 && sum.power !== 99;
  const scale = afterScale ? tenTo(sum.power) : ONE;
  const value = add(sum.total, exact(sum.current));
  const count = afterScale ? multiply(value, tenTo(-sum.power)) : value;
  const zeros = sum.lastRole === "dozen" ? 0 : trailingZeros(wholeDigits(count));
  return {
    ...spelled(start, sum.end, sum.bareEnd),
    value,
    scale,
    step: scale,
    zerosStep: zeros === 0 ? null : multiply(tenTo(zeros), scale),
    places: 0,
    ambiguity: null,
  };
}

function wholeDigits({ numerator, denominator }: Exact): string {
  return (BigInt(numerator) / BigInt(denominator)).toString();
}

function spelled(
  start: number,
  end: number,
  bareEnd: number,
): Pick<NumberRead, "start" | "end" | "bareEnd" | "inDigits" | "whole" | "grouped"> {
  return { start, end, bareEnd, inDigits: false, whole: "", grouped: false };
}
