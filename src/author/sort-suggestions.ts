import type { SuggestedRule, Suggestion } from "../evaluate/suggestions/suggestion.ts";

/** Suggestions sorted for a first ledger: those to be written, and those that a person must choose from. */
export interface SortedSuggestions {
  readonly sure: readonly Suggestion[];
  readonly doubtful: readonly Suggestion[];
}

/** Below so many relations expected by chance one is hardly chance. */
const SURE = 0.01;

/**
 * The suggestions that are sure, the likeliest first: one for a claim, and none by which a claim would follow from
 * itself. All others are doubtful.
 */
export function sortSuggestions(suggestions: readonly Suggestion[]): SortedSuggestions {
  const sure: Suggestion[] = [];
  const doubtful: Suggestion[] = [];
  const from = new Map<string, readonly string[]>();
  for (const one of suggestions.toSorted((a, b) => a.expected - b.expected)) {
    const inputs = inputsOf(one.rule);
    const isFree = !from.has(one.claim) && !inputs.some((id) => follows(id, one.claim, from));
    if (one.expected < SURE && isFree) {
      from.set(one.claim, inputs);
      sure.push(one);
    } else doubtful.push(one);
  }
  return { sure, doubtful };
}

/** The claims that a suggested sum takes. */
export function inputsOf(rule: SuggestedRule): readonly string[] {
  if ("of" in rule) return rule.of;
  return "part" in rule ? [rule.part, rule.whole] : [rule.from, rule.to];
}

/** Whether a claim is another one or follows from it. */
function follows(id: string, other: string, from: ReadonlyMap<string, readonly string[]>): boolean {
  return id === other || (from.get(id) ?? []).some((input) => follows(input, other, from));
}
