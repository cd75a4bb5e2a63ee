import type { OpenedSource } from "./opened-source.ts";
import type { CheckResult, ClaimResult } from "./result.ts";

type Results = ReadonlyMap<string, ClaimResult>;
type Sources = ReadonlyMap<string, OpenedSource>;

/**
 * Whether a source proves to round: some check that holds without a cut figure fails, however the others
 * are read, once every figure of the source is taken to be cut. `judge` judges the case anew.
 */
export function refutesCuts(
  results: Results,
  sources: Sources,
  id: string,
  judge: (sources: Sources) => Results,
): boolean {
  const opened = sources.get(id);
  if (opened === undefined) return false;
  const source = { ...opened.source, rounding: "truncated" } as const;
  const cut = judge(new Map([...sources, [id, { ...opened, source }]]));
  return [...results.values()].some(({ claim, checks }) =>
    checks.some((check, at) => {
      const again = cut.get(claim.id)?.checks[at];
      return holdsUncut(check, id) && again?.verdict === "contradicted";
    }),
  );
}

function holdsUncut({ verdict, basis }: CheckResult, source: string): boolean {
  const holds = verdict === "confirmed" || verdict === "consistent";
  return holds && !basis.some((one) => one.kind === "truncated" && one.source === source);
}

/** The sources, some of them with figures that nobody may read as cut. */
export function neverCut(sources: Sources, rounding: readonly string[]): Sources {
  return new Map(
    [...sources].map(([id, opened]) => [
      id,
      rounding.includes(id) ? { ...opened, mayBeCut: false } : opened,
    ]),
  );
}
