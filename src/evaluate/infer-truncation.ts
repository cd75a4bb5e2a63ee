import type { ClaimResult, EvaluateFault } from "./result.ts";

type SourceTruncated = Extract<EvaluateFault, { readonly kind: "source-truncated" }>;

/** Figures of one source that have to be cut before it is said of the source: a single one may be a slip. */
const ENOUGH = 2;

/** Sources of which several figures hold only if they are cut, each told once with the claims that show it. */
export function inferTruncation(
  results: ReadonlyMap<string, ClaimResult>,
): readonly SourceTruncated[] {
  const proofs = new Map<string, ClaimResult[]>();
  for (const result of results.values()) {
    const sources = new Set(
      result.checks.flatMap(({ basis }) =>
        basis.flatMap((one) => (one.kind === "truncated" ? [one.source] : [])),
      ),
    );
    for (const source of sources) proofs.set(source, [...(proofs.get(source) ?? []), result]);
  }
  return [...proofs].flatMap(([source, proving]): readonly SourceTruncated[] => {
    const [first] = proving;
    if (first === undefined || proving.length < ENOUGH) return [];
    const claims = proving.map(({ claim }) => claim.id);
    const { id, place } = first.claim;
    return [{ kind: "source-truncated", claim: id, place, source, claims }];
  });
}
