import { scaleInterval } from "../interval/arithmetic.ts";
import { divide, ONE } from "../interval/exact.ts";
import type { Interval } from "../interval/interval.ts";
import { type Operand, valuesOf } from "./operand.ts";
import type { Program } from "./program.ts";
import { type Range, rangeOf } from "./range.ts";
import { type Choice, departuresUnder } from "./readings.ts";

/** A stated figure against what a program makes of its operands. */
export interface Question {
  readonly stated: Operand;
  readonly program: Program;
  readonly operands: ReadonlyMap<string, Operand>;
  /** Whether the statement leaves open if the result is above or below zero, so that only its size counts. */
  readonly eitherSign: boolean;
}

/** Everything printed that takes part, the stated figure first. */
export function partiesOf(question: Question): readonly Operand[] {
  return [question.stated, ...question.operands.values()];
}

/** The operand of a key that the program names. */
export function operandOf(question: Question, key: string): Operand {
  const operand = question.operands.get(key);
  if (operand === undefined) throw new Error(`the program names ${key}, which is no operand`);
  return operand;
}

/** What the program can give under some departures, in base units. */
export function rangeUnder(question: Question, choices: readonly Choice[]): Range {
  return rangeOf(question.program, (key) => {
    const operand = operandOf(question, key);
    return valuesOf(operand, departuresUnder(operand, choices));
  });
}

/** An interval of base units in the printed unit of an operand. */
export function inUnit(interval: Interval, operand: Operand): Interval {
  return scaleInterval(interval, divide(ONE, operand.figure.unit.factor));
}
