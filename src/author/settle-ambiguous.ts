import { anchor } from "../anchor/anchor.ts";
import type { SearchText } from "../anchor/search-text.ts";
import type { Case } from "../ledger/case.ts";
import { type StandingSpan, standingSpans } from "../ledger/standing-spans.ts";
import { type Span, spansOverlap } from "../text/span.ts";
import type { LedgerText } from "./ledger-text.ts";
import { respanned } from "./rebase.ts";
import type { TextEdit } from "./text-edit.ts";

/** A place that a span without enough context may mean, and the edits that would say so. */
export interface ContextOffer {
  /** The span's name with the number of the place, from 1: "approvals:2". */
  readonly name: string;
  readonly span: StandingSpan;
  readonly at: Span;
  /** Whether no other claim leaves it any other place. */
  readonly isOnlyOne: boolean;
  readonly edits: readonly TextEdit[];
}

/**
 * For each span of a case whose words stand several times in its source, the places that no other claim
 * records, with the context that would tell them apart. Where a single place is left, it is the one.
 */
export function settleAmbiguous(
  given: Case,
  ledgers: ReadonlyMap<string, LedgerText | null>,
  sources: ReadonlyMap<string, SearchText>,
): readonly ContextOffer[] {
  const found = standingSpans(given).flatMap((span) => {
    const source = sources.get(span.standing.source);
    return source === undefined
      ? []
      : [{ span, source, anchoring: anchor(source, span.standing.selector) }];
  });
  const recorded = found.flatMap(({ span, anchoring }) =>
    anchoring.kind === "stands" ? [{ source: span.standing.source, at: anchoring.span }] : [],
  );
  return found.flatMap(({ span, source, anchoring }) => {
    if (anchoring.kind !== "ambiguous") return [];
    const others = recorded.filter((one) => one.source === span.standing.source);
    const free = anchoring.candidates.filter(
      (candidate) => !others.some(({ at }) => spansOverlap(at, candidate)),
    );
    return free.flatMap((at, index): readonly ContextOffer[] => {
      const edits = respanned(ledgers, span, source, at);
      if (edits === null) return [];
      const isOnlyOne = free.length === 1 && anchoring.candidates.length <= MOST;
      return [{ name: `${span.name}:${index + 1}`, span, at, isOnlyOne, edits }];
    });
  });
}

/** Where anchoring may have left candidates unlisted, none of them is the only one. */
const MOST = 19;
