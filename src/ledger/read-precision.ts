import type { Precision, Rounding } from "./case.ts";

/** What a claim may write of how exactly its figure is meant. */
interface WrittenPrecision {
  readonly rounded_to?: string;
  readonly significant?: string;
  readonly exact?: true;
  readonly rounding?: Exclude<Rounding, "either">;
}

const AS_READ: Precision = { kind: "read", rounding: null };

/** How exactly a figure is meant, from fields of which the schema lets only those stand together that agree. */
export function precisionOf(written: WrittenPrecision): Precision {
  const { rounded_to: step, significant, exact = false, rounding = null } = written;
  if (exact) return { kind: "exact" };
  if (step !== undefined) return { kind: "rounded", to: step, rounding };
  if (significant === undefined) return rounding === null ? AS_READ : { kind: "read", rounding };
  return { kind: "significant", digits: Number(significant), rounding };
}
