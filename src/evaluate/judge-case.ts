import type { Interval } from "../interval/interval.ts";
import type { Case, Claim } from "../ledger/case.ts";
import { chain, claimOf } from "./expression.ts";
import { expressionFor } from "./expression-for.ts";
import { type ImpliedExpressions, impliedExpressions, LONGEST_CHAIN } from "./implied-order.ts";
import { inferTruncation, sourcesRelyingOnCuts } from "./infer-truncation.ts";
import { isUnprinted } from "./is-unprinted.ts";
import { judgeCount } from "./judge-count.ts";
import { judgeDerivation } from "./judge-derivation.ts";
import { judgeEvidence } from "./judge-evidence.ts";
import { judgePlausible } from "./judge-plausible.ts";
import { judgeQuotedWords } from "./judge-quoted-words.ts";
import { judgeRelation } from "./judge-relation.ts";
import { type CaseMemory, JudgedMemory } from "./memory/case-memory.ts";
import type { JudgedAlone } from "./network/network-of-case.ts";
import type { OpenedSource } from "./opened-source.ts";
import { statedOf } from "./operand.ts";
import { type PreparedClaim, prepareClaim, underRounding } from "./prepare-claim.ts";
import { type ReadDerivation, readDerivation } from "./read-derivation.ts";
import { neverCut, proofOfRounding } from "./refute-truncation.ts";
import type { ClaimResult, EvaluateFault, Judged } from "./result.ts";
import { impliedInterval, type Surroundings, unitOfClaim } from "./surroundings.ts";
import { verdictOfClaim } from "./verdict-of-claim.ts";
import { yearsBetween } from "./years-between.ts";

/** What is known of every claim of a case, in the order of its ledger, and what hindered it. */
export interface JudgedCase {
  readonly results: ReadonlyMap<string, ClaimResult>;
  readonly faults: readonly EvaluateFault[];
  /** What holding all claims together starts from. */
  readonly alone: JudgedAlone;
}

/**
 * Finds, reads, recomputes and compares every claim of a case. `sources` holds those that could be
 * read, `foreign` the claims of other cases that it names. A source cuts all of its figures or none:
 * where one of them would fail if it were cut, no other holds by being cut. With a memory of the last
 * time, only what depends on something that changed is done again.
 */
export function judgeCase(
  given: Case,
  sources: ReadonlyMap<string, OpenedSource>,
  foreign: ReadonlyMap<string, PreparedClaim> = new Map(),
  memory: CaseMemory | null = null,
): JudgedCase {
  const judged = judgeUnder(given, sources, foreign, memory?.asTheyAre);
  const proofs = sourcesRelyingOnCuts(judged.results).flatMap((id) =>
    proofOfRounding(judged.results, sources, id, (cut, asked) => {
      const again = { asked, prepared: judged.alone.claims };
      return judgeUnder(given, cut, foreign, undefined, again).results;
    }),
  );
  if (proofs.length === 0) return judged;
  const rounding = new Set(proofs.map(({ source }) => source));
  const again = judgeUnder(given, neverCut(sources, rounding), foreign, memory?.neverCut);
  return { ...again, faults: [...again.faults, ...proofs] };
}

/** A second judging of a case whose sources are taken to print otherwise. */
interface Again {
  /** The claims that are to be judged: not all of them. */
  readonly asked: ReadonlySet<string>;
  /** The claims of the case as they were found the first time. */
  readonly prepared: ReadonlyMap<string, PreparedClaim>;
}

function judgeUnder(
  given: Case,
  sources: ReadonlyMap<string, OpenedSource>,
  foreign: ReadonlyMap<string, PreparedClaim>,
  memory: JudgedMemory = new JudgedMemory(null, false),
  again: Again | null = null,
): JudgedCase {
  const { lookups } = memory;
  const opened = lookups.watch("sources", sources);
  const claims = new Map<string, PreparedClaim>();
  for (const claim of given.claims.values()) {
    const found = again?.prepared.get(claim.id);
    const prepare = () =>
      found === undefined ? prepareClaim(claim, given, opened) : underRounding(found, opened);
    const inputs = [claim, given.readings];
    claims.set(claim.id, memory.prepared.recall(claim.id, inputs, prepare, lookups));
  }
  const { derivations, faults: unread } = readDerivations(given, claims, memory);
  const read = lookups.watch("derivations", derivations);
  const known = new Map([...foreign, ...claims]);
  const implied = impliedExpressions(
    given,
    (claim, derivation) => derivations.get(keyOf(claim.id, derivation.id))?.expression ?? null,
    (claim, others) => {
      const printed = others.filter((id) => (known.get(id)?.operand ?? null) !== null);
      if (printed.length === 0) return null;
      return memory.told.keep(claim.id, chain("meet", printed.map(claimOf)));
    },
  );
  const around: Surroundings = {
    claims: lookups.watch("claims", known),
    implied: lookups.watch("implied", implied.expressions),
  };
  const related = given.relations.map((relation) => {
    const judge = () => judgeRelation(relation, around);
    return memory.related.recall(relation.id, [relation], judge, lookups);
  });
  const results = new Map<string, ClaimResult>();
  const faults: EvaluateFault[] = [...unread, ...chainFaults(given, implied)];
  for (const prepared of claims.values()) {
    const { id } = prepared.claim;
    if (again !== null && !again.asked.has(id)) continue;
    const judge = () => judgeOwn(prepared, read, around, opened);
    const own = memory.own.recall(id, [prepared], judge, lookups);
    const judged = [...own, ...related.flatMap((members) => members.get(id) ?? [])];
    faults.push(...prepared.faults, ...judged.flatMap((one) => one.faults));
    const result = memory.results.recall(id, [prepared, ...judged], () => {
      return resultOf(prepared, judged);
    });
    results.set(id, result);
  }
  faults.push(...inferTruncation(results));
  const alone = { claims: known, derivations, relations: given.relations, results, faults };
  return { results, faults, alone };
}

