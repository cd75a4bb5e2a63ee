import { anchor } from "../anchor/anchor.ts";
import type { SearchText } from "../anchor/search-text.ts";
import type { Case } from "../ledger/case.ts";
import { type StandingSpan, standingSpans } from "../ledger/standing-spans.ts";
import { type Span, spansOverlap } from "../text/span.ts";

/** A span that the ledger writes, and where it is in its source. */
export interface StandingPlace {
  readonly standing: StandingSpan["standing"];
  readonly span: Span;
  /** Whether it stands there as the ledger has it, not moved nor set in other marks. */
  readonly isExact: boolean;
}

/** Where the spans of a case are, as far as they can be found without doubt. */
export function standingPlaces(
  given: Case,
  sourceOf: (id: string) => SearchText | null,
): readonly StandingPlace[] {
  return standingSpans(given).flatMap(({ standing }) => {
    const source = sourceOf(standing.source);
    const found = source === null ? null : anchor(source, standing.selector);
    if (found === null || !("span" in found) || found.kind === "edited") return [];
    return [{ standing, span: found.span, isExact: found.kind === "stands" }];
  });
}

/** Of the places that a span without enough context may mean, those that nothing else records, and whether one is left. */
export function freePlaces(
  source: string,
  candidates: readonly Span[],
  places: readonly StandingPlace[],
): { readonly free: readonly Span[]; readonly isOnly: boolean } {
  const others = places.filter(({ standing, isExact }) => isExact && standing.source === source);
  const free = candidates.filter(
    (candidate) => !others.some(({ span }) => spansOverlap(span, candidate)),
  );
  return { free, isOnly: free.length === 1 && candidates.length <= MOST };
}

/** Where anchoring may have left candidates unlisted, none of them is the only one. */
const MOST = 19;
