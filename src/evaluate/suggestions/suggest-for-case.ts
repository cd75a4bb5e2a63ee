import type { Case } from "../../ledger/case.ts";
import { termsOf } from "../../ledger/terms.ts";
import { sentences } from "../../text/sentence.ts";
import { claimsIn } from "../expression.ts";
import { parseFormula } from "../formula.ts";
import type { OpenedSource } from "../opened-source.ts";
import { prepareClaim } from "../prepare-claim.ts";
import { suggest } from "./suggest.ts";
import type { Candidate, Suggestion } from "./suggestion.ts";

/** Proposes relations among the quantities of a case that its derivations do not tie yet; `sources` are those that could be read. */
export function suggestForCase(
  given: Case,
  sources: ReadonlyMap<string, OpenedSource>,
): readonly Suggestion[] {
  const tied = tiedClaims(given);
  const isTied = (claims: readonly string[]): boolean => tied.has(keyOf(claims));
  return suggest(candidatesOf(given, sources), isTied);
}

/** The printed quantities of a case, each with the number of its sentence. */
function candidatesOf(
  given: Case,
  sources: ReadonlyMap<string, OpenedSource>,
): readonly Candidate[] {
  const sentenceIn = sentenceNumbers(sources);
  return [...given.claims.values()].flatMap((claim): readonly Candidate[] => {
    if (claim.kind !== "quantity") return [];
    const { operand } = prepareClaim(claim, given, sources);
    if (operand === null) return [];
    const { source, span } = operand;
    const isEvidence = source.role === "evidence";
    return [{ operand, sentence: sentenceIn(source.id, span.start), isEvidence }];
  });
}

/** Numbers the sentences of each text when it is first asked for. */
function sentenceNumbers(
  sources: ReadonlyMap<string, OpenedSource>,
): (source: string, offset: number) => number {
  const ends = new Map<string, readonly number[]>();
  return (source, offset) => {
    const known =
      ends.get(source) ?? [...sentences(sources.get(source)?.text ?? "")].map(({ end }) => end);
    ends.set(source, known);
    let low = 0;
    let high = known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((known[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The claims of every derivation with those that it takes. */
function tiedClaims(given: Case): ReadonlySet<string> {
  const tied = new Set<string>();
  for (const claim of given.claims.values()) {
    if (claim.kind !== "quantity") continue;
    for (const { rule } of claim.derivations) {
      if (rule.relation === "formula") {
        const parsed = parseFormula(rule.formula);
        if (parsed.kind === "formula") tied.add(keyOf([claim.id, ...claimsIn(parsed.expression)]));
      } else tied.add(keyOf([claim.id, ...termsOf(rule).map(({ id }) => id)]));
    }
  }
  return tied;
}

function keyOf(claims: readonly string[]): string {
  return [...new Set(claims)].sort().join(" ");
}
