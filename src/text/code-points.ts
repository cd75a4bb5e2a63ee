/**
 * Converts between offsets in UTF-16 code units, JavaScript's own, and in Unicode code points,
 * those of a W3C text position selector; made once for a text. A lone surrogate is one code point.
 */
export interface CodePointIndex {
  /** Where each surrogate pair of the text begins, in code units, in order. */
  readonly pairs: readonly number[];
  readonly length: number;
}

export function indexCodePoints(text: string): CodePointIndex {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index);
  return { pairs, length: text.length };
}

/** The offset in code units of a code point; null when the text ends before it. */
export function toCodeUnits(index: CodePointIndex, codePoint: number): number | null {
  const before = countUpTo(
    index.pairs.length,
    (pair) => (index.pairs[pair] ?? 0) - pair < codePoint,
  );
  const offset = codePoint + before;
  return codePoint < 0 || offset > index.length ? null : offset;
}

/** How many code points begin before an offset in code units. */
export function toCodePoints(index: CodePointIndex, offset: number): number {
  return offset - countUpTo(index.pairs.length, (pair) => (index.pairs[pair] ?? 0) + 1 < offset);
}

/** How many of the numbers from zero on fulfil a condition that only the first ones do, by halving. */
function countUpTo(length: number, holds: (number: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
