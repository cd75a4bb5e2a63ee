import { once } from "./once.ts";
import type { Span } from "./span.ts";

/**
 * A text in which what only typography tells apart is made the same, with the way back:
 * quotation marks and dashes become `'`, `"` and `-`, white space of any length one space, an
 * ellipsis three dots, full width letters plain ones; soft hyphens and other invisible breaks go,
 * and letters with their accents apart are composed (NFC). Never NFKC, which turns 10² into 102.
 */
export interface Folded {
  readonly text: string;
  /** The parts whose length changed, in order; everything between them kept its length. */
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly original: Span;
  readonly folded: Span;
}

const INVISIBLE = "\\u00ad\\u200b\\u2060\\ufeff";
const SINGLE_QUOTES = "\u2018\u2019\u201a\u201b";
const DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f";
/** Hyphens, dashes, bars and the minus sign. */
const DASHES = "\u2010-\u2015\u2212\ufe58\ufe63";

const TYPOGRAPHY = [
  `[\\s${INVISIBLE}]{2,}|[^\\S ]|[${INVISIBLE}]`,
  `[${SINGLE_QUOTES}${DOUBLE_QUOTES}${DASHES}\\u2026]`,
  // Full width forms of ASCII.
  "[\\uff01-\\uff5e]",
].join("|");

/** A letter with accents apart, and Korean syllables in parts. */
const COMPOSABLE = `\\p{L}[\\p{M}${INVISIBLE}]*\\p{M}|[\\u1100-\\u115f][\\u1160-\\u11ff${INVISIBLE}]*[\\u1160-\\u11ff]`;

const IRREGULAR = new RegExp(TYPOGRAPHY, "uy");
const irregularOrComposable = once(() => new RegExp(`${COMPOSABLE}|${TYPOGRAPHY}`, "uy"));
const hasComposable = once(() => /[\p{M}\u1160-\u11ff]/u);

export function fold(text: string): Folded {
  const isComposable = hasComposable().test(text);
  const irregular = isComposable ? irregularOrComposable() : IRREGULAR;
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let end = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isPlain(text, at, isComposable)) continue;
    irregular.lastIndex = at;
    const found = irregular.exec(text)?.[0];
    if (found === undefined) continue;
    const start = at;
    at += found.length - 1;
    const replacement = foldedForm(found);
    if (replacement === found) continue;
    parts.push(text.slice(end, start), replacement);
    length += start - end;
    end = start + found.length;
    if (replacement.length !== found.length) {
      const folded = { start: length, end: length + replacement.length };
      pieces.push({ original: { start, end }, folded });
    }
    length += replacement.length;
  }
  if (parts.length === 0) return { text, pieces };
  parts.push(text.slice(end));
  return { text: parts.join(""), pieces };
}

/** Whether a character surely stays as it is: told at a glance for most, for speed. */
function isPlain(text: string, at: number, isComposable: boolean): boolean {
  if (isComposable) return false;
  const code = text.charCodeAt(at);
  if (code === 0x20) return isInk(text.charCodeAt(at + 1));
  return isInk(code);
}

/** Visible ASCII, or letters of scripts that have none of the characters in question. */
function isInk(code: number): boolean {
  return (
    (code > 0x20 && code < 0x7f) ||
    (code > 0xad && code < 0x1680) ||
    (code > 0x3000 && code < 0xfe00)
  );
}

const IS_SPACE = new RegExp(`^[\\s${INVISIBLE}]+$`);
const IS_SINGLE_QUOTE = new RegExp(`[${SINGLE_QUOTES}]`);
const IS_DOUBLE_QUOTE = new RegExp(`[${DOUBLE_QUOTES}]`);
const IS_DASH = new RegExp(`[${DASHES}]`);

function foldedForm(found: string): string {
  if (IS_SPACE.test(found)) return /[^\S\ufeff]/.test(found) ? " " : "";
  if (found.length > 1) return [...found].map(foldedLetter).join("").normalize("NFC");
  if (found === "\u2026") return "...";
  if (IS_SINGLE_QUOTE.test(found)) return "'";
  if (IS_DOUBLE_QUOTE.test(found)) return '"';
  if (IS_DASH.test(found)) return "-";
  return foldedLetter(found);
}

/** A character of a letter with accents, or a full width one, in its plain form. */
function foldedLetter(character: string): string {
  const code = character.charCodeAt(0);
  if (IS_SPACE.test(character)) return "";
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** The part of the original that a part of the folded text came from; what was cut in two is taken whole. */
export function unfoldSpan(folded: Folded, span: Span): Span {
  const start = originalStart(folded, span.start);
  return { start, end: span.end === span.start ? start : originalEnd(folded, span.end) };
}

/** Where the first character at or after a folded offset begins in the original. */
function originalStart({ pieces }: Folded, offset: number): number {
  const after = pieces[countWhile(pieces, (piece) => piece.folded.end <= offset)];
  if (after !== undefined && after.folded.start < offset) return after.original.start;
  return shifted(pieces[countWhile(pieces, (piece) => piece.folded.end <= offset) - 1], offset);
}

/** Where the last character before a folded offset ends in the original. */
function originalEnd({ pieces }: Folded, offset: number): number {
  const last = pieces[countWhile(pieces, (piece) => piece.folded.start < offset) - 1];
  return last !== undefined && offset < last.folded.end ? last.original.end : shifted(last, offset);
}

function shifted(piece: Piece | undefined, offset: number): number {
  return piece === undefined ? offset : piece.original.end + offset - piece.folded.end;
}

/** Where an offset of the original is in the folded text; within what was cut down, its end. */
export function foldedOffset({ pieces }: Folded, offset: number): number {
  const last = pieces[countWhile(pieces, (piece) => piece.original.start < offset) - 1];
  if (last === undefined) return offset;
  return last.folded.end + Math.max(0, offset - last.original.end);
}

function countWhile(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && holds(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}
