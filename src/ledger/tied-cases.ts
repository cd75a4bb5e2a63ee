import type { LedgerRelation, Rule } from "./case.ts";
import type { Reading } from "./read-case.ts";
import { termsOf } from "./terms.ts";

/**
 * The readings in groups within which cases name claims of each other, directly or through others: what one says
 * depends on no other group. Groups and their readings are in the order in which they were given; of several cases
 * of one name each may be meant. `namedBy`: the names of the cases of which a reading names claims.
 */
export function tiedCases(
  readings: readonly Reading[],
  namedBy: (reading: Reading) => ReadonlySet<string> = casesNamedBy,
): readonly (readonly Reading[])[] {
  if (readings.length < 2) return readings.map((reading) => [reading]);
  const byName = Map.groupBy(readings, (reading) => reading.case.name);
  const groupOf = new Map(readings.map((reading) => [reading, new Set([reading])]));
  const join = (a: Reading, b: Reading): void => {
    const into = groupOf.get(a);
    const from = groupOf.get(b);
    if (into === undefined || from === undefined || into === from) return;
    for (const reading of from) {
      into.add(reading);
      groupOf.set(reading, into);
    }
  };
  for (const reading of readings)
    for (const name of namedBy(reading))
      for (const other of byName.get(name) ?? []) join(reading, other);
  const order = new Map(readings.map((reading, at) => [reading, at]));
  const placeOf = (reading: Reading) => order.get(reading) ?? 0;
  return [...new Set(groupOf.values())].map((group) =>
    [...group].sort((a, b) => placeOf(a) - placeOf(b)),
  );
}

/** The names of the cases of which a case names claims. */
export function casesNamedBy({ case: { claims, relations } }: Reading): ReadonlySet<string> {
  const names = new Set<string>();
  const note = (rule: Rule | LedgerRelation): void => {
    for (const { id } of termsOf(rule)) if (id.includes("/")) names.add(id.split("/")[0] ?? "");
  };
  for (const claim of claims.values())
    if (claim.kind === "quantity") for (const { rule } of claim.derivations) note(rule);
  for (const relation of relations) note(relation);
  return names;
}
