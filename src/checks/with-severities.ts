import type { Config } from "../ledger/config.ts";
import type { Finding } from "./finding.ts";

/** The findings as severe as the settings say; without those that they leave out. */
export function withSeverities(
  findings: readonly Finding[],
  { severities }: Pick<Config, "severities">,
): readonly Finding[] {
  if (severities.size === 0) return findings;
  return findings.flatMap((finding) => {
    // That something could not be checked is never played down.
    const severity = finding.isUnchecked ? undefined : severities.get(finding.code);
    if (severity === undefined) return [finding];
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}
