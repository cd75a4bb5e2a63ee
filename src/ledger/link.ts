import type { Names } from "../text/nearest-name.ts";
import type { Acceptance, Claim, Ignored, LedgerRelation, Place, Rule } from "./case.ts";
import { evidenceOf } from "./evidence-of.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import { inside, keyOf } from "./place.ts";
import { PLAUSIBLE } from "./read-checks.ts";
import type { ClaimEntry } from "./read-ledger.ts";
import { termsOf } from "./terms.ts";

/** What the names in a case are looked up in. */
export interface Known {
  /** The ids of all claims of the case, of malformed ones too. */
  readonly claims: Names;
  /** Null when the sources of the ledger cannot be told. */
  readonly sources: Names | null;
  /** The ids of the ledger's relations, by each claim that they name. */
  readonly relations: ReadonlyMap<string, readonly string[]>;
  readonly relationsAreWhole: boolean;
  readonly nearest: (name: string, names: Names) => string | null;
}

/** The names in a claim and its checks that nothing has. Those in formulas are looked up elsewhere. */
export function linkClaim(
  claim: Claim,
  entry: ClaimEntry | undefined,
  known: Known,
): readonly PlacedFault[] {
  const { standing, accepted } = claim;
  const faults: PlacedFault[] = [];
  if (standing.kind !== "implied") linkSource(standing.source, standing.place, known, faults);
  for (const { standing: at, place } of evidenceOf(claim))
    linkSource(at.source, place, known, faults);
  if (claim.kind === "quantity")
    for (const { rule, place } of claim.derivations) linkTerms(rule, place, known, faults);
  // An acceptance may name a check that was malformed and has been told of already.
  const isWhole = entry?.read.faults.length === 0 && known.relationsAreWhole;
  for (const each of accepted) {
    if (isWhole) linkCheck(each, checksOf(claim, known.relations), known, faults);
    linkTexts(each, known, faults);
  }
  return faults;
}

/** The source that an ignored passage names and the ledger has not. */
export function linkIgnored({ standing }: Ignored, known: Known): readonly PlacedFault[] {
  const faults: PlacedFault[] = [];
  linkSource(standing.source, standing.place, known, faults);
  return faults;
}

/** The claims that a relation of the ledger names and the case has not. */
export function linkRelation(relation: LedgerRelation, known: Known): readonly PlacedFault[] {
  const faults: PlacedFault[] = [];
  linkTerms(relation, relation.place, known, faults);
  return faults;
}

/** The nearest of some names, unless that is itself no name: nobody means what is wrong as well. */
function meant(name: string, names: Names, { nearest }: Known): string | null {
  const found = nearest(name, names);
  return found !== null && /^[a-z][a-z0-9_]*$/.test(found) ? found : null;
}

function linkSource(name: string, place: Place, known: Known, faults: PlacedFault[]): void {
  if (known.sources === null || known.sources.has(name)) return;
  const near = meant(name, known.sources, known);
  faults.push({ kind: "unknown-source", place: inside(place, "source"), name, nearest: near });
}

function linkTerms(
  terms: Rule | LedgerRelation,
  place: Place,
  known: Known,
  faults: PlacedFault[],
): void {
  for (const { id, steps } of termsOf(terms)) {
    // The claims of another case are known only when all cases have been read.
    if (id.includes("/") || known.claims.has(id)) continue;
    faults.push(unknownClaim(id, inside(place, ...steps), known));
  }
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

/** The ids of all checks of a claim. */
export function checksOf(claim: Claim, relations: Known["relations"]): ReadonlySet<string> {
  const own = [...evidenceOf(claim), ...(claim.kind === "quantity" ? claim.derivations : [])];
  const hasRange = claim.kind === "quantity" && claim.plausible !== null;
  return new Set([
    ...own.map(({ id }) => id),
    ...(relations.get(claim.id) ?? []),
    ...(hasRange ? [PLAUSIBLE] : []),
  ]);
}

function linkCheck(
  { check, place }: Acceptance,
  checks: ReadonlySet<string>,
  known: Known,
  faults: PlacedFault[],
): void {
  if (checks.has(check)) return;
  const at = inside(place, "check");
  const near = meant(check, checks, known);
  faults.push({ kind: "unknown-check", place: at, check, nearest: near });
}

/** A text stands by the id of a claim, or by claim/evidence; by three names when in another case. */
function linkTexts({ texts, place }: Acceptance, known: Known, faults: PlacedFault[]): void {
  for (const key of texts.keys()) {
    if (key.includes("/") || known.claims.has(key)) continue;
    faults.push(unknownClaim(key, keyOf(inside(place, "texts"), key), known));
  }
}

function unknownClaim(id: string, place: Place, known: Known): PlacedFault {
  return { kind: "unknown-claim", place, id, nearest: meant(id, known.claims, known) };
}
