import type { Difference } from "../../anchor/word-diff.ts";
import type { Span } from "../../text/span.ts";
import { compareQuotation, PLAIN_QUOTATION } from "./compare-quotation.ts";
import { placesOf } from "./find-pieces.ts";
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
/** Words times quotations that are looked through for words without marks. */
const MOST_STEPS = 100_000_000;
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
  const most = Math.floor(MOST_STEPS / Math.max(1, document.keys.length));
  const unquoted = quotations
    .slice(0, most)
    .flatMap((span, index) => unquotedPlaces(document, quotations, span, quoted[index], quoted));
  return {
    notes: [...notes, ...unquoted],
    complete: pairs.length <= MOST_PAIRS && quotations.length <= most,
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

function unquotedPlaces(
  document: Passage,
  quotations: readonly Span[],
  quotation: Span,
  words: Passage | undefined,
  quoted: readonly Passage[],
): readonly QuotedTwice[] {
  if (words === undefined || words.keys.length < FEWEST_UNQUOTED) return [];
  if (words.keys.every((key) => FUNCTION_WORDS.has(key))) return [];
  const printed = words.keys.join(" ");
  if (quoted.filter(({ keys }) => keys.join(" ") === printed).length > 1) return [];
  const all = { from: 0, to: document.keys.length };
  const own = wordAtOffset(document, quotation.start);
  const places = placesOf(words.keys, document.keys, all)
    .filter((place) => place !== own)
    .map((place) => spanOfWords(document, place, place + words.keys.length))
    .filter(({ start, end }) => !quotations.some((one) => one.start < end && start < one.end))
    .slice(0, MOST_PLACES);
  return places.length === 0 ? [] : [{ kind: "unquoted", quotation, places }];
}
