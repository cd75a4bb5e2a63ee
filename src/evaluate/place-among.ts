import { compare, exact } from "../interval/exact.ts";
import { closedInterval, type Interval } from "../interval/interval.ts";

/**
 * The places that a value can have among others, 1 for the first: those that surely come before it
 * count for the lowest place, those that may for the highest. Equal values share the better place.
 */
export function placeAmong(
  value: Interval,
  others: readonly Interval[],
  order: "highest" | "lowest",
): Interval {
  let surely = 0;
  let possibly = 0;
  for (const other of others) {
    const [before, after] = order === "highest" ? [other, value] : [value, other];
    if (isSurelyAbove(before, after)) surely += 1;
    if (mayBeAbove(before, after)) possibly += 1;
  }
  return closedInterval(exact(1 + surely), exact(1 + possibly));
}

/** Whether every value of the one is above every value of the other. */
function isSurelyAbove(upper: Interval, lower: Interval): boolean {
  if (upper.low === null || lower.high === null) return false;
  const order = compare(upper.low.value, lower.high.value);
  return order > 0 || (order === 0 && !(upper.low.closed && lower.high.closed));
}

/** Whether some value of the one is above some value of the other. */
function mayBeAbove(upper: Interval, lower: Interval): boolean {
  if (upper.high === null || lower.low === null) return true;
  return compare(upper.high.value, lower.low.value) > 0;
}
