import { decimalPlaces, magnitudeOf } from "../interval/decimal.ts";
import { divide, type Exact, multiply, sign, tenTo } from "../interval/exact.ts";
import { shareAsPercent } from "./share-as-percent.ts";
import { NO_SCALE, scaleOf, tellNumber, tellWithUnit } from "./tell-value.ts";
import type { Unit } from "./unit.ts";
import { UNITS } from "./units.ts";

/**
 * How far two values of a unit are apart, in words, with at most three significant digits and
 * rounded down: "113 billion won", "0.18 percentage points", "2 days".
 */
export function tellGap(given: Exact, givenUnit: Unit): string {
  if (givenUnit.sort === "date") return counted(tellNumber(given, 0, "floor"), "day");
  const { unit, factor } = shareAsPercent(givenUnit);
  const gap = multiply(given, factor);
  const scale = unit.sort === "plain" ? scaleOf(gap) : NO_SCALE;
  const scaled = divide(gap, tenTo(scale.exponent));
  const number = tellNumber(scaled, placesFor(scaled), "floor");
  if (unit.sort === "share" && unit.name === "percent") return counted(number, "percentage point");
  // Two multiples ("doubled", "three times as many") are a plain number apart.
  if (unit.sort === "share" && unit.name === UNITS.times.unit.name) return number;
  return tellWithUnit(number, unit, scale);
}

function placesFor(value: Exact): number {
  if (sign(value) === 0) return 0;
  const wanted = Math.max(0, 2 - magnitudeOf(value));
  return Math.min(decimalPlaces(value) ?? wanted, wanted);
}

function counted(number: string, noun: string): string {
  return `${number} ${noun}${number === "1" ? "" : "s"}`;
}
