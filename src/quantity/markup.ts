import { anyDigitsEnd, classOf, isDigit, NEWLINE, SPACE } from "./characters.ts";
import { gluedEnd } from "./read-identifier.ts";
import { type NotFigure, notFigure } from "./reading.ts";

/** A stretch of Markdown that is no prose, up to `end`. */
export interface NoProse {
  readonly end: number;
  readonly reason: "code" | "link";
}

const FENCE = /[ \t]{0,3}(```+|~~~+)/y;
const TAG = /<(?:\/?[a-z][a-z0-9-]{0,20}(?:[\s/][^<>\n]{0,500})?|!--[^<>]{0,500}--)>/iy;
const INLINE_CODE = /(`+)([^`\n]{1,500})\1(?!`)/y;
const TARGET = /\]\([^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?: "[^"\n]{0,200}")?\)/y;

/** The front matter that a Markdown text begins with, between lines of three hyphens. */
export function frontMatter(text: string): NoProse | null {
  if (!text.startsWith("---\n")) return null;
  const close = text.indexOf("\n---", 3);
  if (close === -1 || !/\n|^$/.test(text.slice(close + 4, close + 5))) return null;
  return { end: close + 4, reason: "code" };
}

/** A fenced code block that begins on the line at an offset; without a closing fence it runs to the end (CommonMark 0.31). */
export function fencedCode(text: string, lineStart: number): NoProse | null {
  FENCE.lastIndex = lineStart;
  const fence = FENCE.exec(text)?.[1];
  if (fence === undefined) return null;
  let at = text.indexOf("\n", lineStart);
  while (at !== -1) {
    FENCE.lastIndex = at + 1;
    const close = FENCE.exec(text)?.[1];
    const next = text.indexOf("\n", at + 1);
    if (close?.startsWith(fence)) return { end: next === -1 ? text.length : next, reason: "code" };
    at = next;
  }
  return { end: text.length, reason: "code" };
}

/** Inline code, a tag, or the target of a link that begins at an offset. */
export function inlineMarkup(text: string, at: number): NoProse | null {
  const mark = text[at];
  const pattern = mark === "`" ? INLINE_CODE : mark === "<" ? TAG : mark === "]" ? TARGET : null;
  if (pattern === null) return null;
  pattern.lastIndex = at;
  if (!pattern.test(text)) return null;
  return { end: pattern.lastIndex, reason: mark === "]" ? "link" : "code" };
}

/** Every run of digits of a stretch that is no prose, with what is glued to it. */
export function identifiersWithin(
  text: string,
  start: number,
  { end, reason }: NoProse,
): readonly NotFigure[] {
  const found: NotFigure[] = [];
  let wordStart = start;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE || kind === NEWLINE) wordStart = at + 1;
    if (!isDigit(code) && !isOtherDigit(text, at)) {
      at += 1;
      continue;
    }
    const stop = reason === "link" ? end : Math.min(gluedEnd(text, anyDigitsEnd(text, at)), end);
    found.push(notFigure(reason === "link" ? Math.max(wordStart, start) : at, stop, reason));
    at = stop;
  }
  return found;
}

function isOtherDigit(text: string, at: number): boolean {
  return text.charCodeAt(at) > 127 && /^\p{Nd}/u.test(text.slice(at, at + 2));
}
