import { compare, type Exact, equal, multiply } from "../interval/exact.ts";
import { type Interval, interior } from "../interval/interval.ts";
import type { Departure } from "../quantity/meaning.ts";
import { type Operand, valuesOf } from "./operand.ts";
import { type Postfix, postfixOf } from "./postfix.ts";
import type { Program } from "./program.ts";
import { type Range, rangeOf } from "./range.ts";
import { type Choice, departuresUnder } from "./readings.ts";

/** A stated figure against what a program makes of its operands. */
export interface Question {
  readonly stated: Operand;
  readonly program: Program;
  readonly operands: ReadonlyMap<string, Operand>;
  /** The same by place, for who asks much; it counts only as long as it belongs to the program and the operands beside it. */
  readonly inputs?: Inputs;
  /** Whether the statement leaves open if the result is above or below zero, so that only its size counts. */
  readonly eitherSign: boolean;
  /** Whether all of them tell one quantity: then figures of equal precision must be the same. */
  readonly toldTwice: boolean;
}

/** The operands in the order in which a program names them, and the program with nothing to look for. */
export interface Inputs {
  readonly program: Program;
  readonly operands: ReadonlyMap<string, Operand>;
  readonly list: readonly Operand[];
  readonly postfix: Postfix | null;
}

/** Puts operands in the order of a program, up to the first that is missing, and the program in postfix form. */
export function inputsOf(program: Program, operands: ReadonlyMap<string, Operand>): Inputs {
  const list: Operand[] = [];
  for (const key of program.operands) {
    const operand = operands.get(key);
    if (operand === undefined) break;
    list.push(operand);
  }
  return { program, operands, list, postfix: postfixOf(program) };
}

/** The inputs that a question has with it, unless its program or its operands were exchanged since. */
export function inputsIn({ program, operands, inputs }: Question): Inputs {
  const areIts = inputs !== undefined && inputs.program === program && inputs.operands === operands;
  return areIts ? inputs : inputsOf(program, operands);
}

/** Whether a program only says that its operands are one quantity. */
export function isOneTelling(program: Program): boolean {
  return program.steps.every((step) => step.kind === "operand" || step.kind === "meet");
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

/** What a party of the question can mean under some departures, in base units. */
export function valuesUnder(
  question: Question,
  operand: Operand,
  choices: readonly Choice[],
): Interval {
  const departures = departuresUnder(operand, choices);
  const values = valuesOf(operand, departures);
  const meets = question.toldTwice && hasEqual(question, operand, departures, choices);
  return meets ? (interior(values) ?? values) : values;
}

/** What the program can give under some departures, in base units. */
export function rangeUnder(question: Question, choices: readonly Choice[]): Range {
  return rangeOf(question.program, (key) =>
    valuesUnder(question, operandOf(question, key), choices),
  );
}

/**
 * Whether another party is rounded to the same step. Two such figures have a value in common only at
 * a tie that one of them rounded up and the other down: nobody who tells one thing twice does so.
 */
function hasEqual(
  question: Question,
  operand: Operand,
  departures: ReadonlySet<Departure>,
  choices: readonly Choice[],
): boolean {
  const step = stepUnder(operand, departures);
  if (step === null) return false;
  return partiesOf(question).some((other) => {
    if (other.key === operand.key) return false;
    const otherStep = stepUnder(other, departuresUnder(other, choices));
    return otherStep !== null && equal(step, otherStep) && differs(operand, other);
  });
}

/** The step to which a figure is rounded, in base units; null for one that is exact or widened by a hedge. */
function stepUnder({ figure }: Operand, departures: ReadonlySet<Departure>): Exact | null {
  if (departures.has("hedge") || departures.has("truncated")) return null;
  const zeros = departures.has("zeros") ? figure.zerosStep : null;
  if (zeros === null && (figure.isExact || figure.step === null)) return null;
  const step = zeros ?? figure.step;
  return step === null ? null : multiply(step, figure.unit.factor);
}

function differs(one: Operand, other: Operand): boolean {
  return (
    compare(one.figure.low, other.figure.low) !== 0 ||
    compare(one.figure.high, other.figure.high) !== 0
  );
}
