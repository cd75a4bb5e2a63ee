import { type Exact, equal, multiply, negate, ONE } from "../interval/exact.ts";
import type { NumberRead } from "./number-read.ts";
import { afterSpace, type Draft, lowerWordAt, type Reading } from "./reading.ts";
import type { Unit } from "./unit.ts";
import { noUnit, type UnitRead, unitAfter, withPer } from "./unit-after.ts";
import { UNITS, type UnitId } from "./units.ts";
import { isYear } from "./year.ts";

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

/** The unit of a number, which no year has: "in 2010 won the title". */
export function unitOfNumber(
  reading: Reading,
  opening: Opening,
  number: NumberRead,
  isOne = false,
): UnitRead {
  if (opening.currency === null && isYear(number)) {
    const next = afterSpace(reading.text, number.end);
    const word = next === -1 ? "" : lowerWordAt(reading, next);
    if (reading.lexicon.words.otherThanUnits.has(word)) return noUnit(number.end);
  }
  return unitOf(reading, opening, number.end, isOne);
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
