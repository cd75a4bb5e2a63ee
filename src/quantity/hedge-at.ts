import type { Span } from "../text/span.ts";
import { CURRENCY_SIGN, classOf, DIGIT, isHyphen, isWordPart, wordEnd } from "./characters.ts";
import type { Hedge, HedgeKind } from "./figure.ts";
import {
  afterGap,
  afterSpace,
  lowerWordAt,
  type Reading,
  type WordBefore,
  wordBefore,
} from "./reading.ts";

/** Hedges in one sign, directly before the figure or a space away. */
const SIGNS: ReadonlyMap<string, HedgeKind> = new Map<string, HedgeKind>([
  ["~", "about"],
  ["≈", "about"],
  ["∼", "about"],
  [">", "more-than"],
  ["<", "less-than"],
  ["≥", "at-least"],
  ["⩾", "at-least"],
  ["≤", "at-most"],
  ["⩽", "at-most"],
]);

const MOST_FILLERS = 2;

/** The hedge that stands before a figure, over "a" and "another", or directly after it. */
export function hedgeAt(reading: Reading, start: number, end: number): Hedge | null {
  return hedgeBefore(reading, start) ?? hedgeAfter(reading, end);
}

function hedgeBefore(reading: Reading, start: number): Hedge | null {
  const sign = signBefore(reading, start);
  if (sign !== null) return sign;
  let at = start;
  for (let passed = 0; passed <= MOST_FILLERS; passed += 1) {
    const word = wordBefore(reading, at);
    if (word === null) return null;
    const hedge = hedgePhraseEndingAt(reading, word);
    if (hedge !== null) return hedge;
    if (!reading.lexicon.words.fillers.has(word.lower)) return null;
    at = word.start;
  }
  return null;
}

function hedge({ text, options }: Reading, kind: HedgeKind, span: Span): Hedge {
  const reach = options.hedges?.get(kind) ?? null;
  return { kind, span, text: text.slice(span.start, span.end), reach };
}

function signBefore(reading: Reading, start: number): Hedge | null {
  const { text, floor } = reading;
  let at = start - 1;
  if (text[at] === " ") at -= 1;
  const kind = at >= floor ? SIGNS.get(text[at] ?? "") : undefined;
  if (kind === undefined) return null;
  return hedge(reading, kind, { start: at, end: at + 1 });
}

/** The hedge whose last word is given. */
export function hedgePhraseEndingAt(reading: Reading, last: WordBefore): Hedge | null {
  const phrases = reading.lexicon.hedgesBefore.get(last.lower);
  if (phrases === undefined) return null;
  for (const { words, kind } of phrases) {
    let first: WordBefore | null = last;
    for (let index = 1; index < words.length && first !== null; index += 1) {
      const before: WordBefore | null = wordBefore(reading, first.start);
      first = before?.lower === words[index] ? before : null;
    }
    if (first === null) continue;
    return hedge(reading, kind, { start: first.start, end: last.end });
  }
  return null;
}

function isAlsoBefore(reading: Reading, words: readonly string[]): boolean {
  const phrases = reading.lexicon.hedgesBefore.get(words.at(-1) ?? "");
  return (
    phrases?.some((phrase) => phrase.words.toReversed().join(" ") === words.join(" ")) ?? false
  );
}

function opensNext(text: string, at: number): boolean {
  const next = afterSpace(text, at);
  return next !== -1 && isWordPart(text.charCodeAt(next));
}

/** Whether a figure or what is like one follows: "the", "$3", "12". */
function boundsNext(reading: Reading, at: number): boolean {
  const { text, lexicon } = reading;
  const next = afterSpace(text, at);
  if (next === -1) return false;
  const kind = classOf(text.charCodeAt(next));
  const word = lowerWordAt(reading, next);
  return (
    kind === DIGIT ||
    kind === CURRENCY_SIGN ||
    lexicon.words.a.has(word) ||
    lexicon.words.articles.has(word)
  );
}

/** The hedge directly after a figure: "or more", "-plus". */
export function hedgeAfter(reading: Reading, end: number): Hedge | null {
  const { text, lexicon } = reading;
  if (text[end] === "+") return hedge(reading, "at-least", { start: end, end: end + 1 });
  const start = afterGap(text, end);
  const phrases = start === -1 ? undefined : lexicon.hedgesAfter.get(lowerWordAt(reading, start));
  if (phrases === undefined) return null;
  const isHyphened = isHyphen(text.charCodeAt(end));
  for (const { words, kind } of phrases) {
    // "300-plus", but not "300 plus interest".
    if (isHyphened !== (words.length === 1)) continue;
    let at = start;
    let stop = start;
    for (const word of words) {
      if (at === -1 || lowerWordAt(reading, at) !== word) {
        stop = -1;
        break;
      }
      stop = wordEnd(text, at);
      at = afterSpace(text, stop);
    }
    // "40s at least once": of phrases that also stand before, only one that closes its clause.
    if (stop !== -1 && words.length > 1 && isAlsoBefore(reading, words) && opensNext(text, stop))
      continue;
    // "up 25% and above the consensus": it hedges what follows.
    if (stop !== -1 && words.length > 1 && boundsNext(reading, stop)) continue;
    if (stop !== -1) return hedge(reading, kind, { start, end: stop });
  }
  return null;
}
