import type { ConflictMember, OtherCase } from "../../evaluate/network/judged-network.ts";
import type { Verification, VerifiedCase } from "../../verify.ts";
import type { CaseConflict, CheckedCase } from "./checked-case.ts";

export function conflictsOf({ cases }: Verification): readonly CaseConflict[] {
  return cases.flatMap((owner) =>
    owner.network.conflicts.map((conflict): CaseConflict => {
      const claims = new Map(conflict.members.map((one) => [one.key, claimOf(owner, one)]));
      return { owner, conflict, claims };
    }),
  );
}

function claimOf(owner: VerifiedCase, { key, otherCase }: ConflictMember): string {
  const name = otherCase?.name ?? owner.case.name;
  const own = otherCase === undefined ? key : key.slice(name.length + 1);
  return `${name}/${own.split("/")[0] ?? ""}`;
}

/** The case that prints a member, or has a check, of a conflict: the one that tells it, as a rule. */
export function homeOf(
  cases: readonly CheckedCase[],
  { owner }: CaseConflict,
  { otherCase }: { readonly otherCase?: OtherCase },
): CheckedCase {
  const isMeant = ({ case: { name, folder } }: CheckedCase): boolean =>
    name === otherCase?.name && folder === otherCase.folder;
  return (otherCase && cases.find(isMeant)) ?? owner;
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
