import { negateInterval } from "../interval/arithmetic.ts";
import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  exact,
  greatest,
  least,
  lowestTerms,
  ONE,
  sign,
  subtract,
  ZERO,
} from "../interval/exact.ts";
import { closedInterval, type End, hull, type Interval } from "../interval/interval.ts";
import type { Departure } from "./departures.ts";
import type { Figure } from "./figure.ts";
import { nearestTo } from "./fraction-neighbours.ts";
import { widthOf } from "./hedge-widths.ts";

/** How a source rounds, when it says so; `either` allows half-up and half-even, so both ends are closed. */
export type DeclaredRounding = "either" | "half-up" | "half-even" | "half-down" | "truncated";

export { type Departure, departuresOf, NO_DEPARTURES } from "./departures.ts";

/**
 * The values that the figure can mean under a set of departures, in its unit and signed: a fall is negative.
 * One-sided hedges always apply, and then the printed value itself is the end, unrounded.
 */
export function meaningOf(
  figure: Figure,
  departures: ReadonlySet<Departure>,
  rounding: DeclaredRounding,
): Interval {
  const printed = printedEnds(figure);
  const isStretched = departures.has("stretched");
  const oneSided = oneSidedMeaning(figure, printed, isStretched);
  const meaning = oneSided ?? widened(figure, printed, departures, rounding);
  return figure.direction === "fall" ? negateInterval(meaning) : meaning;
}

/** The printed ends as magnitudes of the direction told in words. With a direction the words carry the sign, and a printed minus only repeats it. */
export function printedEnds(figure: Figure): { readonly low: Exact; readonly high: Exact } {
  if (figure.direction === "none") return { low: figure.low, high: figure.high };
  const a = absolute(figure.low);
  const b = absolute(figure.high);
  return { low: least(a, b), high: greatest(a, b) };
}

function oneSidedMeaning(
  figure: Figure,
  { low, high }: { readonly low: Exact; readonly high: Exact },
  isStretched: boolean,
): Interval | null {
  const floor: End | null = floorOf(figure, low);
  switch (figure.hedge?.kind) {
    case "more-than":
      return { low: { value: low, closed: false }, high: null };
    case "at-least":
      return { low: { value: low, closed: true }, high: null };
    case "less-than":
      return { low: floor, high: { value: high, closed: false } };
    case "at-most":
      return { low: floor, high: { value: high, closed: true } };
    case "nearly": {
      const width = widthOf(figure.hedge, low, figure.step, isStretched);
      // Nearly zero is so from either side.
      if (sign(high) === 0) return closedInterval(subtract(low, width), width);
      return {
        low: { value: subtract(low, width), closed: true },
        high: { value: high, closed: false },
      };
    }
    case "just-over":
      return {
        low: { value: low, closed: false },
        high: {
          value: add(high, widthOf(figure.hedge, high, figure.step, isStretched)),
          closed: true,
        },
      };
    default:
      return figure.kind === "plural" ? { low: { value: low, closed: true }, high: null } : null;
  }
}

/** What is counted or paid is not less than nothing; a temperature and a printed negative number may be. */
function floorOf(figure: Figure, low: Exact): End | null {
  if (figure.unit.sort === "temperature" || sign(low) <= 0) return null;
  return { value: ZERO, closed: true };
}

function widened(
  figure: Figure,
  printed: { readonly low: Exact; readonly high: Exact },
  departures: ReadonlySet<Departure>,
  rounding: DeclaredRounding,
): Interval {
  const rounded = roundedMeaning(figure, printed, departures, rounding);
  const isStretched = departures.has("stretched");
  if (figure.hedge?.kind !== "about" || !(departures.has("hedge") || isStretched)) return rounded;
  return hull(
    rounded,
    closedInterval(
      subtract(printed.low, widthOf(figure.hedge, printed.low, figure.step, isStretched)),
      add(printed.high, widthOf(figure.hedge, printed.high, figure.step, isStretched)),
    ),
  );
}

function roundedMeaning(
  figure: Figure,
  { low, high }: { readonly low: Exact; readonly high: Exact },
  departures: ReadonlySet<Departure>,
  rounding: DeclaredRounding,
): Interval {
  if (figure.step === null) {
    const nearest = departures.has("fraction") && compare(low, high) === 0;
    return nearest ? nearestTo(low) : closedInterval(low, high);
  }
  const zeros = departures.has("zeros") ? figure.zerosStep : null;
  if (figure.isExact && zeros === null) return closedInterval(low, high);
  const step = zeros ?? figure.step;
  const way = departures.has("truncated") ? "truncated" : rounding;
  return { low: printedAs(low, step, way).low, high: printedAs(high, step, way).high };
}

/** The values that are printed as this multiple of the step. */
function printedAs(value: Exact, step: Exact, rounding: DeclaredRounding): Interval {
  if (rounding === "truncated") return cutTo(value, step);
  const half = divide(step, exact(2));
  const towardsZero = rounding === "either" || rounding === "half-up";
  const awayFromZero = rounding === "either" || rounding === "half-down";
  const below = subtract(value, half);
  const above = add(value, half);
  if (rounding === "half-even") {
    const closed = isEven(divide(value, step));
    return { low: { value: below, closed }, high: { value: above, closed } };
  }
  switch (sign(value)) {
    case 1:
      return {
        low: { value: below, closed: towardsZero },
        high: { value: above, closed: awayFromZero },
      };
    case -1:
      return {
        low: { value: below, closed: awayFromZero },
        high: { value: above, closed: towardsZero },
      };
    default:
      return {
        low: { value: below, closed: awayFromZero },
        high: { value: above, closed: awayFromZero },
      };
  }
}

/** Digits cut off: the magnitude is at least what is printed. */
function cutTo(value: Exact, step: Exact): Interval {
  const at: End = { value, closed: true };
  const above: End = { value: add(value, step), closed: false };
  const below: End = { value: subtract(value, step), closed: false };
  if (sign(value) > 0) return { low: at, high: above };
  return sign(value) < 0 ? { low: below, high: at } : { low: below, high: above };
}

function isEven(count: Exact): boolean {
  const { numerator, denominator } = lowestTerms(count);
  return (
    compare({ numerator: denominator, denominator: 1 }, ONE) === 0 && BigInt(numerator) % 2n === 0n
  );
}
