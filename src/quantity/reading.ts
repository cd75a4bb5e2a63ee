import type { Exact } from "../interval/exact.ts";
import type { Span } from "../text/span.ts";
import { classOf, isHyphen, LETTER, NEWLINE, SPACE, wordEnd } from "./characters.ts";
import type { FigureKind, Identifier, ScanOptions } from "./figure.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Unit } from "./unit.ts";
import { LONGEST_WORD } from "./word-shape.ts";

/** What every reader is given. Nothing before `floor` may be looked at: it belongs to earlier records. */
export interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly options: ScanOptions;
  readonly floor: number;
  /** What the last record before the floor is, where it is a figure. */
  readonly lastKind: FigureKind | null;
  /** Words that were cut out lately: many readers ask for the same ones. */
  readonly memo: WordMemo;
}

/** A small memory of words by offset. It only saves time: what it gives is what the text has there. */
export class WordMemo {
  readonly #offsets = new Int32Array(16).fill(-1);
  readonly #words: string[] = new Array<string>(16).fill("");
  #before: WordBefore | null = null;
  #beforeAt = -1;
  #beforeFloor = -1;

  wordAt(text: string, at: number): string {
    const slot = at & 15;
    if (this.#offsets[slot] === at) return this.#words[slot] ?? "";
    const end = wordEnd(text, at);
    const word = end === at || end - at > LONGEST_WORD ? "" : text.slice(at, end).toLowerCase();
    this.#offsets[slot] = at;
    this.#words[slot] = word;
    return word;
  }

  before(reading: Reading, at: number): WordBefore | null {
    if (this.#beforeAt === at && this.#beforeFloor === reading.floor) return this.#before;
    const word = findWordBefore(reading, at);
    this.#beforeAt = at;
    this.#beforeFloor = reading.floor;
    this.#before = word;
    return word;
  }
}

/** A figure before its hedge and direction are looked for. */
export interface Draft {
  readonly kind: FigureKind;
  readonly start: number;
  readonly end: number;
  readonly number: Span;
  readonly low: Exact;
  readonly high: Exact;
  readonly step: Exact | null;
  readonly zerosStep: Exact | null;
  readonly isExact: boolean;
  readonly unit: Unit;
  readonly ambiguity: string | null;
}

/** A run of digits that is no figure, before its text is cut out. */
export interface NotFigure {
  readonly kind: "identifier";
  readonly start: number;
  readonly end: number;
  readonly reason: Identifier["reason"];
}

export type Found = Draft | NotFigure;

export function notFigure(start: number, end: number, reason: Identifier["reason"]): NotFigure {
  return { kind: "identifier", start, end, reason };
}

/** The run of letters at an offset in lower case, or "" where there is none or it is longer than any word of the tables. */
export function lowerWordAt(reading: Reading, at: number): string {
  return at < 0 ? "" : reading.memo.wordAt(reading.text, at);
}

/**
 * Where the next word begins after a gap that does not part a phrase: spaces, or one line end with spaces.
 * −1 where the offset stands at something else.
 */
export function afterSpace(text: string, at: number): number {
  let next = at;
  let lines = 0;
  while (next - at < 4) {
    const kind = classOf(text.charCodeAt(next));
    if (kind === NEWLINE) lines += 1;
    else if (kind !== SPACE) break;
    next += 1;
  }
  return next === at || lines > 1 ? -1 : next;
}

/** As `afterSpace`, and a single hyphen also joins. */
export function afterGap(text: string, at: number): number {
  return isHyphen(text.charCodeAt(at)) ? at + 1 : afterSpace(text, at);
}

/** The last word that ends before an offset, with only spaces or a hyphen between. */
export interface WordBefore {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

export function wordBefore(reading: Reading, at: number): WordBefore | null {
  return reading.memo.before(reading, at);
}

function findWordBefore(reading: Reading, at: number): WordBefore | null {
  const { text, floor } = reading;
  let end = at;
  let lines = 0;
  while (end > floor && at - end < 4) {
    const code = text.charCodeAt(end - 1);
    const kind = classOf(code);
    if (kind === NEWLINE) lines += 1;
    else if (kind !== SPACE && !isHyphen(code)) break;
    end -= 1;
  }
  if (lines > 1) return null;
  let start = end;
  while (
    start > floor &&
    end - start <= LONGEST_WORD &&
    classOf(text.charCodeAt(start - 1)) === LETTER
  )
    start -= 1;
  if (start === end) return null;
  const word = text.slice(start, end);
  return { start, end, text: word, lower: word.toLowerCase() };
}
