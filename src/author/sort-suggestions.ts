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
 * itself. The others are doubtful, but for those of a claim that has a sure one. Of a sum that can be told in several
 * ways one is taken: that of the claim which comes last in the text, where what follows from others stands as a rule.
 */
export function sortSuggestions(
  suggestions: readonly Suggestion[],
  order: readonly string[],
): SortedSuggestions {
  const sure: Suggestion[] = [];
  const doubtful: Suggestion[] = [];
  const from = new Map<string, readonly string[]>();
  for (const one of onceEach(suggestions, order).toSorted((a, b) => a.expected - b.expected)) {
    const inputs = inputsOf(one.rule);
    const isFree = !from.has(one.claim) && !inputs.some((id) => follows(id, one.claim, from));
    if (one.expected < SURE && isFree) {
      from.set(one.claim, inputs);
      sure.push(one);
    } else doubtful.push(one);
  }
  return { sure, doubtful: doubtful.filter(({ claim }) => !from.has(claim)) };
}

/** Each sum once, in the way that is told last in the text; as sure as the surest of its ways. */
function onceEach(
  suggestions: readonly Suggestion[],
  order: readonly string[],
): readonly Suggestion[] {
  const sums = Map.groupBy(suggestions, (one) => sumOf(one) ?? JSON.stringify(one));
  return [...sums.values()].map((ways) => {
    const expected = Math.min(...ways.map((one) => one.expected));
    const rank = ({ claim }: Suggestion) => order.indexOf(claim);
    const last = ways.reduce((best, one) => (rank(one) > rank(best) ? one : best));
    return { ...last, expected };
  });
}

/** A sum or difference as what is added and what comes out, in one order however it is told; null for all else. */
function sumOf({ claim, rule }: Suggestion): string | null {
  if (rule.relation === "sum") return `${[...rule.of].sort().join(" + ")} = ${claim}`;
  if (rule.relation === "difference")
    return `${[claim, rule.from].sort().join(" + ")} = ${rule.to}`;
  return null;
}

/** Whether a suggestion can be written beside others: its claim has none yet, and would not follow from itself. */
export function fitsBeside(one: Suggestion, others: readonly Suggestion[]): boolean {
  const from = new Map(others.map(({ claim, rule }) => [claim, inputsOf(rule)]));
  return !from.has(one.claim) && !inputsOf(one.rule).some((id) => follows(id, one.claim, from));
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
