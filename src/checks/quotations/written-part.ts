import type { CheckResult, ClaimResult } from "../../evaluate/result.ts";

/** The speaker, day or occasion that the ledger writes for a quotation, of the one that a check is of. */
export function writtenPart({ claim }: ClaimResult, { id }: CheckResult): string | null {
  if (claim.kind !== "quotation") return null;
  return claim.attributions.find(({ evidence }) => evidence.id === id)?.written ?? null;
}
