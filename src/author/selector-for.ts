import { anchor } from "../anchor/anchor.ts";
import type { SearchText } from "../anchor/search-text.ts";
import { countCodePoints } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";

/** A selector as a ledger writes it. */
export interface WrittenSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

/** So short a text says little to a person, and may soon stand elsewhere too: it always has context. */
const ALWAYS_WITH_CONTEXT = 6;
const MOST_WORDS = 12;

/**
 * A selector for a span, with just enough context that it stands there alone: some words before it,
 * else behind it, else on both sides, at first from its own line. Where no context is enough, as in a
 * text that repeats itself, it has its position too.
 */
export function selectorFor(source: SearchText, span: Span): WrittenSelector {
  const { text } = source;
  const exact = text.slice(span.start, span.end);
  const means = (selector: WrittenSelector) => meansOnly(source, selector, span);
  if (exact.length >= ALWAYS_WITH_CONTEXT && means({ exact })) return { exact };
  for (const isAcross of [false, true]) {
    for (let words = 1; words <= MOST_WORDS; words += 1) {
      const prefix = wordsBefore(text, span.start, words, isAcross);
      const suffix = wordsAfter(text, span.end, words, isAcross);
      if (isTelling(prefix) && means({ exact, prefix })) return { exact, prefix };
      if (isTelling(suffix) && means({ exact, suffix })) return { exact, suffix };
      const isBoth = words > 4 && prefix !== "" && suffix !== "";
      if (isBoth && means({ exact, prefix, suffix })) return { exact, prefix, suffix };
    }
  }
  if (means({ exact })) return { exact };
  const start = countCodePoints(text, 0, span.start);
  return { exact, start, end: start + countCodePoints(exact, 0, exact.length) };
}

/** Whether there is a word in it: a mark alone tells a person little. */
function isTelling(context: string): boolean {
  return /[\p{L}\p{N}]/u.test(context);
}

/** Whether a selector stands at this span, and by its text and context at no other. */
function meansOnly(source: SearchText, selector: WrittenSelector, span: Span): boolean {
  const { exact, prefix = "", suffix = "" } = selector;
  const found = anchor(source, { exact, prefix, suffix, start: null, end: null });
  return found.kind === "stands" && found.span.start === span.start && found.span.end === span.end;
}

const SPACE = /\s/;

/** So many words before an offset, with the space between; of its own line alone unless `isAcross`. */
function wordsBefore(text: string, start: number, words: number, isAcross: boolean): string {
  const limit = isAcross ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  let at = start;
  for (let word = 0; word < words && at > limit; word += 1) {
    let next = at;
    while (next > limit && SPACE.test(text[next - 1] ?? "")) next -= 1;
    if (next === limit) break;
    while (next > limit && !SPACE.test(text[next - 1] ?? "") && start - next < LONGEST) next -= 1;
    at = next;
  }
  return text.slice(at, start);
}

/** So many words behind an offset, with the space between; of its own line alone unless `isAcross`. */
function wordsAfter(text: string, end: number, words: number, isAcross: boolean): string {
  const lineEnd = text.indexOf("\n", end);
  const limit = isAcross || lineEnd === -1 ? text.length : lineEnd;
  let at = end;
  for (let word = 0; word < words && at < limit; word += 1) {
    let next = at;
    while (next < limit && SPACE.test(text[next] ?? "")) next += 1;
    if (next === limit) break;
    while (next < limit && !SPACE.test(text[next] ?? "") && next - end < LONGEST) next += 1;
    at = next;
  }
  return text.slice(end, at);
}

/** A context grows no further than so many UTF-16 code units, where words have no spaces between. */
const LONGEST = 400;
