import type { Claim, Evidence } from "./case.ts";

/** Every piece of evidence of a claim: for its words or figure, and for what a quotation says besides them. */
export function evidenceOf(claim: Claim): readonly Evidence[] {
  if (claim.kind !== "quotation") return claim.evidence;
  const original = claim.translation?.original ?? null;
  return [
    ...claim.evidence,
    ...claim.attributions.map(({ evidence }) => evidence),
    ...(original === null ? [] : [original]),
  ];
}
