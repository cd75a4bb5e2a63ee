import type { CheckResult, ClaimResult } from "../evaluate/result.ts";
import type { Interval } from "../interval/interval.ts";
import { tellInterval } from "../quantity/tell-interval.ts";

/** Relations whose result is a change, with a sign that people tell as a rise or a fall. */
const CHANGES: ReadonlySet<string> = new Set(["difference", "percent_change", "point_difference"]);

/** What the claim says, in words, as its check holds it; null where that is unknown. */
export function tellStated(result: ClaimResult, check: CheckResult): string | null {
  return tell(check.stated, result, check);
}

/** What the inputs make of it, in words, rounded outward; null where that is unknown. */
export function tellImplied(result: ClaimResult, check: CheckResult): string | null {
  return tell(check.implied, result, check);
}

/** The figures for which it would hold as well, in words; null where that has no meaning. */
export function tellStillHolding(result: ClaimResult, check: CheckResult): string | null {
  return tell(check.stillHolds, result, check);
}

function tell(interval: Interval | null, result: ClaimResult, check: CheckResult): string | null {
  if (interval === null) return null;
  return tellInterval(interval, check.unit, isChange(result, check));
}

function isChange({ claim, stood }: ClaimResult, check: CheckResult): boolean {
  if (claim.kind !== "quantity" || claim.direction === "none") return false;
  if (claim.direction !== null) return true;
  const read = stood.kind === "printed" && stood.figure !== null ? stood.figure.direction : "none";
  return read !== "none" || CHANGES.has(check.relation);
}
