import type { Context } from "./check.ts";
import { errorsTooMany } from "./files/errors-too-many.ts";
import type { Finding } from "./finding.ts";
import { told } from "./told.ts";

/**
 * Findings in order, the worst first, with at most so many errors that nobody accepted; where more are left
 * out, the first says so, and counts those that were not even worded.
 */
export function withinLimit(
  findings: readonly Finding[],
  unworded: number,
  limit: number,
  context: Context,
): readonly Finding[] {
  let count = 0;
  const kept = findings.filter(({ severity, accepted }) => {
    if (severity !== "error" || accepted !== null) return true;
    count += 1;
    return count <= limit;
  });
  if (count <= limit && unworded === 0) return findings;
  const nothing = { claim: null, check: null };
  return [told(errorsTooMany, { count: count + unworded, limit }, nothing, context), ...kept];
}
