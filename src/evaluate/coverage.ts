import { anchor } from "../anchor/anchor.ts";
import type { Case, Ignored } from "../ledger/case.ts";
import { type Span, spanIsWithin, spansOverlap } from "../text/span.ts";
import type { OpenedSource } from "./opened-source.ts";
import type { ClaimResult } from "./result.ts";

/** What coverage counts: a date is no figure here, though both are read in the same way. */
export type CoveredKind = "figure" | "date" | "quotation";

/** A figure, date or quotation of a document, and whether some claim records it. */
export interface Statement {
  readonly kind: CoveredKind;
  readonly span: Span;
  readonly text: string;
  /** A claim that records it, a reasoned exemption of the ledger, or nothing. */
  readonly recorded: "claim" | "ignored" | null;
}

/** How much of one document the claims of its case record. */
export interface Coverage {
  readonly source: string;
  readonly statements: readonly Statement[];
  /** Exemptions whose text is not in the document any more, or stands there more than once. */
  readonly lostIgnored: readonly Ignored[];
}

/**
 * The coverage of each document of a case. A figure or date is recorded when a claim's span holds its
 * number, a quotation when a claim of a quotation stands in it or around it; what stands in an
 * ignored passage counts as recorded.
 */
export function coverageOf(
  given: Case,
  sources: ReadonlyMap<string, OpenedSource>,
  results: ReadonlyMap<string, ClaimResult>,
): readonly Coverage[] {
  return [...sources.values()]
    .filter(({ source }) => source.role === "document")
    .map((opened) => coverageOfDocument(given, opened, results));
}

function coverageOfDocument(
  given: Case,
  opened: OpenedSource,
  results: ReadonlyMap<string, ClaimResult>,
): Coverage {
  const { source, text } = opened;
  const claims = new SpanSet();
  const quotations = new SpanSet();
  for (const { claim, stood } of results.values()) {
    if (stood.kind !== "printed" || stood.source.id !== source.id) continue;
    claims.add(stood.span);
    if (claim.kind === "quotation") quotations.add(stood.span);
  }
  const ignored = new SpanSet();
  const lostIgnored: Ignored[] = [];
  for (const one of given.ignored) {
    if (one.standing.source !== source.id) continue;
    const found = anchor(opened.searched(), one.standing.selector);
    if ("span" in found && found.kind !== "edited") ignored.add(found.span);
    else lostIgnored.push(one);
  }
  const recorded = (span: Span, by: SpanSet): Statement["recorded"] => {
    if (by.hasAround(span)) return "claim";
    return ignored.hasAround(span) ? "ignored" : null;
  };
  const scanned = opened.scanned();
  const figures = scanned.figures.map((figure): Statement => {
    const kind = figure.unit.sort === "date" ? "date" : "figure";
    return {
      kind,
      span: figure.span,
      text: figure.text,
      recorded: recorded(figure.number, claims),
    };
  });
  const quoted = scanned.quotations
    .filter(({ depth }) => depth === 0)
    .map(({ span, inner }): Statement => {
      const isQuoted = quotations.hasOverlap(inner) ? "claim" : recorded(inner, quotations);
      return {
        kind: "quotation",
        span,
        text: text.slice(inner.start, inner.end),
        recorded: isQuoted,
      };
    });
  const statements = [...figures, ...quoted].sort((a, b) => a.span.start - b.span.start);
  return { source: source.id, statements, lostIgnored };
}

/** Spans that can be asked, in the time of a search, whether one of them holds or touches another. */
class SpanSet {
  private readonly spans: Span[] = [];
  /** The furthest end of the spans up to each, once sorted. */
  private reach: readonly number[] | null = null;

  add(span: Span): void {
    this.spans.push(span);
    this.reach = null;
  }

  hasAround(inner: Span): boolean {
    return this.some(inner, (span) => spanIsWithin(inner, span));
  }

  hasOverlap(other: Span): boolean {
    return this.some(other, (span) => spansOverlap(span, other));
  }

  /** Walks back from the last span that begins before the end of `near`, as long as one can still reach it. */
  private some(near: Span, holds: (span: Span) => boolean): boolean {
    const reach = this.reach ?? this.sort();
    for (let at = this.lastBefore(near.end); at >= 0; at -= 1) {
      const span = this.spans[at];
      if (span !== undefined && holds(span)) return true;
      if ((reach[at] ?? 0) <= near.start) return false;
    }
    return false;
  }

  private sort(): readonly number[] {
    this.spans.sort((a, b) => a.start - b.start);
    let furthest = 0;
    this.reach = this.spans.map(({ end }) => {
      furthest = Math.max(furthest, end);
      return furthest;
    });
    return this.reach;
  }

  private lastBefore(end: number): number {
    let low = -1;
    let high = this.spans.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.spans[middle]?.start ?? 0) < end) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
