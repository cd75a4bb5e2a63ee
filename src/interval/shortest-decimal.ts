import { magnitudeOf, roundToMultiple } from "./decimal.ts";
import {
  add,
  divide,
  type Exact,
  equal,
  exact,
  lowestTerms,
  multiply,
  ONE,
  subtract,
  tenTo,
  ZERO,
} from "./exact.ts";
import { contains, type Interval, interior, onlyValue } from "./interval.ts";

/**
 * A value of the interval that is short to write: the decimal with the fewest digits that lies
 * inside, the nearest to the middle among those. Ends are taken only where nothing lies between.
 */
export function shortestDecimalIn(interval: Interval): Exact {
  const only = onlyValue(interval);
  if (only !== undefined) return only;
  const inside = interior(interval) ?? interval;
  const { low, high } = inside;
  if (low === null && high === null) return ZERO;
  if (low === null || high === null) return outsideOf(inside);
  const middle = divide(add(low.value, high.value), exact(2));
  const coarsest = Math.max(magnitudeOf(low.value), magnitudeOf(high.value)) + 1;
  const finest = magnitudeOf(subtract(high.value, low.value)) - 2;
  for (let place = coarsest; place >= finest; place -= 1) {
    const step = tenTo(place);
    const candidate = multiply(
      { numerator: roundToMultiple(middle, step, "half-even"), denominator: 1 },
      step,
    );
    if (contains(inside, candidate)) return candidate;
  }
  return lowestTerms(middle);
}

/** The nearest value of one digit in an interval that is unbounded on one side and has no end of its own. */
function outsideOf(interval: Interval): Exact {
  if (contains(interval, ZERO)) return ZERO;
  const end = interval.low ?? interval.high;
  if (end === null) return ZERO;
  const step = tenTo(magnitudeOf(end.value));
  const count: Exact = { numerator: roundToMultiple(end.value, step, "floor"), denominator: 1 };
  if (interval.high === null) return multiply(add(count, ONE), step);
  const below = equal(multiply(count, step), end.value) ? subtract(count, ONE) : count;
  return multiply(below, step);
}
