import { anchor } from "../anchor/anchor.ts";
import type { Figure, Quotation } from "../quantity/figure.ts";
import { figureWithin } from "../quantity/figure-within.ts";
import { type Span, spanIsWithin } from "../text/span.ts";
import type { Document } from "./draft-claims.ts";

/** What a person means a new claim to record: the thing at an offset (UTF-16 code units), or a text. */
export type Sought =
  | { readonly kind: "offset"; readonly offset: number }
  | { readonly kind: "text"; readonly text: string };

/** What of a document is meant, or why nothing is. */
export type Statement =
  | { readonly kind: "figure"; readonly figure: Figure; readonly span: Span | null }
  /** `whole` is the quotation with its marks, of which the words may be a part. */
  | { readonly kind: "quotation"; readonly inner: Span; readonly whole: Span }
  /** No figure, date or quotation is at the place; the nearest ones in its line. */
  | { readonly kind: "nothing-there"; readonly near: readonly Figure[] }
  /** The text is not in the document; what is most like it. */
  | { readonly kind: "text-missing"; readonly nearest: Span | null }
  | { readonly kind: "text-ambiguous"; readonly candidates: readonly Span[] }
  /** The text holds neither figure nor quotation. */
  | { readonly kind: "nothing-stated"; readonly span: Span }
  /** It begins or ends within a number: the whole figure. */
  | { readonly kind: "figure-cut"; readonly figure: Figure }
  | { readonly kind: "figures-several"; readonly figures: readonly Figure[] };

/** Finds the figure, date or quotation of a document that is meant. */
export function findStatement(document: Document, sought: Sought): Statement {
  return sought.kind === "offset"
    ? atOffset(document, sought.offset)
    : byText(document, sought.text);
}

function atOffset({ scan, text }: Document, offset: number): Statement {
  const touches = ({ start, end }: Span) => start <= offset && offset <= end;
  const figure = scan.figures.find((one) => touches(one.span) && offset < one.span.end);
  const touched =
    figure ??
    scan.figures.find(({ span, hedge, directionSpan }) =>
      [span, hedge?.span, directionSpan].some((part) => part != null && touches(part)),
    );
  if (touched !== undefined) return { kind: "figure", figure: touched, span: null };
  const quotation = outerQuotations(scan.quotations).find(({ span }) => touches(span));
  if (quotation !== undefined)
    return { kind: "quotation", inner: quotation.inner, whole: quotation.span };
  const line = {
    start: text.lastIndexOf("\n", offset - 1) + 1,
    end: (text.indexOf("\n", offset) + text.length + 1) % (text.length + 1),
  };
  return {
    kind: "nothing-there",
    near: scan.figures.filter(({ number }) => spanIsWithin(number, line)),
  };
}

function byText(document: Document, text: string): Statement {
  const { scan } = document;
  const sought = { exact: text, prefix: "", suffix: "", start: null, end: null };
  const found = anchor(document.searched, sought);
  if (found.kind === "ambiguous") return { kind: "text-ambiguous", candidates: found.candidates };
  if (found.kind === "malformed") return { kind: "text-missing", nearest: null };
  if (found.kind === "lost") return { kind: "text-missing", nearest: found.nearest };
  if (found.kind === "edited") return { kind: "text-missing", nearest: found.span };
  const { span } = found;
  const quotation = outerQuotations(scan.quotations).find(({ inner }) => spanIsWithin(span, inner));
  const match = figureWithin(scan, span);
  const isWhole = quotation !== undefined && isAlmost(span, quotation.inner);
  if (quotation !== undefined && (isWhole || match.kind === "none" || match.kind === "several"))
    return { kind: "quotation", inner: span, whole: quotation.span };
  const around = outerQuotations(scan.quotations).find((one) => spanIsWithin(one.inner, span));
  if (around !== undefined && match.kind !== "found")
    return { kind: "quotation", inner: around.inner, whole: around.span };
  switch (match.kind) {
    case "found":
      return { kind: "figure", figure: match.figure, span };
    case "cut":
      return { kind: "figure-cut", figure: match.figure };
    case "several":
      return { kind: "figures-several", figures: match.figures };
    case "none":
      return { kind: "nothing-stated", span };
  }
}

function outerQuotations(quotations: readonly Quotation[]): readonly Quotation[] {
  return quotations.filter(({ depth, inner }) => depth === 0 && inner.end > inner.start);
}

/** Whether a text is the whole quotation but for a mark at its end. */
function isAlmost(span: Span, inner: Span): boolean {
  return span.start === inner.start && inner.end - span.end <= 1;
}
