import type { CheckResult, Stood, Verdict } from "./result.ts";

/** From the worst to the best of those that a check can give and that decide something. */
const DECIDED: readonly Verdict[] = ["contradicted", "implausible", "consistent", "confirmed"];

/**
 * A claim's verdict: lost text wins, then a contradiction, then an implausible value; otherwise the
 * weakest among the checks that decided. Undetermined where checks name it but none decided.
 */
export function verdictOfClaim(
  stood: Stood,
  checks: readonly CheckResult[],
): { readonly verdict: Verdict; readonly decidedBy: string | null } {
  if (stood.kind === "lost") return { verdict: "unanchored", decidedBy: null };
  // Who said it, when and where may refute a quotation, and proves none of its words.
  const proving = checks.filter(
    (check) => check.attribution === null || check.verdict === "contradicted",
  );
  for (const verdict of DECIDED) {
    const deciding = proving.find((check) => check.verdict === verdict);
    if (deciding !== undefined) return { verdict, decidedBy: deciding.id };
  }
  return {
    verdict: proving.length > 0 ? "undetermined" : "unsupported",
    decidedBy: null,
  };
}
