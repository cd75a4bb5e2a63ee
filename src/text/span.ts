/**
 * A half-open range of a canonical text, in UTF-16 code units: JavaScript's own offsets.
 * A ledger's `start` and `end` count Unicode code points; `src/anchor/` converts.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether every character of `inner` is one of `outer`. */
export function spanIsWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
