import type { OpenedSource } from "./opened-source.ts";
import type { CheckResult, ClaimResult, EvaluateFault } from "./result.ts";

type Results = ReadonlyMap<string, ClaimResult>;
type Sources = ReadonlyMap<string, OpenedSource>;
type SourceRounded = Extract<EvaluateFault, { readonly kind: "source-rounded" }>;

/**
 * The proof that a source rounds: a check that holds without a cut figure and fails, however the others
 * are read, once every figure of the source is taken to be cut. `judge` judges claims of the case anew.
 */
export function proofOfRounding(
  results: Results,
  sources: Sources,
  id: string,
  judge: (sources: Sources, claims: ReadonlySet<string>) => Results,
): readonly SourceRounded[] {
  const opened = sources.get(id);
  if (opened === undefined) return [];
  const source = { ...opened.source, rounding: "truncated" } as const;
  const able = [...results.values()].filter(
    ({ claim, checks }) => claim.kind === "quantity" && checks.some((one) => canProve(one, id)),
  );
  const asked = new Set(able.map(({ claim }) => claim.id));
  const cut = judge(new Map([...sources, [id, { ...opened, source }]]), asked);
  for (const { claim, checks } of able) {
    const check = checks.find(
      (one, at) => canProve(one, id) && cut.get(claim.id)?.checks[at]?.verdict === "contradicted",
    );
    if (check === undefined) continue;
    const about = { claim: claim.id, check: check.id, place: claim.place };
    return [{ kind: "source-rounded", ...about, source: id, cut: cutClaims(results, id) }];
  }
  return [];
}

/** A check of a source's figures that holds, and not by a cut: only that can fail by one. */
function canProve(check: CheckResult, source: string): boolean {
  const holds = check.verdict === "confirmed" || check.verdict === "consistent";
  return holds && !needsCut(check, source);
}

function needsCut({ basis }: CheckResult, source: string): boolean {
  return basis.some((one) => one.kind === "truncated" && one.source === source);
}

function cutClaims(results: Results, source: string): readonly string[] {
  return [...results.values()]
    .filter(({ checks }) => checks.some((check) => needsCut(check, source)))
    .map(({ claim }) => claim.id);
}

/** The sources, some of them with figures that nobody may read as cut. */
export function neverCut(sources: Sources, rounding: ReadonlySet<string>): Sources {
  return new Map(
    [...sources].map(([id, opened]) => [id, rounding.has(id) ? roundedOf(opened) : opened]),
  );
}

/** One for each source, so that what was worked out from it can be told to be from the same. */
const ROUNDED = new WeakMap<OpenedSource, OpenedSource>();

function roundedOf(opened: OpenedSource): OpenedSource {
  const known = ROUNDED.get(opened);
  if (known !== undefined) return known;
  const rounded = { ...opened, mayBeCut: false };
  ROUNDED.set(opened, rounded);
  return rounded;
}
