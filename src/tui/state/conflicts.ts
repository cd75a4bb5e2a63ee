import type { ConflictMember } from "../../evaluate/network/judged-network.ts";
import type { Verification, VerifiedCase } from "../../verify.ts";
import type { CaseConflict } from "./checked-case.ts";

export function conflictsOf({ cases }: Verification): readonly CaseConflict[] {
  return cases.flatMap((owner) =>
    owner.network.conflicts.map((conflict): CaseConflict => {
      const claims = new Map(conflict.members.map((one) => [one.key, claimOf(owner, one)]));
      return { owner, conflict, claims };
    }),
  );
}

function claimOf(owner: VerifiedCase, { key }: ConflictMember): string {
  const [first = "", second] = key.split("/");
  const isOwn = second === undefined || owner.case.claims.has(first);
  return isOwn ? `${owner.case.name}/${first}` : key;
}

/** The claim that a member is, or that a piece of evidence is given for: as "case/claim". */
export function claimOfMember({ claims }: CaseConflict, { key }: ConflictMember): string {
  return claims.get(key) ?? key;
}

/** The first conflict that a claim takes part in, by "case/claim". */
export function conflictByClaim(conflicts: readonly CaseConflict[]): ReadonlyMap<string, number> {
  const byClaim = new Map<string, number>();
  for (const [index, one] of conflicts.entries())
    for (const member of one.conflict.members) {
      const key = claimOfMember(one, member);
      if (!byClaim.has(key)) byClaim.set(key, index);
    }
  return byClaim;
}
