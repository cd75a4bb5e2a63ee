import { type Exact, equal, multiply, negate, ONE } from "../interval/exact.ts";
import type { NumberRead } from "./number-read.ts";
import type { Draft, Reading } from "./reading.ts";
import type { Unit } from "./unit.ts";
import { type UnitRead, unitAfter, withPer } from "./unit-after.ts";
import { UNITS, type UnitId } from "./units.ts";

/** The beginning of a quantity: where it starts with sign and currency, and what these say. */
export interface Opening {
  readonly start: number;
  readonly negative: boolean;
  readonly currency: UnitId | null;
}

/** The unit of a number whose currency may have been printed before it. */
export function unitOf(reading: Reading, opening: Opening, end: number, isOne = false): UnitRead {
  if (opening.currency === null) return unitAfter(reading, end, isOne);
  const { unit, kind } = UNITS[opening.currency];
  return withPer(reading, { end, unit, kind, id: opening.currency, ambiguity: null });
}

/** A number with its unit as a figure. */
export function quantityDraft(opening: Opening, number: NumberRead, unit: UnitRead): Draft {
  const value = opening.negative ? negate(number.value) : number.value;
  return {
    kind: unit.kind,
    start: opening.start,
    end: Math.max(number.end, unit.end),
    number: { start: number.start, end: number.end },
    low: value,
    high: value,
    step: number.step,
    zerosStep: number.zerosStep,
    isExact: unit.kind === "cardinal" && isPlainCount(number) && isCounted(unit.unit),
    unit: unit.unit,
    ambiguity: number.ambiguity ?? unit.ambiguity,
  };
}

/** A count without scale word, decimals and trailing zeros. */
export function isPlainCount(number: NumberRead): boolean {
  return (
    number.places === 0 &&
    number.zerosStep === null &&
    equal(number.scale, ONE) &&
    equal(number.step, ONE)
  );
}

/** Things are counted; what has a dimension is measured. */
function isCounted(unit: Unit): boolean {
  return unit.dimensions.size === 0 && unit.sort === "plain";
}

/** The number times a scale that only its partner in a range has printed: 1.5 of "1.5 to 2 million". */
export function scaledBy(number: NumberRead, scale: Exact): NumberRead {
  return {
    ...number,
    value: multiply(number.value, scale),
    scale,
    step: multiply(number.step, scale),
    zerosStep: number.zerosStep === null ? null : multiply(number.zerosStep, scale),
  };
}
