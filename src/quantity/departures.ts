import { lowestTerms } from "../interval/exact.ts";
import type { Figure } from "./figure.ts";

/**
 * How a reading of a figure departs from the first one (rounded at its last written digit):
 * hedge: its widening hedge counts. zeros: its trailing zeros are not significant.
 * fraction: a fraction word is the nearest simple fraction. truncated: cut, not rounded.
 * stretched: its hedge reaches as far as any reader could let it. No verdict is given on that reading;
 * it only keeps the table of widths from calling a figure contradicted on its own authority.
 */
export type Departure = "hedge" | "zeros" | "fraction" | "truncated" | "stretched";

/** Of the first reading. */
export const NO_DEPARTURES: ReadonlySet<Departure> = new Set();

/** The departures by which this figure could hold, in the order in which they are tried. */
export function departuresOf(figure: Figure): readonly Departure[] {
  const kind = figure.hedge?.kind;
  if (figure.kind === "plural" || (kind !== undefined && kind !== "about")) return [];
  const departures: Departure[] = [];
  if (kind === "about") departures.push("hedge");
  if (figure.zerosStep !== null) departures.push("zeros");
  if (isSimpleFraction(figure)) departures.push("fraction");
  if (figure.step !== null && !figure.isExact) departures.push("truncated");
  return departures;
}

/** Odds of more than so many ("one in 10,000") have no simple fractions for neighbours. */
const MOST_PARTS = 100;

/** Whether a figure is a fraction in words or as odds ("two-thirds", "nine in ten"), which may stand for one nearby. */
export function isSimpleFraction({ kind, step, low }: Figure): boolean {
  if (step !== null || (kind !== "fraction" && kind !== "odds")) return false;
  return kind === "fraction" || lowestTerms(low).denominator <= MOST_PARTS;
}
