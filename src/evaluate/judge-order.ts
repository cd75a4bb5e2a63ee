import { scaleInterval } from "../interval/arithmetic.ts";
import { compare, divide, ONE } from "../interval/exact.ts";
import type { Interval } from "../interval/interval.ts";

import { type Operand, statedOf, widestValues } from "./operand.ts";
import type { CheckResult } from "./result.ts";

/** That one claim is above another; for dates, later. */
export interface Order {
  readonly lower: string;
  readonly higher: string;
  readonly orEqual: boolean;
}

/**
 * Holds one of the two claims against the other. Within one document an order is at most consistent:
 * it says that the figures fit, not that they are right. Contradicted only where no reading fits.
 */
export function judgeOrder(
  check: CheckResult,
  order: Order,
  stated: Operand,
  operands: ReadonlyMap<string, Operand>,
): CheckResult {
  const isLower = stated.key === order.lower;
  const other = operands.get(isLower ? order.higher : order.lower);
  if (other === undefined) return check;
  const bound = boundBy(widestValues(other), isLower, order.orEqual);
  const own = widestValues(stated);
  const holds = isLower ? fits(own, bound, order.orEqual) : fits(bound, own, order.orEqual);
  const unit = divide(ONE, stated.figure.unit.factor);
  return {
    ...check,
    stated: statedOf(stated),
    implied: scaleInterval(bound, unit),
    verdict: holds ? "consistent" : "contradicted",
  };
}

/** What the other claim leaves: everything below its greatest value, or above its least. */
function boundBy({ low, high }: Interval, isLower: boolean, orEqual: boolean): Interval {
  const end = isLower ? high : low;
  const bound = end === null ? null : { value: end.value, closed: end.closed && orEqual };
  return isLower ? { low: null, high: bound } : { low: bound, high: null };
}

/** Whether some value of the lower is below some value of the higher. */
function fits(lower: Interval, higher: Interval, orEqual: boolean): boolean {
  if (lower.low === null || higher.high === null) return true;
  const order = compare(lower.low.value, higher.high.value);
  return order < 0 || (order === 0 && orEqual && lower.low.closed && higher.high.closed);
}
