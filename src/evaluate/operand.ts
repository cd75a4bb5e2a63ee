import { scaleInterval } from "../interval/arithmetic.ts";
import { hull, type Interval, intersect } from "../interval/interval.ts";
import type { Rounding, Source } from "../ledger/case.ts";
import type { Figure } from "../quantity/figure.ts";
import { type Departure, departuresOf, meaningOf } from "../quantity/meaning.ts";
import type { Span } from "../text/span.ts";

/** A printed figure that takes part in a check: where it stands and how it is read. */
export interface Operand {
  /** The claim's id; for a piece of evidence "claim/evidence". */
  readonly key: string;
  readonly source: Source;
  /** Where it stands in the source's canonical text. */
  readonly span: Span;
  readonly text: string;
  readonly figure: Figure;
  /** How it was rounded: as its claim or its source declares, else either way. */
  readonly rounding: Rounding;
  /** Only the first reading (and the hedge) counts. */
  readonly strict: boolean;
}

/**
 * The departures that an operand may take; a strict one keeps to its first reading and its hedge, and
 * one whose rounding is declared was not cut instead.
 */
export function departuresOfOperand(operand: Operand): readonly Departure[] {
  const possible = departuresOf(operand.figure);
  const departures =
    operand.rounding === "either"
      ? possible
      : possible.filter((departure) => departure !== "truncated");
  return operand.strict ? departures.filter((departure) => departure === "hedge") : departures;
}

/** What the operand can mean under some departures, in base units. */
export function valuesOf(operand: Operand, departures: ReadonlySet<Departure>): Interval {
  const printed = meaningOf(operand.figure, departures, operand.rounding);
  return scaleInterval(printed, operand.figure.unit.factor);
}

/**
 * The operand's values less the ends at which a tie could be rounded either way: what prints as the
 * figure whichever way is used. In base units; null where only ties are left.
 */
export function withoutTies(operand: Operand, departures: ReadonlySet<Departure>): Interval | null {
  const { figure, rounding } = operand;
  if (rounding !== "either") return valuesOf(operand, departures);
  const up = meaningOf(figure, departures, "half-up");
  const even = meaningOf(figure, departures, "half-even");
  const both = intersect(up, even);
  return both === null ? null : scaleInterval(both, figure.unit.factor);
}

/** Everything that the operand may mean under any of its readings, in base units. */
export function widestValues(operand: Operand): Interval {
  const departures = departuresOfOperand(operand);
  const widening = new Set(departures.filter((departure) => departure !== "truncated"));
  const rounded = valuesOf(operand, widening);
  return widening.size < departures.length
    ? hull(rounded, valuesOf(operand, new Set(departures)))
    : rounded;
}
