import { type Span, spansOverlap } from "../text/span.ts";
import type { Figure, Scan } from "./figure.ts";

/**
 * Which figure a claim's span means. cut: the span begins or ends inside the figure's number ("6.8 million"
 * of "46.8 million"), so that it would say another number than the text does.
 */
export type FigureMatch =
  | { readonly kind: "found"; readonly figure: Figure }
  | { readonly kind: "none" }
  | { readonly kind: "cut"; readonly figure: Figure }
  | { readonly kind: "several"; readonly figures: readonly Figure[] };

/** The figure whose number lies within a span, found by halving. The span may hold hedge, unit and direction words or none. */
export function figureWithin(scan: Scan, span: Span): FigureMatch {
  const within: Figure[] = [];
  for (
    let index = firstEndingAfter(scan.figures, span.start);
    index < scan.figures.length;
    index += 1
  ) {
    const figure = scan.figures[index];
    if (figure === undefined || figure.number.start >= span.end) break;
    if (!spansOverlap(figure.number, span)) continue;
    if (figure.number.start < span.start || figure.number.end > span.end)
      return { kind: "cut", figure };
    within.push(figure);
  }
  const [only] = within;
  if (only === undefined) return { kind: "none" };
  return within.length === 1
    ? { kind: "found", figure: only }
    : { kind: "several", figures: within };
}

function firstEndingAfter(figures: readonly Figure[], offset: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.number.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
