import { negateInterval } from "../interval/arithmetic.ts";
import { absolute, compare, divide, type Exact, sign, subtract, ZERO } from "../interval/exact.ts";
import { closedInterval, type Interval } from "../interval/interval.ts";
import type { Figure } from "./figure.ts";
import { type DeclaredRounding, type Departure, meaningOf, printedEnds } from "./meaning.ts";

/**
 * How wide a widening hedge must at least be, as a share of the printed value, for the meaning to reach the
 * target; zero where it does without. Null for a figure without such a hedge, or printed as zero.
 */
export function smallestWidth(
  figure: Figure,
  departures: ReadonlySet<Departure>,
  rounding: DeclaredRounding,
  target: Interval,
): Exact | null {
  const kind = figure.hedge?.kind;
  if (kind !== "about" && kind !== "nearly" && kind !== "just-over") return null;
  const unhedged = new Set(departures);
  unhedged.delete("hedge");
  unhedged.delete("stretched");
  const bare = meaningOf({ ...figure, hedge: null }, unhedged, rounding);
  const printed = printedEnds(figure);
  const signed =
    figure.direction === "fall"
      ? negateInterval(closedInterval(printed.low, printed.high))
      : closedInterval(printed.low, printed.high);
  if (bare.low === null || bare.high === null || signed.low === null || signed.high === null)
    return null;
  if (target.low !== null && compare(target.low.value, bare.high.value) > 0)
    return share(subtract(target.low.value, signed.high.value), signed.high.value);
  if (target.high !== null && compare(target.high.value, bare.low.value) < 0)
    return share(subtract(signed.low.value, target.high.value), signed.low.value);
  return ZERO;
}

function share(distance: Exact, value: Exact): Exact | null {
  return sign(value) === 0 ? null : absolute(divide(distance, value));
}
