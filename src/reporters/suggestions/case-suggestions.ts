import type { Suggestion } from "../../evaluate/suggestions/suggestion.ts";
import type { VerifiedCase } from "../../verify.ts";

/** What is proposed for a case. */
export interface CaseSuggestions {
  readonly verified: VerifiedCase;
  readonly suggestions: readonly Suggestion[];
}
