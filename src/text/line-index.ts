import { once } from "./once.ts";

/** A place as a person counts it: from 1, columns in Unicode code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the line of an offset by halving; made once for a text. */
export interface LineIndex {
  readonly text: string;
  /** The offset at which each line begins. */
  readonly starts: readonly number[];
  /** The offsets at which a character of two code units begins. */
  readonly pairs: () => readonly number[];
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return { text, starts, pairs: once(() => pairsIn(text)) };
}

/** The line and column of an offset (UTF-16 code units) of the indexed text. */
export function positionAt(index: LineIndex, offset: number): Position {
  const line = lineAt(index, offset);
  const start = index.starts[line] ?? 0;
  // By halving, for a stranger's file may be one line of millions of characters.
  const pairs = countBelow(index.pairs(), offset - 1) - countBelow(index.pairs(), start);
  return { line: line + 1, column: offset - start - Math.max(0, pairs) + 1 };
}

/** The text of a line, counted from 1, without its line end. */
export function lineText(index: LineIndex, line: number): string {
  const start = index.starts[line - 1];
  if (start === undefined) return "";
  const next = index.starts[line];
  return index.text.slice(start, next === undefined ? undefined : next - 1);
}

function lineAt(index: LineIndex, offset: number): number {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function pairsIn(text: string): readonly number[] {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index);
  return pairs;
}

/** How many of some numbers in order are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many code points stand between two offsets; a lone surrogate counts as one. */
export function countCodePoints(text: string, start: number, end: number): number {
  let count = end - start;
  for (let at = start; at < end - 1; at += 1) {
    if (isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))) {
      count -= 1;
      at += 1;
    }
  }
  return count;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
