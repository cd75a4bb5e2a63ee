import { type CodePointIndex, indexCodePoints } from "../text/code-points.ts";
import { type Folded, fold } from "../text/fold.ts";
import { once } from "../text/once.ts";
import type { Sought, SoughtText } from "./anchoring.ts";
import { findAll } from "./find-all.ts";

/** A canonical text to be searched many times: what a search needs of it is made when first asked for. */
export interface SearchText {
  readonly text: string;
  /** Where a selector that was announced stands to the letter, with its context; null where it was not, or stands too often to list. */
  readonly placesOf: (sought: SoughtText) => readonly number[] | null;
  readonly codePoints: () => CodePointIndex;
  readonly folded: () => Folded;
  /** Whether the folded text can hold a folded text; told without folding it all where the answer is no. */
  readonly mayHold: (foldedText: string) => boolean;
}

/** What folding takes out of words or puts together within them. */
const wordBreaker = once(() => /[\u00ad\u200b\u2060\ufeff\uff01-\uff5e\p{M}\u1160-\u11ff]/u);

/** What folding leaves alone, and never makes out of anything else where there is no such breaker. */
const stablePattern = once(() => /[\p{L}\p{N}!#$%&()*+,/:;<=>?@[\\\]^_{|}~]{2,}/gu);

/** A word that stands in more places is not looked at in each of them. */
const MOST_PLACES = 100;
/** So many of the longest words are tried until one is rare enough. */
const MOST_TRIED = 4;

/** Fewer texts are found sooner one by one. */
const FEWEST_ANNOUNCED = 16;
const MOST_LISTED = 100;

/**
 * @param announced selectors that will be asked for: where there are many of them without a position, all
 * are looked for at once when the first is asked for.
 */
export function searchText(text: string, announced: readonly Sought[] = []): SearchText {
  let listed: ReadonlyMap<SoughtText, readonly number[]> | null = null;
  let codePoints: CodePointIndex | null = null;
  let folded: Folded | null = null;
  let asked: { readonly text: string; readonly answer: boolean } | null = null;
  let hasBreaker: boolean | null = null;
  return {
    text,
    placesOf: (sought) => {
      if (announced.length < FEWEST_ANNOUNCED) return null;
      listed ??= listPlaces(text, announced);
      return listed.get(sought) ?? null;
    },
    codePoints: () => {
      codePoints ??= indexCodePoints(text);
      return codePoints;
    },
    folded: () => {
      folded ??= fold(text);
      return folded;
    },
    mayHold: (foldedText) => {
      // Once the text is folded, the search itself is as fast as any question about it.
      if (folded !== null) return folded.text.includes(foldedText);
      hasBreaker ??= wordBreaker().test(text);
      // The same text is asked about at several steps in a row.
      if (asked?.text !== foldedText)
        asked = { text: foldedText, answer: hasBreaker || mayHoldWords(text, foldedText) };
      return asked.answer;
    },
  };
}

function listPlaces(
  text: string,
  announced: readonly Sought[],
): ReadonlyMap<SoughtText, readonly number[]> {
  const wholes = announced.flatMap((sought) =>
    "exact" in sought && sought.start === null
      ? [{ sought, whole: sought.prefix + sought.exact + sought.suffix }]
      : [],
  );
  const texts = wholes.map(({ whole }) => whole);
  const found = findAll(text, texts, MOST_LISTED);
  const listed = new Map<SoughtText, readonly number[]>();
  for (const { sought, whole } of wholes) {
    const places = found.get(whole);
    if (places !== undefined && places.length < MOST_LISTED) listed.set(sought, places);
  }
  return listed;
}

/** A part of a folded text that a text must hold to the letter. */
interface Run {
  readonly text: string;
  /** Where it begins in the folded text. */
  readonly at: number;
}

/**
 * Whether a text without word breakers can hold a folded text: it must have all of its words, and around
 * a rare one, folded, the whole.
 */
function mayHoldWords(text: string, foldedText: string): boolean {
  const runs = stableRuns(foldedText);
  for (const run of runs.slice(0, MOST_TRIED)) {
    const places = occurrences(text, run.text, MOST_PLACES);
    if (places.length < MOST_PLACES)
      return places.some((place) => isAround(text, place, foldedText, run));
  }
  return runs.every((run) => text.includes(run.text));
}

/** The stable parts of a folded text, the longest and rarest first. */
function stableRuns(foldedText: string): readonly Run[] {
  return [...foldedText.matchAll(stablePattern())]
    .map((match) => ({ text: match[0], at: match.index }))
    .toSorted((a, b) => b.text.length - a.text.length);
}

/** So much of the text beside a place is compared first: nearly always enough to see that it is another. */
const GLANCE = 12;

/** Whether a folded text stands where one of its runs has a place in a text. */
function isAround(text: string, place: number, foldedText: string, run: Run): boolean {
  const before = foldedText.slice(0, run.at);
  const behind = foldedText.slice(run.at + run.text.length);
  const end = place + run.text.length;
  return (
    isBefore(text, place, before.slice(-GLANCE)) &&
    isBefore(text, place, before) &&
    foldedBehind(text, end, behind.length).startsWith(behind)
  );
}

function isBefore(text: string, end: number, sought: string): boolean {
  return foldedBefore(text, end, sought.length).endsWith(sought);
}

/** At least so many characters of the folded text before an offset; fewer only where the text begins. */
function foldedBefore(text: string, end: number, length: number): string {
  for (let reach = length + 16; ; reach *= 2) {
    const start = Math.max(0, end - reach);
    const folded = fold(text.slice(start, end)).text;
    if (folded.length > length || start === 0) return folded;
  }
}

/** At least so many characters of the folded text behind an offset; fewer only where the text ends. */
function foldedBehind(text: string, start: number, length: number): string {
  for (let reach = length + 16; ; reach *= 2) {
    const end = Math.min(text.length, start + reach);
    const folded = fold(text.slice(start, end)).text;
    if (folded.length > length || end === text.length) return folded;
  }
}

/** Where a text occurs in another and fits there, overlapping or not: the first `most` such places. */
export function occurrences(
  text: string,
  sought: string,
  most: number,
  fits: (at: number) => boolean = () => true,
): readonly number[] {
  const found: number[] = [];
  if (sought === "") return found;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    if (fits(at)) found.push(at);
    if (found.length === most) break;
  }
  return found;
}
