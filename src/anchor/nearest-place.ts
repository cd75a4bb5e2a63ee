import search from "approx-string-match";
import type { Span } from "../text/span.ts";
import { occurrences } from "./search-text.ts";

/** Where a text stands nearly, and how many characters more, less or other it has there. */
export interface NearPlace {
  readonly span: Span;
  readonly errors: number;
}

/** A text is looked for with at most so many errors for each of its characters, and in all. */
const ERRORS_PER_CHARACTER = 0.3;
const MOST_ERRORS = 128;

/** A longer text is looked for by its head. */
const LONGEST = 2000;

/** A piece that occurs more often says nothing about the place. */
const MOST_HITS = 40;
const MOST_WINDOWS = 6;

/**
 * How many pieces a text is cut into, stage by stage: with fewer errors than pieces one of them is
 * whole somewhere (Navarro 2001, A guided tour to approximate string matching, section 8).
 */
const STAGES = [4, 12] as const;
const SHORTEST_PIECE = 4;

/** The search through the whole text costs characters times blocks of 32 errors; beyond this it is not made. */
const MOST_WORK = 16_000_000;

/**
 * The place in a text that is most like another one: help for a person, never a proof that nothing
 * is nearer. Which work is done depends on the two texts alone, never on time.
 */
export function nearestPlace(text: string, sought: string): NearPlace | null {
  const pattern = sought.slice(0, LONGEST);
  const most = Math.min(MOST_ERRORS, Math.floor(pattern.length * ERRORS_PER_CHARACTER));
  for (const pieces of STAGES) {
    const { place, isCommon } = nearestBySeeds(text, pattern, most, pieces);
    // In a text that says one thing over and over every place is as good as the next.
    if (place !== null || isCommon) return place;
  }
  const work = text.length * Math.ceil(most / 32);
  return work > MOST_WORK ? null : bestMatch(text, { start: 0, end: text.length }, pattern, most);
}

interface Nearest {
  readonly place: NearPlace | null;
  readonly isCommon: boolean;
}

/** Looks only where one of so many pieces of the text stands unchanged. */
function nearestBySeeds(text: string, pattern: string, most: number, pieces: number): Nearest {
  const length = Math.floor(pattern.length / pieces);
  if (length < SHORTEST_PIECE) return { place: null, isCommon: false };
  let common = 0;
  let best: NearPlace | null = null;
  const votes = new Map<number, number>();
  const looked = new Set<number>();
  for (let piece = 0; piece < pieces; piece += 1) {
    const offset = piece * length;
    const hits = occurrences(text, pattern.slice(offset, offset + length), MOST_HITS);
    if (hits.length === MOST_HITS) {
      common += 1;
      continue;
    }
    for (const hit of hits) {
      const window = Math.round((hit - offset) / (most + 1));
      votes.set(window, (votes.get(window) ?? 0) + 1);
    }
    if (votes.size > MOST_WINDOWS) continue;
    best = bestOf(text, pattern, most, [...votes.keys()], looked, best);
    // A place with fewer errors than pieces looked for would have had one of them whole.
    const sought = piece + 1 - common;
    if (best !== null && best.errors <= sought) return { place: best, isCommon: false };
  }
  const windows = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_WINDOWS);
  const told = windows.map(([window]) => window);
  best = bestOf(text, pattern, most, told, looked, best);
  return { place: best, isCommon: common > pieces / 2 };
}

/** The best place in the windows that were not looked at before, or the one that is known when none is better. */
function bestOf(
  text: string,
  pattern: string,
  most: number,
  windows: readonly number[],
  looked: Set<number>,
  known: NearPlace | null,
): NearPlace | null {
  let best = known;
  for (const window of windows) {
    if (looked.has(window)) continue;
    looked.add(window);
    const start = Math.max(0, window * (most + 1) - 2 * most - 1);
    const end = Math.min(text.length, start + pattern.length + 4 * most + 2);
    const place = bestMatch(text, { start, end }, pattern, best === null ? most : best.errors - 1);
    if (place !== null) best = place;
  }
  return best;
}

/** The first of the matches with the fewest errors within a part of the text. */
function bestMatch(text: string, part: Span, pattern: string, most: number): NearPlace | null {
  if (most < 0) return null;
  const matches = search(text.slice(part.start, part.end), pattern, most);
  const [best] = matches.toSorted((a, b) => a.errors - b.errors || a.start - b.start);
  if (best === undefined) return null;
  const span = { start: part.start + best.start, end: part.start + best.end };
  return { span, errors: best.errors };
}