function keyOf(claim: string, derivation: string): string {
  return `${claim}/${derivation}`;
}

function readDerivations(
  given: Case,
  claims: ReadonlyMap<string, PreparedClaim>,
  memory: JudgedMemory,
): {
  readonly derivations: ReadonlyMap<string, ReadDerivation>;
  readonly faults: readonly EvaluateFault[];
} {
  const known = new Set(given.claims.keys());
  const years = yearsBetween(claims);
  const derivations = new Map<string, ReadDerivation>();
  const faults: EvaluateFault[] = [];
  for (const claim of given.claims.values()) {
    if (claim.kind !== "quantity") continue;
    for (const derivation of claim.derivations) {
      const read = readDerivation(claim, derivation, known, years);
      faults.push(...read.faults);
      if (read.derivation === null) continue;
      const stated = claims.get(claim.id)?.operand ?? null;
      const expression = expressionFor(derivation.rule, stated, read.derivation.expression);
      const key = keyOf(claim.id, derivation.id);
      derivations.set(key, memory.derivations.keep(key, { ...read.derivation, expression }));
    }
  }
  return { derivations, faults };
}

/** Implied claims that lead back to themselves, or through too many others, each at its first derivation. */
function chainFaults(given: Case, implied: ImpliedExpressions): readonly EvaluateFault[] {
  return implied.faults.flatMap((fault): readonly EvaluateFault[] => {
    const claim = given.claims.get(fault.claim);
    const [derivation] = claim?.kind === "quantity" ? claim.derivations : [];
    if (claim === undefined || derivation === undefined) return [];
    const about = {
      claim: claim.id,
      check: derivation.id,
      place: derivation.place,
    };
    return fault.kind === "cycle"
      ? [{ kind: "cycle", ...about, through: fault.through }]
      : [{ kind: "chain-too-long", ...about, limit: LONGEST_CHAIN }];
  });
}

function judgeOwn(
  prepared: PreparedClaim,
  derivations: ReadonlyMap<string, ReadDerivation>,
  around: Surroundings,
  sources: ReadonlyMap<string, OpenedSource>,
): readonly Judged[] {
  const { claim } = prepared;
  const judged: Judged[] = [];
  if (claim.kind === "quantity")
    for (const derivation of claim.derivations) {
      const read = derivations.get(keyOf(claim.id, derivation.id)) ?? null;
      judged.push(
        judgeCount(prepared, derivation, around, sources) ??
          judgeDerivation(prepared, claim, derivation, read, around),
      );
    }
  const value = isUnprinted(prepared)
    ? impliedInterval(claim.id, prepared, around)
    : toldValue(prepared, judged);
  if (claim.kind === "quotation") return judgeQuotedWords(prepared, claim, sources);
  for (const evidence of claim.evidence) judged.push(judgeEvidence(prepared, evidence, sources));
  if (claim.kind === "quantity" && claim.plausible !== null) {
    const unit = judged[0]?.check.unit ?? unitOfClaim(prepared);
    const texts = judged[0]?.check.texts ?? ownText(claim, prepared);
    judged.push(judgePlausible(prepared, claim.plausible, value, unit, texts));
  }
  return judged;
}

function ownText(claim: Claim, prepared: PreparedClaim): ReadonlyMap<string, string> {
  return prepared.stood.kind === "printed" ? new Map([[claim.id, prepared.stood.text]]) : new Map();
}

/** What a claim says or, when nothing prints it, what its first derivation gives, or the claims that it is the same as. */
function toldValue(prepared: PreparedClaim, judged: readonly Judged[]): Interval | null {
  if (prepared.operand !== null) return statedOf(prepared.operand);
  const kind = isUnprinted(prepared) ? "relation" : "derivation";
  return judged.find(({ check }) => check.kind === kind)?.check.implied ?? null;
}

function resultOf(prepared: PreparedClaim, judged: readonly Judged[]): ClaimResult {
  const checks = judged.map((one) => one.check);
  const { verdict, decidedBy } = verdictOfClaim(prepared.stood, checks);
  const unit =
    prepared.operand === null ? (checks[0]?.unit ?? unitOfClaim(prepared)) : unitOfClaim(prepared);
  return {
    claim: prepared.claim,
    stood: prepared.stood,
    verdict,
    decidedBy,
    unit,
    interval: toldValue(prepared, judged),
    checks,
  };
}
