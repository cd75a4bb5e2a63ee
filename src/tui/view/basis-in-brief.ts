import type { Basis, ClaimResult } from "../../evaluate/result.ts";

/** What a claim's verdict rests on, in the few letters that a row of the list has room for; null for nothing. */
export function basisInBrief(result: ClaimResult): string | null {
  const [first] = decidingBasis(result);
  return first === undefined ? null : inBrief(first);
}

/** Whether a claim holds only by a reading that a careful reader would question. */
export function hasDoubt(result: ClaimResult): boolean {
  return decidingBasis(result).some(({ kind }) => kind !== "quotation");
}

function decidingBasis({ checks, decidedBy }: ClaimResult): readonly Basis[] {
  return checks.find(({ id }) => id === decidedBy)?.basis ?? [];
}

function inBrief(basis: Basis): string {
  switch (basis.kind) {
    case "hedge":
      return `by "${basis.word}"`;
    case "tie":
      return "at a tie";
    case "zeros":
      return "if rounded";
    case "fraction":
      return "as a fraction";
    case "truncated":
      return "if cut off";
    case "unsigned":
      return "if a fall";
    case "quotation":
      return basis.grade;
  }
}
