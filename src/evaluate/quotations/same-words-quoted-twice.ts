import type { Difference } from "../../anchor/word-diff.ts";
import type { Span } from "../../text/span.ts";
import { compareQuotation, PLAIN_QUOTATION } from "./compare-quotation.ts";
import {
  type Passage,
  readPassage,
  spanOfWords,
  type TextFormat,
  wordAtOffset,
} from "./passage.ts";
import { gradeFails, type QuotationGrade } from "./quotation-judgement.ts";
import { FUNCTION_WORDS } from "./sense-words.ts";

/** Something that the quotations of one document say about each other. */
export type QuotedTwice =
  /** Two quotations of nearly the same words, which must agree; `grade` and `diff` are those of the shorter against the longer. */
  | {
      readonly kind: "differ";
      readonly first: Span;
      readonly second: Span;
      readonly grade: QuotationGrade;
      readonly diff: readonly Difference[];
    }
  /** Words that are quoted once and stand elsewhere without marks: the document's own words, or another's? */
  | { readonly kind: "unquoted"; readonly quotation: Span; readonly places: readonly Span[] };

export interface QuotationsCompared {
  readonly notes: readonly QuotedTwice[];
  /** False when there was too much to compare, and some pairs were left out. */
  readonly complete: boolean;
}

/** Fewer words are quoted twice by chance. */
const FEWEST_ALIKE = 4;
const FEWEST_UNQUOTED = 2;
/** A pair of words that so many quotations share says nothing. */
const MOST_SHARING = 20;
const MOST_PAIRS = 2000;
/** So many words are compared in search of words without marks. */
const MOST_STEPS = 20_000_000;
const MOST_PLACES = 20;

/** Compares the quotations of a document with each other and with its other words. Spans are those between the marks. */
export function sameWordsQuotedTwice(
  text: string,
  quotations: readonly Span[],
  format: TextFormat = "plain",
): QuotationsCompared {
  const document = readPassage(text, format);
  const quoted = quotations.map(({ start, end }) => readPassage(text.slice(start, end), format));
  const pairs = pairsAlike(quoted);
  const notes = pairs.slice(0, MOST_PAIRS).flatMap(([a, b]) => differ(quotations, quoted, a, b));
  const unquoted = unquotedPlaces(document, quotations, quoted);
  return {
    notes: [...notes, ...unquoted.notes],
    complete: pairs.length <= MOST_PAIRS && unquoted.complete,
  };
}

/** Quotations that share two words of which one has content, one behind the other. */
function pairsAlike(quoted: readonly Passage[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, Set<number>>();
  for (const [index, { keys }] of quoted.entries())
    for (let word = 0; keys.length >= FEWEST_ALIKE && word + 1 < keys.length; word += 1) {
      const both = keys.slice(word, word + 2);
      if (both.every((key) => FUNCTION_WORDS.has(key))) continue;
      const sharing = holders.get(both.join(" "));
      if (sharing === undefined) holders.set(both.join(" "), new Set([index]));
      else sharing.add(index);
    }
  const pairs = new Map<string, readonly [number, number]>();
  for (const sharing of holders.values()) {
    if (sharing.size > MOST_SHARING) continue;
    const indexes = [...sharing];
    for (const [at, a] of indexes.entries())
      for (const b of indexes.slice(at + 1)) pairs.set(`${a} ${b}`, [a, b]);
  }
  return [...pairs.values()];
}

function differ(
  quotations: readonly Span[],
  quoted: readonly Passage[],
  a: number,
  b: number,
): readonly QuotedTwice[] {
  const first = quotations[a];
  const second = quotations[b];
  const one = quoted[a];
  const other = quoted[b];
  if (first === undefined || second === undefined || one === undefined || other === undefined)
    return [];
  // A quotation within another is not the same words told twice.
  if (first.start < second.end && second.start < first.end) return [];
  const [shorter, longer] = one.keys.length <= other.keys.length ? [one, other] : [other, one];
  const { grade, diff } = compareQuotation(shorter.text, longer, PLAIN_QUOTATION);
  return gradeFails(grade) ? [{ kind: "differ", first, second, grade, diff }] : [];
}

/** Where the words of quotations stand in the document without marks; the document is passed through once. */
function unquotedPlaces(
  document: Passage,
  quotations: readonly Span[],
  quoted: readonly Passage[],
): QuotationsCompared {
  const { keys } = document;
  const sought = soughtByHead(quoted);
  const heads = new Set([...sought.keys()].map((head) => head.split(" ")[0]));
  const marked = countMarked(document, quotations);
  const places = quoted.map((): number[] => []);
  let steps = 0;
  for (let at = 0; at + 1 < keys.length && steps < MOST_STEPS; at += 1) {
    const key = keys[at] ?? "";
    if (!heads.has(key)) continue;
    for (const index of sought.get(`${key} ${keys[at + 1] ?? ""}`) ?? []) {
      const words = quoted[index]?.keys ?? [];
      let same = FEWEST_UNQUOTED;
      while (same < words.length && words[same] === keys[at + same]) same += 1;
      steps += same;
      const isFree = (marked[at + words.length] ?? 0) === (marked[at] ?? 0);
      const found = places[index];
      if (same === words.length && isFree && found !== undefined && found.length < MOST_PLACES)
        found.push(at);
    }
  }
  const notes = quotations.flatMap((quotation, index): readonly QuotedTwice[] => {
    const length = quoted[index]?.keys.length ?? 0;
    const found = places[index] ?? [];
    if (found.length === 0) return [];
    const spans = found.map((place) => spanOfWords(document, place, place + length));
    return [{ kind: "unquoted", quotation, places: spans }];
  });
  return { notes, complete: steps < MOST_STEPS };
}

/** The quotations whose words are quoted once and say something, by their first two words. */
function soughtByHead(quoted: readonly Passage[]): ReadonlyMap<string, readonly number[]> {
  const printed = quoted.map(({ keys }) => keys.join(" "));
  const times = new Map<string, number>();
  for (const words of printed) times.set(words, (times.get(words) ?? 0) + 1);
  const sought = new Map<string, number[]>();
  for (const [index, { keys }] of quoted.entries()) {
    if (keys.length < FEWEST_UNQUOTED || times.get(printed[index] ?? "") !== 1) continue;
    if (keys.every((key) => FUNCTION_WORDS.has(key))) continue;
    const head = keys.slice(0, FEWEST_UNQUOTED).join(" ");
    const others = sought.get(head);
    if (others === undefined) sought.set(head, [index]);
    else others.push(index);
  }
  return sought;
}

/** For each word of the document, how many words before it stand in a quotation. */
function countMarked(document: Passage, quotations: readonly Span[]): Uint32Array {
  const { keys } = document;
  const inside = new Uint8Array(keys.length);
  for (const { start, end } of quotations)
    inside.fill(1, wordAtOffset(document, start), wordAtOffset(document, end - 1) + 1);
  const counts = new Uint32Array(keys.length + 1);
  for (let word = 0; word < keys.length; word += 1)
    counts[word + 1] = (counts[word] ?? 0) + (inside[word] ?? 0);
  return counts;
}
