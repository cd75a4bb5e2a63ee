import type { Span } from "../text/span.ts";

/**
 * Steps over text that `JSON.parse` has taken: only then may strings, brackets and commas be
 * followed without a doubt. All offsets are UTF-16 code units.
 */

/** Brackets and braces differ in one bit. */
const TO_BRACE = 0x20;
const OPENING = 0x7b;
const CLOSING = 0x7d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;

export function isOpening(code: number): boolean {
  return (code | TO_BRACE) === OPENING;
}

export function isClosing(code: number): boolean {
  return (code | TO_BRACE) === CLOSING;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

export function skipSpace(text: string, at: number): number {
  let next = at;
  while (isSpace(text.charCodeAt(next))) next += 1;
  return next;
}

/** The offset after the string that begins with a quotation mark at `at`. */
export function endOfString(text: string, at: number): number {
  let quote = text.indexOf('"', at + 1);
  while (quote !== -1) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    quote = text.indexOf('"', quote + 1);
  }
  return text.length;
}

/** What the string at a span, quotation marks included, says. */
export function decodedString(text: string, { start, end }: Span): string {
  const body = text.slice(start + 1, end - 1);
  return body.includes("\\") ? String(JSON.parse(text.slice(start, end))) : body;
}

/** The offset after the value that begins at `at`. */
export function endOfValue(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === QUOTE) return endOfString(text, at);
  let next = at;
  if (!isOpening(first)) {
    for (; next < text.length; next += 1) {
      const code = text.charCodeAt(next);
      if (code === COMMA || isClosing(code) || isSpace(code)) return next;
    }
    return next;
  }
  let depth = 0;
  while (next < text.length) {
    const code = text.charCodeAt(next);
    if (code === QUOTE) {
      next = endOfString(text, next);
      continue;
    }
    next += 1;
    // Most of what stands between strings is space.
    if (code < QUOTE) continue;
    const brace = code | TO_BRACE;
    if (brace === OPENING) depth += 1;
    else if (brace === CLOSING) {
      depth -= 1;
      if (depth === 0) return next;
    }
  }
  return next;
}

/** How many keys a text has, and where its nesting first goes beyond a depth. */
export interface Structure {
  readonly keys: number;
  readonly tooDeep: number | null;
}

export function structureOf(text: string, deepest: number): Structure {
  let keys = 0;
  let depth = 0;
  let tooDeep: number | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Much of a text that a person reads is indentation.
    if (code < QUOTE) continue;
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code === COLON) keys += 1;
    else if ((code | TO_BRACE) === OPENING) {
      depth += 1;
      if (depth > deepest) tooDeep ??= at;
    } else if ((code | TO_BRACE) === CLOSING) depth -= 1;
  }
  return { keys, tooDeep };
}
