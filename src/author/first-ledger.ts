import type { Suggestion } from "../evaluate/suggestions/suggestion.ts";
import type { Ignored, Source } from "../schema/ledger.ts";
import type { DraftClaim } from "./draft-claims.ts";
import { ledgerText } from "./format-ledger.ts";
import { LEDGER } from "./shape.ts";

export interface FirstLedger {
  /** What editors check the file against, seen from its folder; null to leave it out. */
  readonly schema: string | null;
  /** What the document is called in the ledger, and all that is known of it. */
  readonly source: string;
  readonly document: Source;
  readonly claims: readonly DraftClaim[];
  /** The sums that are sure, one for a claim. */
  readonly suggestions: readonly Suggestion[];
  /** Passages that a person has said need no claim. */
  readonly ignored?: readonly Ignored[];
}

/** The text of the first ledger of a case: its document, a claim for each thing that it states, and the sums that are sure. */
export function firstLedger(first: FirstLedger): string {
  const { schema, source, document, claims, suggestions, ignored = [] } = first;
  const derived = claims.map((claim) => {
    const derivations = suggestions.filter((one) => one.claim === claim.id).map(({ rule }) => rule);
    return derivations.length === 0 ? claim : { ...claim, derivations };
  });
  const ledger = {
    ...(schema === null ? {} : { $schema: schema }),
    version: 1,
    sources: { [source]: document },
    claims: derived,
    ...(ignored.length === 0 ? {} : { ignored }),
  };
  return ledgerText(ledger, LEDGER);
}
