import type { CheckResult, ClaimResult, Repair } from "../../evaluate/result.ts";
import type { Interval } from "../../interval/interval.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import type { Unit } from "../../quantity/unit.ts";

/** An interval of a claim in words: a change is told as a rise or a fall. */
export function intervalOf(interval: Interval | null, unit: Unit, isChange: boolean): string {
  return interval === null ? "not known" : tellInterval(interval, unit, isChange);
}

const CHANGES: ReadonlySet<string> = new Set(["difference", "percent_change", "point_difference"]);

/** Whether a claim tells a change, so that its sign is a direction: as the ledger says, the words at it, or its check. */
export function isChange({ claim, stood }: ClaimResult, check: CheckResult | null): boolean {
  if (claim.kind !== "quantity" || claim.direction === "none") return false;
  if (claim.direction !== null) return true;
  const read = stood.kind === "printed" && stood.figure !== null ? stood.figure.direction : "none";
  return read !== "none" || (check !== null && CHANGES.has(check.relation));
}

/** What a repair is, beside the text that it gives. */
export function repairReason(repair: Repair): string {
  switch (repair.kind) {
    case "points":
      return "percentage points, not percent";
    case "base":
      return "percent of the other figure";
    case "swapped":
      return "the two figures are swapped";
    case "factor":
      return factorReason(repair.exponent);
    case "digit":
      return "one digit differs";
    case "digits-swapped":
      return "two digits are swapped";
    case "sign":
      return "the other direction";
    case "recomputed":
      return "the figure as recomputed";
  }
}

function factorReason(exponent: number | null): string {
  if (exponent === null) return "a factor of ten";
  const size = `1${"0".repeat(Math.abs(exponent))}`.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return exponent > 0 ? `printed ${size} times too large` : `printed ${size} times too small`;
}
