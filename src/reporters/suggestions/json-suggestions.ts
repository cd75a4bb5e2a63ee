import type * as Schema from "../../schema/suggestions.ts";
import { safeJson } from "../json/safe-json.ts";
import type { CaseSuggestions } from "./case-suggestions.ts";

/** What is proposed as JSON that `schemas/suggestions.schema.json` describes: the claim, the derivation to add to it, and how many would be expected by chance. */
export function jsonSuggestions(cases: readonly CaseSuggestions[]): string {
  const report: Schema.Suggestions = {
    version: 1,
    cases: cases.map(({ verified, suggestions }) => ({
      case: verified.case.name,
      suggestions: suggestions.map(({ claim, rule, expected }) => ({
        claim,
        expected,
        derivation: "of" in rule ? { ...rule, of: [...rule.of] } : rule,
      })),
    })),
  };
  return safeJson(report);
}
