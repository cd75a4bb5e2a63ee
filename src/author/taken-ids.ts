import type { Case } from "../ledger/case.ts";

/** Ids that a new claim of a case must not have: those of its claims, and names of files that a file of the claim would take. */
export function takenIds(given: Case, files: Iterable<string>): ReadonlySet<string> {
  const names = [...files, ...[...given.sources.values()].map(({ path }) => path)];
  const stems = names.flatMap((path) => /([^/]+)\.json$/.exec(path)?.[1] ?? []);
  return new Set([...given.claims.keys(), ...stems]);
}
