import { subtract } from "../../interval/exact.ts";
import type { Interval } from "../../interval/interval.ts";
import { toNumber } from "../../interval/to-number.ts";
import type { Operand } from "../operand.ts";
import { ProgramBuilder } from "../program.ts";
import { meaningOfRule } from "../relations/vocabulary.ts";
import { type Answer, weigh } from "../weigh.ts";
import { type Hit, hitsWith } from "./pairs.ts";
import { type Reach, reachOf, type Shelf, shelve } from "./reach.ts";
import type { Candidate, Suggestion } from "./suggestion.ts";

export interface SuggestOptions {
  /** How many sentences lie at most between the figures of a relation. */
  readonly window: number;
  /** More chance hits than this are not worth telling. */
  readonly mostExpected: number;
}

export const SUGGEST_DEFAULTS: SuggestOptions = { window: 6, mostExpected: 1 };

/**
 * Proposes relations among figures that no derivation ties, the least likely to hold by chance first.
 * `isTied` says of three claims that they are tied already. Candidates come from searches in sorted
 * figures; what is proposed holds exactly, under the first readings and the hedges.
 */
export function suggest(
  candidates: readonly Candidate[],
  isTied: (claims: readonly string[]) => boolean,
  { window, mostExpected }: SuggestOptions = SUGGEST_DEFAULTS,
): readonly Suggestion[] {
  const reaches = candidates.map(reachOf).filter((reach) => reach !== null);
  const best = new Map<string, Suggestion>();
  for (const result of reaches) {
    if (result.candidate.isEvidence) continue;
    const near = reaches.filter((other) => distance(result, other, window) <= window);
    const shelf = shelve(near);
    for (const found of suggestFor(result, near, shelf, isTied, window)) {
      if (found.expected > mostExpected) continue;
      const triple = [found.claim, ...Object.values(found.rule).flat()].sort().join(" ");
      const known = best.get(triple);
      if (known === undefined || found.expected < known.expected) best.set(triple, found);
    }
  }
  return [...best.values()].sort((a, b) => a.expected - b.expected || (a.claim < b.claim ? -1 : 1));
}

function* suggestFor(
  result: Reach,
  near: readonly Reach[],
  shelf: Shelf,
  isTied: (claims: readonly string[]) => boolean,
  window: number,
): Generator<Suggestion> {
  for (const first of near) {
    if (first === result) continue;
    for (const hit of hitsWith(result, first, shelf)) {
      const claims = [result, ...hit.inputs].map(({ candidate }) => candidate.operand.key);
      if (isTied(claims)) continue;
      const expected = expectedByChance(result, hit, near, window);
      if (expected !== null) yield { claim: claims[0] ?? "", rule: hit.rule, expected };
    }
  }
}

/** In sentences. Figures of other sources are as far away as the window reaches: they are not told in the same breath. */
function distance(one: Reach, other: Reach, window: number): number {
  const isSameSource = one.candidate.operand.source.id === other.candidate.operand.source.id;
  return isSameSource ? Math.abs(one.candidate.sentence - other.candidate.sentence) : window;
}

/**
 * How many pairs as near as these would give the figure by chance: the pairs of such figures, times the
 * part of all possible results that its interval and theirs cover, halved where a printed direction
 * fits. Null where the relation does not hold exactly.
 */
function expectedByChance(
  result: Reach,
  hit: Hit,
  near: readonly Reach[],
  window: number,
): number | null {
  const answer = weighHit(result.candidate.operand, hit);
  if (answer.verdict !== "consistent" && answer.verdict !== "confirmed") return null;
  if (answer.basis.some(({ kind }) => kind !== "hedge" && kind !== "tie")) return null;
  if (answer.implied === null) return null;
  const furthest = Math.max(...hit.inputs.map((input) => distance(result, input, window)));
  const asNear = near.filter(
    (other) => other !== result && distance(result, other, window) <= furthest,
  );
  const [firsts, seconds] = hit.inputs.map(
    (input) => asNear.filter((other) => other.kind === input.kind).length,
  );
  const pairs = Math.max(1, (firsts ?? 1) * ((seconds ?? 2) - 1));
  const hedge = answer.basis.some(({ kind }) => kind === "hedge") ? 4 : 1;
  const direction = result.candidate.operand.figure.direction === "none" ? 1 : 0.5;
  const covered = widthOf(answer.stated) + widthOf(answer.implied);
  return pairs * direction * hedge * Math.min(1, covered / spread(result, hit));
}

/** How far results of the relation may reach, in the unit of the figure. */
function spread(result: Reach, { rule, inputs }: Hit): number {
  const factor = toNumber(result.candidate.operand.figure.unit.factor);
  if (rule.relation === "share" || rule.relation === "percent_change") return 1 / factor;
  const largest = Math.max(...inputs.map((input) => input.middle));
  return (rule.relation === "difference" ? largest : result.middle) / factor;
}

function widthOf({ low, high }: Interval): number {
  if (low === null || high === null) return Number.POSITIVE_INFINITY;
  return toNumber(subtract(high.value, low.value));
}

function weighHit(stated: Operand, { rule, inputs }: Hit): Answer {
  const { express, signed } = meaningOfRule(rule);
  const expression = express(() => null);
  if (expression === null) throw new Error("only relations with periods may have no expression");
  return weigh({
    stated,
    program: new ProgramBuilder(() => null).build(expression),
    operands: new Map(inputs.map(({ candidate }) => [candidate.operand.key, candidate.operand])),
    toldTwice: false,
    eitherSign: signed && stated.figure.direction === "none",
  });
}
