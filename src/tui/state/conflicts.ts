import type { ConflictMember, JudgedConflict } from "../../evaluate/network/judged-network.ts";
import type { Verification, VerifiedCase } from "../../verify.ts";

/** Printed figures of a case that cannot all be right. */
export interface CaseConflict {
  readonly owner: VerifiedCase;
  readonly conflict: JudgedConflict;
}

export function conflictsOf({ cases }: Verification): readonly CaseConflict[] {
  return cases.flatMap((owner) =>
    owner.network.conflicts.map((conflict): CaseConflict => ({ owner, conflict })),
  );
}

/** The claim that a member is, or that a piece of evidence is given for: as "case/claim". */
export function claimOfMember({ owner }: CaseConflict, { key }: ConflictMember): string {
  const [first = "", second] = key.split("/");
  const isOwn = second === undefined || owner.case.claims.has(first);
  return isOwn ? `${owner.case.name}/${first}` : key;
}
