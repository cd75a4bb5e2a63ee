import type { ClaimResult } from "../result.ts";
import type { CheckRef, JudgedConflict } from "./judged-network.ts";

/**
 * The check of a case at which a conflict is told: the last that a claim owns, a printed one if there is any; else
 * the last relation, at the last of its figures. Null where no claim of the case takes part, so that nobody could be told.
 */
export function toldAt(
  checks: readonly CheckRef[],
  members: ReadonlySet<string>,
  results: ReadonlyMap<string, ClaimResult>,
): JudgedConflict["toldAt"] | null {
  const owned = checks.flatMap(({ claim, check }) => (claim === null ? [] : { claim, check }));
  const last = owned.findLast(({ claim }) => members.has(claim)) ?? owned.at(-1);
  if (last !== undefined) return last;
  for (const { check } of checks.toReversed()) {
    const claim = [...results.values()].findLast((result) =>
      result.checks.some((one) => one.kind === "relation" && one.id === check),
    );
    if (claim !== undefined) return { claim: claim.claim.id, check };
  }
  return null;
}
