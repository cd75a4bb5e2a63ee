import { type Names, nearestName, nearestWithin } from "../text/nearest-name.ts";
import type { Place } from "./case.ts";
import type { PlacedFault } from "./ledger-fault.ts";
import { inside } from "./place.ts";
import type { Reading } from "./read-case.ts";
import { type Term, termsOf } from "./terms.ts";

/** How many names may be compared in search of those that were meant. */
const COMPARISONS = 200_000;

/**
 * The readings, each with a fault for every claim of another case that it names and none of the
 * readings has, and for every relation that names no claim of its own. Where a case that was read is damaged, its claims are taken to be there.
 */
export function linkCases(readings: readonly Reading[]): readonly Reading[] {
  const ids = idsByCase(readings);
  const near = nearestWithin(COMPARISONS);
  return readings.map((reading) => {
    const faults = referencesOf(reading).flatMap(({ id, place }) => {
      const fault = unknownReference(id, place, ids, near);
      return fault === null ? [] : [fault];
    });
    faults.push(...foreignRelations(reading));
    return faults.length === 0 ? reading : { ...reading, faults: [...reading.faults, ...faults] };
  });
}

/** The ids of the claims of each case by its name; null where a damaged file may hold more. */
type IdsByCase = ReadonlyMap<string, Names | null>;

/** Cases in different folders may have one name: a claim of that name may be in any of them. */
function idsByCase(readings: readonly Reading[]): IdsByCase {
  const ids = new Map<string, Names | null>();
  for (const { case: read, claimIds } of readings) {
    const known = ids.get(read.name);
    const isWhole = known !== null && claimIds !== null;
    ids.set(read.name, isWhole ? new Set([...(known?.keys() ?? []), ...claimIds.keys()]) : null);
  }
  return ids;
}

interface Reference {
  readonly id: string;
  readonly place: Place;
}

/** Where a case names claims of other cases: in what is to be the same, and nowhere else. */
function referencesOf({ case: read }: Reading): readonly Reference[] {
  const references: Reference[] = [];
  const collect = (terms: readonly Term[], place: Place): void => {
    for (const { id, steps } of terms)
      if (id.includes("/")) references.push({ id, place: inside(place, ...steps) });
  };
  for (const claim of read.claims.values())
    if (claim.kind === "quantity")
      for (const { rule, place } of claim.derivations)
        if (rule.relation === "same") collect(termsOf(rule), place);
  for (const relation of read.relations) collect(termsOf(relation), relation.place);
  return references;
}

function foreignRelations({ case: { relations } }: Reading): readonly PlacedFault[] {
  return relations.flatMap((relation): readonly PlacedFault[] => {
    const of = termsOf(relation).map(({ id }) => id);
    if (of.length === 0 || !of.every((id) => id.includes("/"))) return [];
    return [{ kind: "foreign-relation", place: relation.place, id: relation.id, of }];
  });
}

function unknownReference(
  id: string,
  place: Place,
  cases: IdsByCase,
  near: ReturnType<typeof nearestWithin>,
): PlacedFault | null {
  const end = id.indexOf("/");
  const caseName = id.slice(0, end);
  const claim = id.slice(end + 1);
  const claims = cases.get(caseName);
  if (claims === undefined) {
    const meant = nearestName(caseName, cases.keys());
    const whole = meant === null ? null : `${meant}/${claim}`;
    return { kind: "unknown-reference", place, id, missing: "case", nearest: whole };
  }
  if (claims === null || claims.has(claim)) return null;
  const meant = near(claim, claims);
  const whole = meant === null ? null : `${caseName}/${meant}`;
  return { kind: "unknown-reference", place, id, missing: "claim", nearest: whole };
}
