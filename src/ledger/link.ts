import type { Acceptance, Claim, Ignored, LedgerRelation, Place, Rule } from "./case.ts";
import { evidenceOf } from "./evidence-of.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import { inside, keyOf } from "./place.ts";
import { PLAUSIBLE } from "./read-checks.ts";
import type { ClaimEntry } from "./read-ledger.ts";
import { termsOf } from "./terms.ts";

/** What the names in a case are looked up in. */
export interface Names {
  /** The ids of all claims of the case, of malformed ones too. */
  readonly claims: ReadonlySet<string>;
  /** Null when the sources of the ledger cannot be told. */
  readonly sources: ReadonlySet<string> | null;
  /** The ids of the ledger's relations, by each claim that they name. */
  readonly relations: ReadonlyMap<string, readonly string[]>;
  readonly relationsAreWhole: boolean;
  readonly nearest: (name: string, names: ReadonlySet<string>) => string | null;
}

/** The names in a claim and its checks that nothing has. Those in formulas are looked up elsewhere. */
export function linkClaim(claim: Claim, entry: ClaimEntry, names: Names): readonly PlacedFault[] {
  const { standing, accepted } = claim;
  const derivations = claim.kind === "quantity" ? claim.derivations : [];
  // An acceptance may name a check that was malformed and has been told of already.
  const isWhole = entry.read.faults.length === 0 && names.relationsAreWhole;
  return [
    ...(standing.kind === "implied" ? [] : linkSource(standing.source, standing.place, names)),
    ...evidenceOf(claim).flatMap(({ standing: { source }, place }) =>
      linkSource(source, place, names),
    ),
    ...derivations.flatMap(({ rule, place }) => linkTerms(rule, place, names)),
    ...accepted.flatMap((each) => [
      ...(isWhole ? linkCheck(each, checksOf(claim, names.relations), names) : []),
      ...linkTexts(each, names),
    ]),
  ];
}

/** The sources that ignored passages name and the ledger has not. */
export function linkIgnored({ standing }: Ignored, names: Names): readonly PlacedFault[] {
  return linkSource(standing.source, standing.place, names);
}

/** The claims that a relation of the ledger names and the case has not. */
export function linkRelation(relation: LedgerRelation, names: Names): readonly PlacedFault[] {
  return linkTerms(relation, relation.place, names);
}

function linkSource(name: string, place: Place, names: Names): readonly PlacedFault[] {
  if (names.sources === null || names.sources.has(name)) return [];
  const near = names.nearest(name, names.sources);
  return [{ kind: "unknown-source", place: inside(place, "source"), name, nearest: near }];
}

function linkTerms(
  terms: Rule | LedgerRelation,
  place: Place,
  names: Names,
): readonly PlacedFault[] {
  return termsOf(terms).flatMap(({ id, steps }) => {
    // The claims of another case are known only when all cases have been read.
    if (id.includes("/") || names.claims.has(id)) return [];
    return [unknownClaim(id, inside(place, ...steps), names)];
  });
}

/** The ids of relations, by each claim that they name. */
export function relationsByClaim(
  relations: readonly LedgerRelation[],
): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const relation of relations) {
    for (const { id } of termsOf(relation)) {
      const ids = named.get(id);
      if (ids === undefined) named.set(id, [relation.id]);
      else ids.push(relation.id);
    }
  }
  return named;
}

function checksOf(claim: Claim, relations: Names["relations"]): ReadonlySet<string> {
  const own = [...evidenceOf(claim), ...(claim.kind === "quantity" ? claim.derivations : [])];
  const hasRange = claim.kind === "quantity" && claim.plausible !== null;
  return new Set([
    ...own.map(({ id }) => id),
    ...(relations.get(claim.id) ?? []),
    ...(hasRange ? [PLAUSIBLE] : []),
  ]);
}

function linkCheck(
  acceptance: Acceptance,
  checks: ReadonlySet<string>,
  names: Names,
): readonly PlacedFault[] {
  const { check, place } = acceptance;
  if (checks.has(check)) return [];
  const at = inside(place, "check");
  const near = names.nearest(check, checks);
  return [{ kind: "unknown-check", place: at, check, nearest: near }];
}

/** A text stands by the id of a claim, or by claim/evidence; by three names when in another case. */
function linkTexts({ texts, place }: Acceptance, names: Names): readonly PlacedFault[] {
  return [...texts.keys()].flatMap((key) => {
    if (key.includes("/") || names.claims.has(key)) return [];
    return [unknownClaim(key, keyOf(inside(place, "texts"), key), names)];
  });
}

function unknownClaim(id: string, place: Place, names: Names): PlacedFault {
  return { kind: "unknown-claim", place, id, nearest: names.nearest(id, names.claims) };
}
