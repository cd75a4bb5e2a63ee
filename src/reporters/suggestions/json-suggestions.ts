import { safeJson } from "../json/safe-json.ts";
import type { CaseSuggestions } from "./case-suggestions.ts";

/** What is proposed as JSON: the claim, the derivation to add to it, and how many would be expected by chance. */
export function jsonSuggestions(cases: readonly CaseSuggestions[]): string {
  return safeJson({
    version: 1,
    cases: cases.map(({ verified, suggestions }) => ({
      case: verified.case.name,
      suggestions: suggestions.map(({ claim, rule, expected }) => ({
        claim,
        expected,
        derivation: rule,
      })),
    })),
  });
}
