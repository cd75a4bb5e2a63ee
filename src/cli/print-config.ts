import { toExactText } from "../interval/decimal.ts";
import { exact, multiply } from "../interval/exact.ts";
import type { Terms } from "../node/keep-cases.ts";
import { safeJson } from "../reporters/json/safe-json.ts";

/** The settings that a check goes by, in the words of a vouch.json, whole, with the file that they come from. */
export function printedConfig({
  config,
  isConfigured,
}: Pick<Terms, "config" | "isConfigured">): string {
  const { cases, severities, failOn, maxWarnings, minCoverage, acceptances } = config;
  return safeJson({
    file: isConfigured ? "vouch.json" : null,
    settings: {
      cases: cases.length > 0 ? cases : ["claims", "claims/*"],
      severities: Object.fromEntries(severities),
      fail_on: failOn,
      max_warnings: maxWarnings,
      min_coverage: minCoverage,
      acceptances,
      readings: config.readings,
      language: config.language,
      hedges: Object.fromEntries(
        [...config.hedges].map(([kind, share]) => [
          kind.replace("-", "_"),
          `${toExactText(multiply(share, exact(100)))}%`,
        ]),
      ),
      limits: {
        file_bytes: config.limits.fileBytes,
        claims: config.limits.claims,
        errors: config.limits.errors,
      },
    },
  });
}
