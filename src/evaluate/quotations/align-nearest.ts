import { type Alignment, type Gap, MOST_BRACKETED, type Stretch, sameWord } from "./alignment.ts";
import { isNumber } from "./material-change.ts";
import type { Passage } from "./passage.ts";
import { FUNCTION_WORDS } from "./sense-words.ts";

/** Words times words of the table beyond which two texts are not compared. */
const MOST_CELLS = 6_000_000;

/** So many words an omission is thought to leave out where its pieces are not found word for word. */
const OMITTED = 60;

export type NearestAlignment =
  | { readonly kind: "aligned"; readonly alignment: Alignment; readonly likeness: number }
  | { readonly kind: "none" }
  | { readonly kind: "too-long" };

/**
 * The place of the evidence that has most of the quotation's words together, and there the cheapest way
 * from one to the other, word by word (Wagner and Fischer 1974, both ends of the evidence free).
 */
export function alignNearest(
  quoted: Passage,
  gaps: readonly Gap[],
  evidence: Passage,
  within: Stretch,
  language: string,
): NearestAlignment {
  const window = densestWindow(quoted.keys, gaps, evidence.keys, within);
  if (window === null) return { kind: "none" };
  const width = window.to - window.from;
  if (quoted.keys.length * width > MOST_CELLS) return { kind: "too-long" };
  const alignment = align(quoted, gaps, evidence, window, language);
  const likeness = likenessOf(quoted, evidence, alignment, language);
  return { kind: "aligned", alignment, likeness };
}

/** A word of content says more about a place than an article. */
function weightOf(key: string): number {
  return FUNCTION_WORDS.has(key) ? 1 : 3;
}

/** The stretch of a fitting length that shares the most with the quotation; null when nothing does. */
function densestWindow(
  quoted: readonly string[],
  gaps: readonly Gap[],
  evidence: readonly string[],
  within: Stretch,
): Stretch | null {
  const left = new Map<string, number>();
  for (const key of quoted) left.set(key, (left.get(key) ?? 0) + 1);
  const omitted = gaps.filter((gap) => gap === "omission").length * OMITTED;
  const bracketed = gaps.filter((gap) => gap === "bracket").length * MOST_BRACKETED;
  const length = quoted.length + Math.ceil(quoted.length / 4) + 4 + omitted + bracketed;
  let score = 0;
  let best = 0;
  let end = within.from;
  for (let at = within.from; at < within.to; at += 1) {
    const entering = evidence[at] ?? "";
    const count = left.get(entering);
    if (count !== undefined) {
      if (count > 0) score += weightOf(entering);
      left.set(entering, count - 1);
    }
    const leaving = at - length >= within.from ? evidence[at - length] : undefined;
    const held = leaving === undefined ? undefined : left.get(leaving);
    if (leaving !== undefined && held !== undefined) {
      if (held >= 0) score -= weightOf(leaving);
      left.set(leaving, held + 1);
    }
    if (score > best) {
      best = score;
      end = at + 1;
    }
  }
  if (best === 0) return null;
  const margin = 8;
  return {
    from: Math.max(within.from, end - length - margin),
    to: Math.min(within.to, end + length),
  };
}

/** A word in its place is worth as much as most faults cost, so that none is given up to save one. */
const SAME = -8;
const MISSING = 10;
const EXTRA = 10;
const OTHER = 15;
const ALIKE = 8;
const BRACKETED = 2;

const FROM_DIAGONAL = 0;
const FROM_LEFT = 1;
const FROM_ABOVE = 2;

function align(
  quoted: Passage,
  gaps: readonly Gap[],
  evidence: Passage,
  window: Stretch,
  language: string,
): Alignment {
  const printed = quoted.keys.map((key) => looksOf(key, language));
  const original = evidence.keys.slice(window.from, window.to).map((key) => looksOf(key, language));
  const came = waysOf(printed, original, gaps);
  return walkBack(came, printed.length, original.length, window.from);
}

/** For each pair of places how its cheapest way came there; the last cell holds where the whole ends. */
function waysOf(
  printed: readonly Looks[],
  original: readonly Looks[],
  gaps: readonly Gap[],
): { readonly ways: Uint8Array; readonly end: number } {
  const rows = printed.length;
  const columns = original.length;
  const ways = new Uint8Array((rows + 1) * (columns + 1));
  let above = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    const here = new Int32Array(columns + 1);
    here[0] = row * MISSING;
    ways[row * (columns + 1)] = FROM_ABOVE;
    const skip = skipCost(gaps[row] ?? "none");
    for (let column = 1; column <= columns; column += 1) {
      const diagonal = (above[column - 1] ?? 0) + costOf(printed[row - 1], original[column - 1]);
      const left = (here[column - 1] ?? 0) + skip;
      const up = (above[column] ?? 0) + MISSING;
      const least = Math.min(diagonal, left, up);
      here[column] = least;
      ways[row * (columns + 1) + column] =
        least === diagonal ? FROM_DIAGONAL : least === up ? FROM_ABOVE : FROM_LEFT;
    }
    above = here;
  }
  let end = 0;
  for (let column = 1; column <= columns; column += 1)
    if ((above[column] ?? 0) < (above[end] ?? 0)) end = column;
  return { ways, end };
}

function walkBack(
  { ways, end }: { readonly ways: Uint8Array; readonly end: number },
  rows: number,
  columns: number,
  offset: number,
): Alignment {
  const alignment = new Array<number>(rows).fill(-1);
  let column = end;
  for (let row = rows; row > 0; ) {
    const step = ways[row * (columns + 1) + column];
    if (step === FROM_LEFT) column -= 1;
    else {
      row -= 1;
      if (step === FROM_DIAGONAL) {
        column -= 1;
        alignment[row] = offset + column;
      }
    }
  }
  return alignment;
}

/** What it costs to let a word of the evidence go by, in the gap behind a word. */
function skipCost(gap: Gap): number {
  if (gap === "none") return EXTRA;
  return gap === "bracket" ? BRACKETED : 0;
}

/** What is compared of a word, found out once. */
interface Looks {
  readonly key: string;
  /** Its first letters; null for a short word. */
  readonly head: string | null;
  readonly isNumber: boolean;
}

function looksOf(key: string, language: string): Looks {
  return { key, head: key.length > 3 ? key.slice(0, 3) : null, isNumber: isNumber(key, language) };
}

function costOf(printed: Looks | undefined, original: Looks | undefined): number {
  if (printed === undefined || original === undefined) return OTHER;
  if (printed.key === original.key) return SAME;
  const isAlike =
    (printed.isNumber && original.isNumber) ||
    (printed.head !== null && printed.head === original.head);
  return isAlike ? ALIKE : OTHER;
}

/** What share of the quotation's words the evidence has in place, a number for another number counted as one. */
function likenessOf(
  quoted: Passage,
  evidence: Passage,
  alignment: Alignment,
  language: string,
): number {
  let all = 0;
  let same = 0;
  for (const [word, other] of alignment.entries()) {
    const key = quoted.keys[word] ?? "";
    const weight = weightOf(key);
    all += weight;
    const isNumberForNumber =
      other >= 0 && isNumber(key, language) && isNumber(evidence.keys[other] ?? "", language);
    if (sameWord(quoted, word, evidence, other) || isNumberForNumber) same += weight;
  }
  return all === 0 ? 0 : same / all;
}
