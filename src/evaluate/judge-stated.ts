import { scaleInterval } from "../interval/arithmetic.ts";
import { divide, ONE } from "../interval/exact.ts";
import type { Interval } from "../interval/interval.ts";
import { type Operand, valuesOf } from "./operand.ts";
import type { Program } from "./program.ts";
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
  const holds = (repaired: Operand): boolean => {
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
