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
 * itself. The others are doubtful, but for those that say the same sum the other way round, and those of a claim
 * that has a sure one.
 */
export function sortSuggestions(suggestions: readonly Suggestion[]): SortedSuggestions {
  const sure: Suggestion[] = [];
  const doubtful: Suggestion[] = [];
  const from = new Map<string, readonly string[]>();
  const sums = new Set<string>();
  for (const one of suggestions.toSorted((a, b) => a.expected - b.expected)) {
    const inputs = inputsOf(one.rule);
    const sum = sumOf(one);
    if (sum !== null && sums.has(sum)) continue;
    const isFree = !from.has(one.claim) && !inputs.some((id) => follows(id, one.claim, from));
    if (sum !== null) sums.add(sum);
    if (one.expected < SURE && isFree) {
      from.set(one.claim, inputs);
      sure.push(one);
    } else doubtful.push(one);
  }
  return { sure, doubtful: doubtful.filter(({ claim }) => !from.has(claim)) };
}

/** A sum or difference as what is added and what comes out, in one order however it is told; null for all else. */
function sumOf({ claim, rule }: Suggestion): string | null {
  if (rule.relation === "sum") return `${[...rule.of].sort().join(" + ")} = ${claim}`;
  if (rule.relation === "difference")
    return `${[claim, rule.from].sort().join(" + ")} = ${rule.to}`;
  return null;
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
