import { onlyValue } from "../interval/interval.ts";
import { departuresOf } from "../quantity/departures.ts";
import type { CheckResult, ClaimResult, EvaluateFault } from "./result.ts";

type SourceTruncated = Extract<EvaluateFault, { readonly kind: "source-truncated" }>;
type Proof = SourceTruncated["proofs"][number];

/** Figures of one source that have to be cut before it is said of the source: a single one may be a slip. */
const ENOUGH = 2;

/** Sources of which several figures hold only if they are cut, each told once with the figures that prove it. */
export function inferTruncation(
  results: ReadonlyMap<string, ClaimResult>,
): readonly SourceTruncated[] {
  return sourcesRelyingOnCuts(results).flatMap((source): readonly SourceTruncated[] => {
    const proofs = proofsOf(source, results);
    const [first] = proofs;
    const claim = first === undefined ? undefined : results.get(first.claim)?.claim;
    if (claim === undefined || proofs.length < ENOUGH) return [];
    return [{ kind: "source-truncated", claim: claim.id, place: claim.place, source, proofs }];
  });
}

/** The sources of which some figure holds only if it is cut. */
export function sourcesRelyingOnCuts(results: ReadonlyMap<string, ClaimResult>): readonly string[] {
  const sources = new Set<string>();
  for (const { checks } of results.values())
    for (const { basis } of checks)
      for (const one of basis) if (one.kind === "truncated") sources.add(one.source);
  return [...sources];
}

/** Each figure once, and each relation between claims once, however many checks of it need the cut. */
function proofsOf(source: string, results: ReadonlyMap<string, ClaimResult>): readonly Proof[] {
  const proofs = new Map<string, Proof>();
  const relations = new Set<string>();
  for (const result of results.values())
    for (const check of result.checks) {
      const needs = check.basis.some((one) => one.kind === "truncated" && one.source === source);
      if (!needs || relations.has(check.id)) continue;
      if (check.kind === "relation") relations.add(check.id);
      const figure = cutFigure(source, result, check, results);
      if (figure === null || proofs.has(figure)) continue;
      proofs.set(figure, { figure, claim: result.claim.id, check: check.id });
    }
  return [...proofs.values()];
}

/** The figure of the source that a check takes to be cut: its own, else the first of its inputs. */
function cutFigure(
  source: string,
  result: ClaimResult,
  { inputs }: CheckResult,
  results: ReadonlyMap<string, ClaimResult>,
): string | null {
  if (isCut(source, result)) return result.claim.id;
  const input = inputs.find(({ key, at, interval }) => {
    const claim = results.get(key);
    if (claim !== undefined) return isCut(source, claim);
    return at?.source === source && interval !== null && onlyValue(interval) === undefined;
  });
  return input?.key ?? null;
}

function isCut(source: string, { stood }: ClaimResult): boolean {
  if (stood.kind !== "printed" || stood.source.id !== source || stood.figure === null) return false;
  return departuresOf(stood.figure).includes("truncated");
}
