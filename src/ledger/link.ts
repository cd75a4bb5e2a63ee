import type { Acceptance, Claim, LedgerRelation, Place, Rule } from "./case.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import { nearest } from "./nearest.ts";
import { inside, keyOf } from "./place.ts";
import { PLAUSIBLE } from "./read-claim.ts";
import type { ClaimEntry } from "./read-ledger.ts";

/** What the names in a case are looked up in. */
export interface Names {
  /** The ids of all claims of the case, of malformed ones too. */
  readonly claims: ReadonlySet<string>;
  /** Null when the sources of the ledger cannot be told. */
  readonly sources: ReadonlySet<string> | null;
  readonly relations: readonly LedgerRelation[];
  readonly relationsAreWhole: boolean;
}

/** The names in a claim and its checks that nothing has. Those in formulas are looked up elsewhere. */
export function linkClaim(claim: Claim, entry: ClaimEntry, names: Names): readonly PlacedFault[] {
  const { standing, evidence, accepted } = claim;
  const derivations = claim.kind === "quantity" ? claim.derivations : [];
  // An acceptance may name a check that was malformed and has been told of already.
  const isWhole = entry.read.faults.length === 0 && names.relationsAreWhole;
  return [
    ...(standing.kind === "implied" ? [] : linkSource(standing.source, standing.place, names)),
    ...evidence.flatMap(({ standing: { source }, place }) => linkSource(source, place, names)),
    ...derivations.flatMap(({ rule, place }) => linkTerms(rule, place, names)),
    ...accepted.flatMap((each) => [
      ...(isWhole ? linkCheck(each, checksOf(claim, names.relations)) : []),
      ...linkTexts(each, names),
    ]),
  ];
}

/** The claims that a relation of the ledger names and the case has not. */
export function linkRelation(relation: LedgerRelation, names: Names): readonly PlacedFault[] {
  return linkTerms(relation, relation.place, names);
}

function linkSource(name: string, place: Place, names: Names): readonly PlacedFault[] {
  if (names.sources === null || names.sources.has(name)) return [];
  const near = nearest(name, names.sources);
  return [{ kind: "unknown-source", place: inside(place, "source"), name, nearest: near }];
}

function linkTerms(
  terms: Rule | LedgerRelation,
  place: Place,
  names: Names,
): readonly PlacedFault[] {
  return termsOf(terms).flatMap(([id, ...steps]) => {
    // The claims of another case are known only when all cases have been read.
    if (id.includes("/") || names.claims.has(id)) return [];
    return [unknownClaim(id, inside(place, ...steps), names)];
  });
}

/** Each claim that a rule takes, with the way to where it is named. */
function termsOf(
  terms: Rule | LedgerRelation,
): readonly (readonly [string, ...(string | number)[]])[] {
  if ("of" in terms) return terms.of.map((id, index) => [id, "of", index]);
  if ("from" in terms)
    return [
      [terms.from, "from"],
      [terms.to, "to"],
    ];
  if ("part" in terms)
    return [
      [terms.part, "part"],
      [terms.whole, "whole"],
    ];
  if ("earlier" in terms)
    return [
      [terms.earlier, "earlier"],
      [terms.later, "later"],
    ];
  return [];
}

function checksOf(claim: Claim, relations: readonly LedgerRelation[]): ReadonlySet<string> {
  const own = [...claim.evidence, ...(claim.kind === "quantity" ? claim.derivations : [])];
  const isOfClaim = (relation: LedgerRelation) => termsOf(relation).some(([id]) => id === claim.id);
  const hasRange = claim.kind === "quantity" && claim.plausible !== null;
  return new Set([
    ...[...own, ...relations.filter(isOfClaim)].map(({ id }) => id),
    ...(hasRange ? [PLAUSIBLE] : []),
  ]);
}

function linkCheck(acceptance: Acceptance, checks: ReadonlySet<string>): readonly PlacedFault[] {
  const { check, place } = acceptance;
  if (checks.has(check)) return [];
  const at = inside(place, "check");
  return [{ kind: "unknown-check", place: at, check, nearest: nearest(check, checks) }];
}

/** A text stands by the id of a claim, or by claim/evidence; by three names when in another case. */
function linkTexts({ texts, place }: Acceptance, names: Names): readonly PlacedFault[] {
  return [...texts.keys()].flatMap((key) => {
    if (key.includes("/") || names.claims.has(key)) return [];
    return [unknownClaim(key, keyOf(inside(place, "texts"), key), names)];
  });
}

function unknownClaim(id: string, place: Place, names: Names): PlacedFault {
  return { kind: "unknown-claim", place, id, nearest: nearest(id, names.claims) };
}
