import type { Reading } from "./read-case.ts";
import { termsOf } from "./terms.ts";

/**
 * The readings in groups within which cases name claims of each other, directly or through others: what one says
 * depends on no other group. Groups and their readings are in the order in which they were given; of several cases
 * of one name each may be meant.
 */
export function tiedCases(readings: readonly Reading[]): readonly (readonly Reading[])[] {
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
    for (const name of casesNamedBy(reading))
      for (const other of byName.get(name) ?? []) join(reading, other);
  const order = new Map(readings.map((reading, at) => [reading, at]));
  const placeOf = (reading: Reading) => order.get(reading) ?? 0;
  return [...new Set(groupOf.values())].map((group) =>
    [...group].sort((a, b) => placeOf(a) - placeOf(b)),
  );
}

/** The names of the cases of which a case names claims. */
export function casesNamedBy({ case: { claims, relations } }: Reading): ReadonlySet<string> {
  const rules = [...claims.values()].flatMap((claim) =>
    claim.kind === "quantity" ? claim.derivations.map(({ rule }) => rule) : [],
  );
  const names = new Set<string>();
  for (const rule of [...rules, ...relations])
    for (const { id } of termsOf(rule)) if (id.includes("/")) names.add(id.split("/")[0] ?? "");
  return names;
}
