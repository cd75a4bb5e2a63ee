import type { Interval } from "../interval/interval.ts";
import type { Figure } from "./figure.ts";

/**
 * How a reading of a figure departs from the first one (rounded at its last written digit):
 * hedge: its widening hedge counts. zeros: its trailing zeros are not significant.
 * fraction: a fraction word is the nearest simple fraction. truncated: cut, not rounded.
 */
export type Departure = "hedge" | "zeros" | "fraction" | "truncated";

/** How a source rounds, when it says so; `either` allows half-up and half-even, so both ends are closed. */
export type DeclaredRounding = "either" | "half-up" | "half-even" | "half-down" | "truncated";

/** The departures that this figure could take, in the order in which they are tried. */
export declare function departuresOf(figure: Figure): readonly Departure[];

/** The values that the figure can mean under a set of departures. One-sided hedges always apply. */
export declare function meaningOf(
  figure: Figure,
  departures: ReadonlySet<Departure>,
  rounding: DeclaredRounding,
): Interval;
