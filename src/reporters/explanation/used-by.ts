import type { ClaimResult } from "../../evaluate/result.ts";

/** A check of another claim that takes a claim as its input. */
export interface Use {
  readonly claim: string;
  readonly check: string;
}

/** What depends on a claim: the checks of others in its case that take it, in the order of the ledger. */
export function usesOf(id: string, claims: readonly ClaimResult[]): readonly Use[] {
  return claims.flatMap(({ claim, checks }) =>
    claim.id === id
      ? []
      : checks
          .filter(({ inputs }) => inputs.some(({ key }) => key === id))
          .map((check) => ({ claim: claim.id, check: check.id })),
  );
}
