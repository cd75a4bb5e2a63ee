import { magnitudeOf, roundToMultiple } from "./decimal.ts";
import { add, divide, exact, type Exact, lowestTerms, multiply, subtract, tenTo, ZERO } from "./exact.ts";
import { contains, interior, type Interval, onlyValue } from "./interval.ts";

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
    const candidate = multiply({ numerator: roundToMultiple(middle, step, "half-even"), denominator: 1 }, step);
    if (contains(inside, candidate)) return candidate;
  }
  return lowestTerms(middle);
}

/** A round value of an interval that is unbounded on one side. */
function outsideOf(interval: Interval): Exact {
  if (contains(interval, ZERO)) return ZERO;
  const end = interval.low ?? interval.high;
  if (end === null) return ZERO;
  if (end.closed) return end.value;
  const step = tenTo(magnitudeOf(end.value));
  return interval.low === null ? subtract(end.value, step) : add(end.value, step);
}
