import type { JudgedConflict } from "../evaluate/network/judged-network.ts";
import type { ClaimResult } from "../evaluate/result.ts";
import type { Finding } from "./finding.ts";
import { CONFLICT_CODES } from "./network/conflict-codes.ts";

/**
 * The printed texts that a finding of a check rests on, by key: what an acceptance of it is held to. Those of the
 * check or, of a conflict, of all its figures; null where there is no such check or conflict.
 */
export function textsOfFinding(
  { claim, check, code }: Pick<Finding, "claim" | "check" | "code">,
  result: ClaimResult | undefined,
  conflicts: readonly JudgedConflict[],
): ReadonlyMap<string, string> | null {
  if (!CONFLICT_CODES.has(code))
    return result?.checks.find(({ id }) => id === check)?.texts ?? null;
  const conflict = conflicts.find(({ toldAt }) => toldAt.claim === claim && toldAt.check === check);
  if (conflict === undefined) return null;
  return new Map(
    conflict.members.flatMap(({ key, text }) => (text === null ? [] : [[key, text] as const])),
  );
}
