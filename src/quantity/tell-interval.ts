import { negateInterval, scaleInterval } from "../interval/arithmetic.ts";
import { decimalPlaces, magnitudeOf } from "../interval/decimal.ts";
import {
  absolute,
  divide,
  type Exact,
  greatest,
  least,
  sign,
  subtract,
  tenTo,
} from "../interval/exact.ts";
import { type End, type Interval, onlyValue } from "../interval/interval.ts";
import { shareAsPercent } from "./share-as-percent.ts";
import { scaleOf, tellDay, tellNumber, tellUnit, tellValue } from "./tell-value.ts";
import type { Unit } from "./unit.ts";

/**
 * An interval in words, rounded outward: "3.850% to 4.269%", "284,221 to 320,856 won", "more than
 * 5 million". With `change`, signs become words: "a fall of 3.850% to 4.269%".
 */
export function tellInterval(interval: Interval, unit: Unit, change = false): string {
  if (!change || unit.sort === "date") return tellRange(interval, unit);
  const { low, high } = interval;
  if (high !== null && sign(high.value) <= 0 && !isZero(interval))
    return `a fall of ${tellRange(negateInterval(interval), unit)}`;
  if (low !== null && sign(low.value) >= 0 && !isZero(interval))
    return `a rise of ${tellRange(interval, unit)}`;
  return tellRange(interval, unit);
}

function isZero(interval: Interval): boolean {
  const only = onlyValue(interval);
  return only !== undefined && sign(only) === 0;
}

function tellRange(given: Interval, givenUnit: Unit): string {
  const { unit, factor } = shareAsPercent(givenUnit);
  const interval = scaleInterval(given, factor);
  const only = onlyValue(interval);
  if (only !== undefined) return tellValue(only, unit);
  const { low, high } = interval;
  if (low === null && high === null) return "any value";
  if (low === null || high === null) return tellOneSided(interval, unit);
  return unit.sort === "date" ? tellDays(low, high) : tellBothEnds(low, high, unit);
}

function tellOneSided({ low, high }: Interval, unit: Unit): string {
  if (unit.sort === "date") return tellOpenDays(low, high);
  if (low !== null) return `${low.closed ? "at least" : "more than"} ${tellValue(low.value, unit)}`;
  if (high !== null)
    return `${high.closed ? "at most" : "less than"} ${tellValue(high.value, unit)}`;
  return "any value";
}

function tellOpenDays(low: End | null, high: End | null): string {
  if (low !== null)
    return low.closed ? `${tellDay(low.value)} or later` : `after ${tellDay(low.value)}`;
  if (high !== null)
    return high.closed ? `${tellDay(high.value)} or earlier` : `before ${tellDay(high.value)}`;
  return "any day";
}

function tellDays(low: End, high: End): string {
  return `${tellDay(low.value)} to ${tellDay(high.value)}`;
}

function tellBothEnds(low: End, high: End, unit: Unit): string {
  const largest = greatest(absolute(low.value), absolute(high.value));
  const scale = scaleOf(largest);
  const factor = tenTo(scale.exponent);
  const bottom = divide(low.value, factor);
  const top = divide(high.value, factor);
  const places = placesFor(bottom, top);
  const from = tellNumber(bottom, places, "floor");
  const to = tellNumber(top, places, "ceiling");
  const joint = tellUnit(unit, scale);
  // "3.850% to 4.269%", but "13.31 to 15.00 trillion won": a sign that is glued on is said twice.
  return joint === "%" ? `${from}% to ${to}%` : `${from} to ${to}${joint}`;
}

/**
 * Enough digits for four significant ones and for the width to be seen; fewer where both ends are
 * told exactly by fewer, and none after the point from ten thousand on.
 */
function placesFor(low: Exact, high: Exact): number {
  const size = smallerMagnitude(low, high);
  const forSize = size >= 4 ? 0 : 3 - size;
  const forWidth = 1 - magnitudeOf(subtract(high, low));
  const wanted = Math.max(0, forSize, forWidth);
  const exactLow = decimalPlaces(low);
  const exactHigh = decimalPlaces(high);
  if (exactLow === undefined || exactHigh === undefined) return wanted;
  return Math.min(wanted, Math.max(exactLow, exactHigh));
}

function smallerMagnitude(low: Exact, high: Exact): number {
  const [a, b] = [absolute(low), absolute(high)];
  const small = least(a, b);
  return magnitudeOf(sign(small) === 0 ? greatest(a, b) : small);
}
