import { anchor } from "../anchor/anchor.ts";
import type { SearchText } from "../anchor/search-text.ts";
import type { Selector } from "../ledger/case.ts";
import { countCodePoints } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import type { Member } from "./ledger-text.ts";
import { selectorFor } from "./selector-for.ts";

/** The words that a selector asks for: all of them, or the first and the last. */
type Words = { readonly exact: string } | { readonly head: string; readonly tail: string };

interface Context {
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

/**
 * What must be written into a selector so that it stands at a span: its passage, the context where it is
 * not the same any more or not enough, and its position where it had one. Empty where it stands there already.
 */
export function updateSelector(
  source: SearchText,
  selector: Selector,
  span: Span,
): readonly Member[] {
  const { text } = source;
  const words = wordsAt(text.slice(span.start, span.end), selector);
  const fresh = keptContext(source, words, selector, span) ?? freshContext(source, words, span);
  const hasPosition = selector.start !== null || fresh.start !== undefined;
  const position = hasPosition ? positionOf(text, span) : { start: null, end: null };
  return [
    ...wordChanges(selector, words),
    ...changed("prefix", selector.prefix, fresh.prefix ?? ""),
    ...changed("suffix", selector.suffix, fresh.suffix ?? ""),
    ...changed("start", selector.start, position.start),
    ...changed("end", selector.end, position.end),
  ];
}

/** The words of a selector as its passage now has them. */
function wordsAt(passage: string, selector: Selector): Words {
  if ("exact" in selector) return { exact: passage };
  const { head, tail } = selector;
  return {
    head: passage.startsWith(head) ? head : firstWords(passage, countWords(head)),
    tail: passage.endsWith(tail) ? tail : lastWords(passage, countWords(tail)),
  };
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function firstWords(passage: string, count: number): string {
  const words = [...passage.matchAll(/\S+/g)].slice(0, count);
  const last = words.at(-1);
  return last === undefined ? passage : passage.slice(0, last.index + last[0].length);
}

function lastWords(passage: string, count: number): string {
  const [first] = [...passage.matchAll(/\S+/g)].slice(-count);
  return first === undefined ? passage : passage.slice(first.index);
}

/** The context of the selector, as far as it is still there; null where it is not enough any more. */
function keptContext(
  source: SearchText,
  words: Words,
  { prefix, suffix }: Selector,
  span: Span,
): Context | null {
  const isWhole =
    source.text.endsWith(prefix, span.start) && source.text.startsWith(suffix, span.end);
  return isWhole && standsBy(source, words, { prefix, suffix }, span) ? { prefix, suffix } : null;
}

/** A context by which the words stand at the span and nowhere else, with its position where no words are enough. */
function freshContext(source: SearchText, words: Words, span: Span): Context {
  if ("exact" in words) return selectorFor(source, span);
  const head = { start: span.start, end: span.start + words.head.length };
  const { prefix = "" } = selectorFor(source, head);
  if (standsBy(source, words, { prefix, suffix: "" }, span)) return { prefix };
  return { prefix, ...positionOf(source.text, span) };
}

function positionOf(text: string, { start, end }: Span): { start: number; end: number } {
  const before = countCodePoints(text, 0, start);
  return { start: before, end: before + countCodePoints(text, start, end) };
}

function standsBy(
  source: SearchText,
  words: Words,
  context: { readonly prefix: string; readonly suffix: string },
  span: Span,
): boolean {
  const found = anchor(source, { ...words, ...context, start: null, end: null });
  return found.kind === "stands" && found.span.start === span.start && found.span.end === span.end;
}

function wordChanges(selector: Selector, words: Words): readonly Member[] {
  if ("exact" in words)
    return "exact" in selector ? changed("exact", selector.exact, words.exact) : [];
  if ("exact" in selector) return [];
  return [
    ...changed("head", selector.head, words.head),
    ...changed("tail", selector.tail, words.tail),
  ];
}

/** Context that is empty, and a position that is null, are not written. */
function changed<Value extends string | number | null>(
  key: string,
  before: Value,
  after: Value,
): readonly Member[] {
  if (before === after) return [];
  return [[key, after === "" || after === null ? undefined : after]];
}
