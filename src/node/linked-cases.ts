import type { Reading } from "../ledger/read-case.ts";
import { termsOf } from "../ledger/terms.ts";

/**
 * The readings in groups within which cases name each other, directly or through others: what one says
 * depends on no other group. A case that names one that is not there may mean any of them, so that then all
 * are one group. Groups and their readings are in the order in which they were given.
 */
export function linkedCases(readings: readonly Reading[]): readonly (readonly Reading[])[] {
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
    for (const name of casesNamedBy(reading)) {
      const named = byName.get(name);
      if (named === undefined) return [readings];
      for (const other of named) join(reading, other);
    }
  const order = new Map(readings.map((reading, at) => [reading, at]));
  const placeOf = (reading: Reading) => order.get(reading) ?? 0;
  return [...new Set(groupOf.values())].map((group) =>
    [...group].sort((a, b) => placeOf(a) - placeOf(b)),
  );
}

function casesNamedBy({ case: { claims, relations } }: Reading): ReadonlySet<string> {
  const rules = [...claims.values()].flatMap((claim) =>
    claim.kind === "quantity" ? claim.derivations.map(({ rule }) => rule) : [],
  );
  const names = new Set<string>();
  for (const rule of [...rules, ...relations])
    for (const { id } of termsOf(rule)) if (id.includes("/")) names.add(id.split("/")[0] ?? "");
  return names;
}
