import type { Span } from "../text/span.ts";
import type { Excerpt } from "./finding.ts";

/** How much running text an excerpt shows at most, and how much of it may stand before the place. */
const LONGEST = 240;
const BEFORE = 100;

/**
 * The part of a text that shows a place: what stands around it, cut to 240 code units at word ends
 * where that is more. Of a place that goes on beyond its surroundings, the head is marked.
 */
export function excerptOf(text: string, around: Span, place: Span): Excerpt {
  const start = Math.max(around.start, 0);
  const end = Math.min(Math.max(around.end, place.start), text.length);
  const marked = { start: Math.max(place.start, start), end: Math.min(place.end, end) };
  const shown = end - start <= LONGEST ? { start, end } : cut(text, { start, end }, marked);
  const head = skipBlanks(text, shown.start, marked.start);
  return {
    text: text.slice(head, shown.end),
    start: marked.start - head,
    end: Math.max(marked.start, Math.min(marked.end, shown.end)) - head,
  };
}

function cut(text: string, around: Span, marked: Span): Span {
  const wanted = Math.max(around.start, Math.min(marked.start - BEFORE, around.end - LONGEST));
  const start = wanted === around.start ? wanted : wordStart(text, wanted, marked.start);
  const last = Math.min(around.end, start + LONGEST);
  return { start, end: last === around.end ? last : wordEnd(text, last, marked) };
}

/** The first word that begins at or after an offset, but not beyond a limit. */
function wordStart(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if (isBlank(text, at - 1)) return at;
  return isInsidePair(text, from) ? from + 1 : from;
}

/** The last word end at or before an offset; the offset itself where that would cut into the place. */
function wordEnd(text: string, from: number, marked: Span): number {
  for (let at = from; at > marked.end; at -= 1) if (isBlank(text, at)) return at;
  return isInsidePair(text, from) ? from - 1 : from;
}

function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlank(text, at)) at += 1;
  return at;
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function isInsidePair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
