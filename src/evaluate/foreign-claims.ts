import type { Case } from "../ledger/case.ts";
import { termsOf } from "../ledger/terms.ts";
import { CaseMemory } from "./memory/case-memory.ts";
import type { OpenedSource } from "./opened-source.ts";
import { type PreparedClaim, prepareClaim } from "./prepare-claim.ts";

/** A case with those of its sources that could be read. */
export interface OpenedCase {
  readonly case: Case;
  readonly sources: ReadonlyMap<string, OpenedSource>;
}

/**
 * The claims of other cases that a case names as "case/claim", prepared in their own case. Their keys
 * and sources bear the name of that case, so that none is taken for a claim or source of this one.
 */
export function foreignClaims(
  given: Case,
  cases: ReadonlyMap<string, OpenedCase>,
  memory: CaseMemory = new CaseMemory(null, false),
): ReadonlyMap<string, PreparedClaim> {
  const foreign = new Map<string, PreparedClaim>();
  for (const id of namesIn(given)) {
    const [name = "", claimId = ""] = id.split("/");
    const other = cases.get(name);
    const claim = other?.case.claims.get(claimId);
    if (other === undefined || claim === undefined || foreign.has(id)) continue;
    const prepare = () => renamed(prepareClaim(claim, other.case, other.sources), name, id);
    const inputs = [claim, other.case.readings, ...other.sources.values()];
    foreign.set(id, memory.foreign.recall(id, inputs, prepare));
  }
  return foreign;
}

function namesIn(given: Case): readonly string[] {
  const rules = [...given.claims.values()].flatMap((claim) =>
    claim.kind === "quantity" ? claim.derivations.map(({ rule }) => rule) : [],
  );
  return [...rules, ...given.relations]
    .flatMap((rule) => termsOf(rule).map(({ id }) => id))
    .filter((id) => id.includes("/"));
}

function renamed(prepared: PreparedClaim, name: string, id: string): PreparedClaim {
  const { operand } = prepared;
  if (operand === null) return { ...prepared, faults: [] };
  const source = { ...operand.source, id: `${name}/${operand.source.id}` };
  return { ...prepared, faults: [], operand: { ...operand, key: id, source } };
}
