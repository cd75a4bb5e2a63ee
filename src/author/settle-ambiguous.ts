import { anchor } from "../anchor/anchor.ts";
import type { SearchText } from "../anchor/search-text.ts";
import type { Case } from "../ledger/case.ts";
import { standingSpans } from "../ledger/standing-spans.ts";
import { type Span, spansOverlap } from "../text/span.ts";

/** A place of a source that some claim, or some piece of evidence, surely means. */
export interface RecordedPlace {
  readonly source: string;
  readonly span: Span;
}

/** Where the spans of a case stand without doubt. */
export function recordedPlaces(
  given: Case,
  sourceOf: (id: string) => SearchText | null,
): readonly RecordedPlace[] {
  return standingSpans(given).flatMap(({ standing: { source: id, selector } }) => {
    const source = sourceOf(id);
    if (source === null) return [];
    const found = anchor(source, selector);
    return found.kind === "stands" ? [{ source: id, span: found.span }] : [];
  });
}

/** Of the places that a span without enough context may mean, those that nothing else records, and whether one is left. */
export function freePlaces(
  source: string,
  candidates: readonly Span[],
  recorded: readonly RecordedPlace[],
): { readonly free: readonly Span[]; readonly isCertain: boolean } {
  const others = recorded.filter((one) => one.source === source);
  const free = candidates.filter(
    (candidate) => !others.some(({ span }) => spansOverlap(span, candidate)),
  );
  return { free, isCertain: free.length === 1 && candidates.length <= MOST };
}

/** Where anchoring may have left candidates unlisted, none of them is the only one. */
const MOST = 19;
