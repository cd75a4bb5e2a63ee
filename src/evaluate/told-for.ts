import { compare, multiply, ONE } from "../interval/exact.ts";
import type { Rule } from "../ledger/case.ts";
import type { Figure } from "../quantity/figure.ts";
import type { Unit } from "../quantity/unit.ts";
import { UNITS } from "../quantity/units.ts";
import type { Operand } from "./operand.ts";

/**
 * A stated figure as its relation lets its words be understood: an age of 41 years is a count of whole years, not a
 * span of days; points between two percentages are percentage points; the 100% that all parts make up are
 * the whole, and not some percentage to the nearest hundred.
 */
export function toldFor(rule: Rule, operand: Operand): Operand {
  const { figure } = operand;
  const unit = unitFor(rule, figure.unit);
  if (unit !== null) return { ...operand, figure: { ...figure, unit } };
  return isWhole(rule, figure) ? { ...operand, figure: { ...figure, zerosStep: null } } : operand;
}

function isWhole(rule: Rule, { low, unit }: Figure): boolean {
  return (
    rule.relation === "parts_of_whole" &&
    rule.exhaustive &&
    compare(multiply(low, unit.factor), ONE) === 0
  );
}

function unitFor({ relation }: Rule, unit: Unit): Unit | null {
  if (relation === "age" && unit.dimensions.get("day") === 1 && unit.dimensions.size === 1)
    return { ...unit, factor: ONE, dimensions: new Map() };
  if (relation === "point_difference" && unit.labels.has("point") && unit.dimensions.size === 0)
    return UNITS.points.unit;
  return null;
}
