import type { Reading } from "../ledger/read-case.ts";
import { casesNamedBy, tiedCases } from "../ledger/tied-cases.ts";

/**
 * The readings in groups that can be checked one without the other: those of cases that name each other. A case that
 * names one that is not there may mean any of them, so that then all are one group.
 */
export function linkedCases(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const there = new Set(readings.map((reading) => reading.case.name));
  const named = new Map(readings.map((reading) => [reading, casesNamedBy(reading)]));
  const isMissing = (name: string): boolean => !there.has(name);
  if ([...named.values()].some((names) => [...names].some(isMissing))) return [readings];
  return tiedCases(readings, (reading) => named.get(reading) ?? new Set());
}
