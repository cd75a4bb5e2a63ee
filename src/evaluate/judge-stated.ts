import { scaleInterval } from "../interval/arithmetic.ts";
import { divide, ONE } from "../interval/exact.ts";
import { type Interval, intersect } from "../interval/interval.ts";
import { type Operand, valuesOf, widestValues } from "./operand.ts";
import type { Program } from "./program.ts";
import { type Range, rangeOf } from "./range.ts";
import { findRepair } from "./repairs/find-repair.ts";
import type { CheckResult } from "./result.ts";
import { stillHolding } from "./still-holding.ts";
import { type Answer, weigh } from "./weigh.ts";

/** The first reading of an operand, in its printed unit. */
export function statedOf(operand: Operand): Interval {
  return scaleInterval(valuesOf(operand, new Set()), divide(ONE, operand.figure.unit.factor));
}

/** Weighs a stated operand, and looks for a repair of it where it is contradicted. */
export function weighStated(
  check: CheckResult,
  stated: Operand,
  program: Program,
  operands: ReadonlyMap<string, Operand>,
  eitherSign: boolean,
): { readonly check: CheckResult; readonly answer: Answer } {
  const question = { stated, program, operands, eitherSign };
  const answer = weigh(question);
  const { verdict, implied, basis, witness, gap } = answer;
  const reachable = rangeOf(program, (key) => widestOf(operands, key));
  const holds = (repaired: Operand): boolean => {
    // Most repairs are out of reach under any reading; only the others are weighed.
    if (!eitherSign && !isReachable(repaired, reachable)) return false;
    const again = weigh({ ...question, stated: repaired }).verdict;
    return again === "consistent" || again === "confirmed";
  };
  const repair = verdict === "contradicted" ? findRepair(stated, holds) : null;
  const holdsNow = verdict === "consistent" || verdict === "confirmed";
  const stillHolds = holdsNow && implied !== null ? stillHolding(stated, implied) : null;
  const { stated: printed } = answer;
  return {
    check: { ...check, verdict, stated: printed, implied, stillHolds, basis, witness, gap, repair },
    answer,
  };
}

function widestOf(operands: ReadonlyMap<string, Operand>, key: string): Interval {
  const operand = operands.get(key);
  if (operand === undefined) throw new Error(`the program names ${key}, which is no operand`);
  return widestValues(operand);
}

function isReachable(stated: Operand, reachable: Range): boolean {
  if (reachable.kind !== "range") return reachable.kind === "zero-divisor";
  return intersect(widestValues(stated), reachable.result) !== null;
}
