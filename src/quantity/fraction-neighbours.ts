import {
  add,
  compare,
  divide,
  type Exact,
  equal,
  exact,
  lowestTerms,
  subtract,
} from "../interval/exact.ts";
import { floorDivide, multiplyIntegers } from "../interval/integer.ts";
import { closedInterval, type Interval } from "../interval/interval.ts";

const SIMPLEST = 5;
const FINEST = 100;

/**
 * The values that lie nearer to a fraction than to any other simple one: those of the Farey sequence of
 * order 5, or of the fraction's own denominator where that is greater (to 100). Both ends closed.
 * Two-thirds stands between 3/5 and 3/4, so it is [19/30, 17/24].
 */
export function nearestTo(value: Exact): Interval {
  const { denominator } = lowestTerms(value);
  const order = Math.min(Math.max(SIMPLEST, Number(denominator)), FINEST);
  let below: Exact | null = null;
  let above: Exact | null = null;
  for (let parts = 1; parts <= order; parts += 1) {
    const scaled = floorDivide(multiplyIntegers(value.numerator, parts), value.denominator);
    const floor = exact(scaled, parts);
    const isSelf = equal(floor, value);
    const lower = isSelf ? subtract(floor, exact(1, parts)) : floor;
    const upper = add(floor, exact(1, parts));
    if (below === null || compare(below, lower) < 0) below = lower;
    if (above === null || compare(upper, above) < 0) above = upper;
  }
  return closedInterval(middle(below ?? value, value), middle(value, above ?? value));
}

function middle(a: Exact, b: Exact): Exact {
  return divide(add(a, b), exact(2));
}
