import { nearestName } from "../text/nearest-name.ts";
import type { Verification } from "../verify.ts";

export type OnlyClaim =
  | { readonly kind: "verification"; readonly verification: Verification }
  | { readonly kind: "unknown"; readonly nearest: string | null };

/**
 * What a verification says of one claim, by its id or as case/id: the cases that have it, with that
 * claim alone; its findings, and those that say that something of its case could not be checked.
 */
export function onlyClaim({ cases, findings }: Verification, wanted: string): OnlyClaim {
  const narrowed = cases.flatMap((verified) => {
    const claims = verified.claims.filter(({ claim }) =>
      [claim.id, `${verified.case.name}/${claim.id}`].includes(wanted),
    );
    return claims.length === 0 ? [] : [{ ...verified, claims }];
  });
  if (narrowed.length === 0) {
    const ids = cases.flatMap((each) => each.claims.map(({ claim }) => claim.id));
    return { kind: "unknown", nearest: nearestName(wanted, ids) };
  }
  const id = wanted.slice(wanted.lastIndexOf("/") + 1);
  const names = new Set(narrowed.map((each) => each.case.name));
  const kept = findings.filter(
    (finding) =>
      names.has(finding.case) &&
      (finding.claim === id || (finding.claim === null && finding.isUnchecked)),
  );
  return { kind: "verification", verification: { cases: narrowed, findings: kept } };
}
