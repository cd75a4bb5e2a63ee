import { addIntervals, scaleInterval } from "../interval/arithmetic.ts";
import { divide, type Exact, negate, ONE, subtract } from "../interval/exact.ts";
import { hull, type Interval, intersect, pointInterval } from "../interval/interval.ts";
import type { Rounding, Source } from "../ledger/case.ts";
import type { Figure } from "../quantity/figure.ts";
import { type Departure, departuresOf, meaningOf, NO_DEPARTURES } from "../quantity/meaning.ts";
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
  /** What is added to a value in its unit before the factor: for a temperature that is compared with one of another scale. */
  readonly offset: Exact;
  /** Only the first reading (and the hedge) counts. */
  readonly strict: boolean;
  /** False where other figures of its source prove that it does not cut. */
  readonly mayBeCut: boolean;
}

/**
 * The departures that an operand may take; a strict one keeps to its first reading and its hedge, and
 * one whose rounding is declared, or whose source proves to round, was not cut instead.
 */
export function departuresOfOperand(operand: Operand): readonly Departure[] {
  const possible = departuresOf(operand.figure);
  const departures =
    operand.rounding === "either" && operand.mayBeCut
      ? possible
      : possible.filter((departure) => departure !== "truncated");
  return operand.strict ? departures.filter((departure) => departure === "hedge") : departures;
}

/** What the operand can mean under some departures, in base units. */
export function valuesOf(operand: Operand, departures: ReadonlySet<Departure>): Interval {
  const printed = meaningOf(operand.figure, departures, operand.rounding);
  return toBase(printed, operand);
}

/** What the operand means in its first reading, in its printed unit. */
export function statedOf({ figure, rounding }: Operand): Interval {
  return meaningOf(figure, NO_DEPARTURES, rounding);
}

/** An interval in the operand's printed unit in base units. */
function toBase(printed: Interval, { figure, offset }: Operand): Interval {
  return scaleInterval(shifted(printed, offset), figure.unit.factor);
}

/** An interval of base units in the operand's printed unit. */
export function fromBase(interval: Interval, { figure, offset }: Operand): Interval {
  return shifted(scaleInterval(interval, divide(ONE, figure.unit.factor)), negate(offset));
}

/** A value of base units in the operand's printed unit. */
export function valueFromBase(value: Exact, { figure, offset }: Operand): Exact {
  return subtract(divide(value, figure.unit.factor), offset);
}

function shifted(interval: Interval, by: Exact): Interval {
  return by.numerator === 0 ? interval : addIntervals(interval, pointInterval(by));
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
  return both === null ? null : toBase(both, operand);
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
