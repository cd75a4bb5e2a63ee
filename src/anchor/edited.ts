import { fold, unfoldSpan } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { type Anchoring, SHORT, type SoughtText } from "./anchoring.ts";
import { isMaterial } from "./material.ts";
import { nearestPlace } from "./nearest-place.ts";
import { positionOf } from "./places.ts";
import { occurrences, type SearchText } from "./search-text.ts";
import { diffWords, likeness } from "./word-diff.ts";
import { cutsWord } from "./word-edge.ts";

/** A context of fewer characters is no guide to a place. */
const TELLING = 4;

const MOST_PLACES = 20;

const LONGEST_WORD = 40;

/** Shorter texts are a few words, longer ones a sentence. */
const WORDS = 32;

/** A text that shares a smaller part of its words with another is not told as an edit of it. */
const LEAST_LIKENESS = 0.4;

/**
 * The place that the context of a selector shows, when another text stands there: an edit.
 * Nothing where the context shows no single place, or what stands there is the text itself,
 * or has so little in common with it that the text was rather moved away.
 */
export function byContext(source: SearchText, sought: SoughtText): Anchoring | null {
  const shown = shownToTheLetter(source, sought) ?? shownFolded(source, sought);
  if (shown === null) return null;
  const exact = fold(sought.exact).text;
  const place = trimmed(source.text, shown.place);
  const inserted = source.text.slice(place.start, place.end);
  const found = fold(inserted).text;
  if (found === exact.trim() || found === "") return null;
  // A paragraph that came between the text and its context is no edit of the text.
  if (found.includes(exact.trim()) && /\n\s*\n/.test(inserted)) return null;
  // What stands between both sides of the context of a few words is what became of them.
  const isReplaced = shown.bothSides && exact.length < WORDS;
  return isReplaced || isAnEditOf(exact, found) ? editedAt(source, sought.exact, place) : null;
}

/** What stands between both sides of the context where these stand to the letter: found without folding the text. */
function shownToTheLetter({ text }: SearchText, sought: SoughtText): Shown | null {
  const { exact, prefix, suffix } = sought;
  const tells = (side: string) => fold(side).text.trim().length >= TELLING;
  if (!tells(prefix) || !tells(suffix)) return null;
  const shown = placeBetween(text, exact, prefix, suffix);
  return shown?.bothSides === true ? shown : null;
}

function shownFolded(source: SearchText, sought: SoughtText): Shown | null {
  const [prefix, suffix] = [guideOf(source, sought.prefix), guideOf(source, sought.suffix)];
  if (prefix === "" && suffix === "") return null;
  const folded = source.folded();
  const shown = placeBetween(folded.text, fold(sought.exact).text, prefix, suffix);
  return shown && { ...shown, place: unfoldSpan(folded, shown.place) };
}

/**
 * The place at the position that is given, when the context still stands around it and an edit of
 * the text within: then no copy elsewhere, though it has the same context, is what is meant.
 */
export function byEditAtPosition(source: SearchText, sought: SoughtText): Anchoring | null {
  const { prefix, suffix } = sought;
  const { text } = source;
  const start = positionOf(source, sought);
  if (start === null || !text.endsWith(prefix, start)) return null;
  if (prefix === "" && (cutsWord(text, start) || standsBeside(text, start, sought))) return null;
  const exact = fold(sought.exact).text;
  const reach = text.slice(start, start + 2 * sought.exact.length + 40 + suffix.length);
  const length = suffix === "" ? wordsAfter(reach, 0, exact).end : reach.indexOf(suffix);
  const whole = trimmed(text, { start, end: start + Math.max(0, length) });
  const span = suffix === "" ? withoutStop(text, whole, sought.exact) : whole;
  const inserted = text.slice(span.start, span.end);
  const found = fold(inserted).text;
  if (found === exact.trim() || !isAnEditOf(exact, found)) return null;
  if (found.includes(exact.trim()) && /\n\s*\n/.test(inserted)) return null;
  return editedAt(source, sought.exact, span);
}

