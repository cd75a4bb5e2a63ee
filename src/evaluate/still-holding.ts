import { roundToMultiple } from "../interval/decimal.ts";
import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  multiply,
  negate,
  subtract,
  ZERO,
} from "../interval/exact.ts";
import { closedInterval, type End, type Interval } from "../interval/interval.ts";
import type { Operand } from "./operand.ts";

/**
 * The figures, printed to the same digit, for which a check would hold as well: from the least to the
 * greatest, in the unit of `implied`. It tells what a pass is worth: the nearest figure outside is the
 * smallest change that would have been caught. Null where that has no meaning: for a figure without
 * digits to round or with a one-sided hedge, and for results without bounds.
 */
export function stillHolding(stated: Operand, implied: Interval): Interval | null {
  const { step, isExact, hedge } = stated.figure;
  if (step === null || implied.low === null || implied.high === null) return null;
  if (hedge !== null && hedge.kind !== "about") return null;
  const reach = isExact ? ZERO : divide(step, exact(2));
  const least = firstMultiple(lowered(implied.low, reach), step);
  const greatest = negate(firstMultiple(lowered(negatedEnd(implied.high), reach), step));
  return compare(least, greatest) <= 0 ? closedInterval(least, greatest) : null;
}

function lowered(end: End, by: Exact): End {
  return { value: subtract(end.value, by), closed: end.closed };
}

/** The least multiple of a step that is not below an end, and not on an open one. */
function firstMultiple({ value, closed }: End, step: Exact): Exact {
  const multiple = multiply(exact(roundToMultiple(value, step, "ceiling")), step);
  return closed || compare(multiple, value) > 0 ? multiple : add(multiple, step);
}

function negatedEnd({ value, closed }: End): End {
  return { value: negate(value), closed };
}
