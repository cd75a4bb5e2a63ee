import { coverageShare } from "../reporters/coverage/coverage-share.ts";
import type { Verification } from "../verify.ts";

/** What --min-coverage asks: a function that says in a sentence what falls short, or nothing. */
export type LeastCoverage =
  | { readonly kind: "share"; readonly shortfall: (verification: Verification) => string | null }
  | { readonly kind: "wrong"; readonly message: string };

/** Reads the value of --min-coverage: a percentage from 0 to 100; without one nothing falls short. */
export function leastCoverage(written: string | undefined): LeastCoverage {
  if (written === undefined) return { kind: "share", shortfall: () => null };
  const percent = /^\d+(?:\.\d+)?%?$/.test(written) ? Number.parseFloat(written) : Number.NaN;
  if (!(percent <= 100))
    return {
      kind: "wrong",
      message: `--min-coverage is a percentage from 0 to 100, not “${written}”.`,
    };
  return { kind: "share", shortfall: (verification) => shortfallOf(verification, percent) };
}

function shortfallOf(verification: Verification, percent: number): string | null {
  for (const { case: of, coverage } of verification.cases) {
    for (const document of coverage) {
      const { recorded, total } = coverageShare(document);
      // In whole numbers, so that 99.999% is not taken for 100%.
      if (recorded * 100 >= percent * total) continue;
      const path = of.sources.get(document.source)?.path ?? document.source;
      return `the claims record ${recorded} of ${total} figures, dates and quotations of ${path}, and ${percent}% are asked for. vouch coverage lists the others.`;
    }
  }
  return null;
}
