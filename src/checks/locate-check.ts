import type { Place } from "../ledger/case.ts";
import { inside } from "../ledger/place.ts";
import type { Context } from "./check.ts";
import type { Location } from "./finding.ts";

/**
 * Where the ledger asks for a check: the name of its relation, its formula or the source of the
 * evidence, since the whole of it goes over many lines.
 */
export function locateCheck(
  {
    claim,
    check,
    place,
  }: { readonly claim: string; readonly check: string; readonly place: Place },
  context: Context,
): Location {
  const owner = context.case.claims.get(claim);
  const derivation =
    owner?.kind === "quantity" ? owner.derivations.find((one) => one.id === check) : undefined;
  if (derivation?.place.pointer === place.pointer) {
    const { rule } = derivation;
    return rule.relation === "formula"
      ? context.locateWithin(inside(place, "formula"), 0, rule.formula.length)
      : context.locateWithin(inside(place, "relation"), 0, rule.relation.length);
  }
  const evidence = owner?.evidence.find((one) => one.id === check);
  if (evidence?.place.pointer === place.pointer)
    return context.locateWithin(inside(place, "source"), 0, evidence.standing.source.length);
  const relation = context.case.relations.find((one) => one.id === check);
  if (relation?.place.pointer === place.pointer)
    return context.locateWithin(inside(place, "relation"), 0, relation.relation.length);
  return context.locate(place);
}
