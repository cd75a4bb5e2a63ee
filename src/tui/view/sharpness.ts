import type { CheckResult, ClaimResult } from "../../evaluate/result.ts";
import { add, divide, exact, subtract } from "../../interval/exact.ts";
import { closedInterval } from "../../interval/interval.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import { isChange } from "./unit-words.ts";

/**
 * How well a check could tell a wrong figure from a right one: every figure, printed as exactly as
 * this one, that it would have let pass. Null where the check has no two bounded intervals.
 */
export function sharpnessInWords(result: ClaimResult, check: CheckResult): string | null {
  const { stated, implied, unit } = check;
  if (check.kind === "plausible" || unit.sort === "date") return null;
  if (stated === null || implied === null) return null;
  if (stated.low === null || stated.high === null) return null;
  if (implied.low === null || implied.high === null) return null;
  const half = divide(subtract(stated.high.value, stated.low.value), exact(2));
  const passing = closedInterval(subtract(implied.low.value, half), add(implied.high.value, half));
  const range = tellInterval(passing, unit, isChange(result, check));
  return `any figure of ${range.replace(/^a (fall|rise) of /, "")}, printed as exactly as this one`;
}