/** A span without the mark that ends a clause behind it, where the text has none. */
function withoutStop(text: string, { start, end }: Span, exact: string): Span {
  const isMarked = /[.,;:!?"'”’)]$/.test(exact);
  const marks = /[.,;:!?"'”’)]*$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: isMarked ? end : end - marks };
}

/** Whether the text itself overlaps its old position: then it was only pushed along, and no copy is meant. */
function standsBeside(text: string, start: number, { exact }: SoughtText): boolean {
  // One character more on either side shows whether a word is cut there.
  const near = text.slice(Math.max(0, start - exact.length), start + 2 * exact.length);
  return holdsWhole(near, exact) || holdsWhole(fold(near).text, fold(exact).text);
}

/** Whether a text stands in another with no word or figure of it cut: not `3.84` in 93.84. */
function holdsWhole(text: string, sought: string): boolean {
  const isWhole = (at: number) =>
    at > 0 &&
    at + sought.length < text.length &&
    !cutsWord(text, at) &&
    !cutsWord(text, at + sought.length);
  return occurrences(text, sought, 1, isWhole).length > 0;
}

/** A side of the context, folded; empty where it tells nothing or is not in the text. */
function guideOf(source: SearchText, side: string): string {
  const folded = fold(side).text;
  return folded.trim().length >= TELLING && source.mayHold(folded) ? folded : "";
}

interface Shown {
  readonly place: Span;
  readonly bothSides: boolean;
}

function trimmed(text: string, { start, end }: Span): Span {
  const found = text.slice(start, end);
  const from = start + found.length - found.trimStart().length;
  return { start: from, end: from + found.trim().length };
}

/** The folded span that stands between prefix and suffix, or beside the one that is there, when there is one such. */
function placeBetween(text: string, exact: string, prefix: string, suffix: string): Shown | null {
  const heads = occurrences(text, prefix, MOST_PLACES);
  const tails = occurrences(text, suffix, MOST_PLACES);
  const longest = 2 * exact.length + 40;
  const pairs = heads.flatMap((head) => {
    const start = head + prefix.length;
    const end = tails.find((tail) => tail >= start);
    return end === undefined || end - start > longest ? [] : [{ start, end }];
  });
  const [pair, ...otherPairs] = pairs;
  if (pair !== undefined) return otherPairs.length === 0 ? { place: pair, bothSides: true } : null;
  const [head, ...otherHeads] = heads;
  const [tail, ...otherTails] = tails;
  if (head !== undefined && otherHeads.length === 0 && tail === undefined) {
    // The text itself stands there, and the other side of its context is what changed.
    if (text.startsWith(exact, head + prefix.length)) return null;
    return { place: wordsAfter(text, head + prefix.length, exact), bothSides: false };
  }
  if (tail !== undefined && otherTails.length === 0 && head === undefined) {
    if (text.endsWith(exact, tail)) return null;
    return { place: wordsBefore(text, tail, exact), bothSides: false };
  }
  return null;
}

/** As many words as the text has, from an offset on. */
function wordsAfter(text: string, start: number, exact: string): Span {
  const words = exact.trim().split(" ").length;
  let end = start;
  for (let word = 0; word < words && end < text.length; word += 1) {
    const space = text.indexOf(" ", end + 1);
    end = space === -1 ? text.length : space;
  }
  return { start, end };
}

/** As many words as the text has, up to an offset. */
function wordsBefore(text: string, end: number, exact: string): Span {
  const words = exact.trim().split(" ").length;
  let start = end;
  for (let word = 0; word < words && start > 0; word += 1)
    start = Math.max(0, text.lastIndexOf(" ", start - 2) + 1);
  return { start, end };
}

/** Whether two texts share enough words, or differ only in digits. */
function isAnEditOf(exact: string, found: string): boolean {
  const shape = (text: string) => text.replace(/\p{N}+(?:[.,]\p{N}+)*/gu, "0");
  if (/\p{N}/u.test(exact) && shape(exact).trim() === shape(found).trim()) return true;
  return likeness(diffWords(exact, found)) >= LEAST_LIKENESS;
}

/** The place that is most like a text that is not short, when it is nowhere else: an edit of it. */
export function byLikeness(source: SearchText, { exact }: SoughtText): Anchoring | null {
  const near = exact.length < SHORT ? null : nearestPlace(source.text, exact);
  if (near === null) return null;
  return editedAt(
    source,
    exact,
    withLostWords(source.text, exact, wholeWords(source.text, near.span)),
  );
}

/** So many words put in behind the first word, or before the last, push that one out of the likest place. */
const PUSHED = 3;

/** The place up to the first and the last word of the text, where these stand just outside it. */
function withLostWords(text: string, exact: string, place: Span): Span {
  const words = exact.trim().split(/\s+/);
  const found = text.slice(place.start, place.end);
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  const before = text.slice(
    wordsBefore(text, place.start, "x ".repeat(PUSHED + 1)).start,
    place.start,
  );
  const behind = text.slice(place.end, wordsAfter(text, place.end, "x ".repeat(PUSHED + 1)).end);
  const head = found.startsWith(first) ? -1 : lastWord(before, first);
  const tail = found.endsWith(last) ? -1 : firstWord(behind, last);
  return {
    start: head === -1 ? place.start : place.start - before.length + head,
    end: tail === -1 ? place.end : place.end + tail + last.length,
  };
}

/** Where a word last stands in a text, in the sentence that the text ends with; −1 where it does not. */
function lastWord(text: string, word: string): number {
  const at = text.lastIndexOf(word);
  const isWord = at !== -1 && !cutsWord(text, at) && !cutsWord(text, at + word.length);
  return isWord && !SENTENCE_END.test(text.slice(at)) ? at : -1;
}

function firstWord(text: string, word: string): number {
  const at = text.indexOf(word);
  const isWord = at !== -1 && !cutsWord(text, at) && !cutsWord(text, at + word.length);
  return isWord && !SENTENCE_END.test(text.slice(0, at)) ? at : -1;
}

const SENTENCE_END = /[.!?]["'”’)\]]*\s|\n\s*\n/;

/** What stands at a span, told as an edit of the text that is asked for. */
function editedAt(source: SearchText, exact: string, span: Span): Anchoring {
  const found = source.text.slice(span.start, span.end);
  const diff = diffWords(fold(exact).text, fold(found).text);
  return { kind: "edited", span, diff, material: isMaterial(diff) };
}

/** The span with the words and figures that it cuts taken whole: `4.1%` of 14.1% is none. */
function wholeWords(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (start - from < LONGEST_WORD && cutsWord(text, from)) from -= 1;
  while (to - end < LONGEST_WORD && cutsWord(text, to)) to += 1;
  return trimmed(text, { start: from, end: to });
}
