import type { Claim, Derivation, LedgerRelation } from "./case.ts";

/** The claim with its own case's name taken off the ids that bear it. */
export function localClaim(claim: Claim, caseName: string): Claim {
  if (claim.kind !== "quantity") return claim;
  // Nearly no claim has one, and a copy of each would be as much work as reading them.
  if (!claim.derivations.some(({ rule }) => rule.relation === "same")) return claim;
  const local = (derivation: Derivation): Derivation => {
    const { rule } = derivation;
    if (rule.relation !== "same") return derivation;
    return { ...derivation, rule: { ...rule, of: rule.of.map((id) => localId(id, caseName)) } };
  };
  return { ...claim, derivations: claim.derivations.map(local) };
}

/** The relation with its own case's name taken off the ids that bear it. */
export function localRelation(relation: LedgerRelation, caseName: string): LedgerRelation {
  if (relation.relation !== "same") return relation;
  return { ...relation, of: relation.of.map((id) => localId(id, caseName)) };
}

function localId(id: string, caseName: string): string {
  return id.startsWith(`${caseName}/`) ? id.slice(caseName.length + 1) : id;
}
