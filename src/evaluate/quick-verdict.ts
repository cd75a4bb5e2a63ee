import { divide, exact, lowestTerms, multiply, sign } from "../interval/exact.ts";
import { type Lie, SmallRegisters } from "../interval/small-registers.ts";
import { isSimpleFraction } from "../quantity/departures.ts";
import type { Figure } from "../quantity/figure.ts";
import { nearLie } from "./near-lie.ts";
import type { Operand } from "./operand.ts";
import { placeOperand } from "./place-operand.ts";
import type { Program, Step } from "./program.ts";
import { inputsIn, type Question } from "./question.ts";

/** How many steps a program may have; the register after them holds what is stated. */
const MOST_STEPS = 32;
/** Made once: each verdict writes them before it reads them. */
const REGISTERS = new SmallRegisters(MOST_STEPS + 1);
const STATED = MOST_STEPS;

/**
 * The verdict on a statement in small numbers, without what explains it: confirmed or consistent under the
 * first readings, or contradicted whatever reading is taken. Doubles decide where they can be certain, else
 * exact small numbers. Null where it depends on more than that or needs larger numbers; then `weigh`
 * decides, with which this always agrees.
 */
export function quickVerdict(
  question: Question,
): "confirmed" | "consistent" | "contradicted" | null {
  const { stated, toldTwice } = question;
  const { figure } = stated;
  // Figures of equal precision that tell one quantity must be the same, ties or not.
  if (toldTwice || figure.unit.sort === "temperature") return null;
  switch (nearLie(question) ?? exactLie(question)) {
    case "partly":
      return "consistent";
    case "inside":
      return "confirmed";
    case "equal":
      return isPoint(figure) ? "confirmed" : "consistent";
    case "up-to-low":
      return atTie(figure, signOf(figure) <= 0);
    case "up-to-high":
      return atTie(figure, signOf(figure) >= 0);
    case "apart":
      return isRefuted(question) ? "contradicted" : null;
    case null:
      return null;
  }
}

/** How the range of the first readings lies to what is stated; null where that is not in small numbers. */
function exactLie(question: Question): Lie | null {
  if (!placeOperand(REGISTERS, STATED, question.stated, false)) return null;
  if (!placeRange(question.program, inputsIn(question).list, false)) return null;
  return REGISTERS.lie(question.program.steps.length - 1, STATED);
}

function isPoint({ isExact, step }: Figure): boolean {
  return isExact || step === null;
}

function signOf({ low, direction }: Figure): number {
  return direction === "none" ? sign(low) : direction === "fall" ? -1 : 1;
}

/** At a tie half up prints the figure that is further from zero, half to even the one with an even last digit. */
function atTie(figure: Figure, isFarEnd: boolean): "confirmed" | "consistent" {
  const { low, step } = figure;
  if (isPoint(figure) || step === null) return "confirmed";
  if (isFarEnd) return "consistent";
  const pairs = lowestTerms(divide(low, multiply(step, exact(2))));
  return pairs.denominator === 1 ? "confirmed" : "consistent";
}

/** Whether no reading of any figure makes the statement possible. What a hedge could reach is left to others. */
function isRefuted(question: Question): boolean {
  const { stated, program, eitherSign } = question;
  const inputs = inputsIn(question).list;
  if (eitherSign || mayReachFurther(stated) || inputs.some(mayReachFurther)) return false;
  if (!placeOperand(REGISTERS, STATED, stated, true)) return false;
  if (!placeRange(program, inputs, true)) return false;
  return REGISTERS.lie(program.steps.length - 1, STATED) === "apart";
}

/** Whether no step tells how far a figure reaches: a hedge has a width of its own, and a simple fraction may stand for one nearby. */
function mayReachFurther({ figure }: Operand): boolean {
  return figure.hedge !== null || isSimpleFraction(figure);
}

/**
 * Evaluates the program into the registers of its steps. False unless it is a tree, in which every operand
 * stands once and step by step is exact, and all of it is safe.
 */
function placeRange({ steps }: Program, inputs: readonly Operand[], isWidest: boolean): boolean {
  if (steps.length > MOST_STEPS) return false;
  let taken = 0;
  let uses = 0;
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at];
    if (step === undefined) return false;
    if (step.kind === "operand") {
      const operand = inputs[taken];
      taken += 1;
      if (operand === undefined || !placeOperand(REGISTERS, at, operand, isWidest)) return false;
    } else {
      if (!placeStep(step, at)) return false;
      uses += step.kind === "number" ? 0 : step.kind === "negate" ? 1 : 2;
    }
  }
  // In a tree every step but the last is used once.
  return uses === steps.length - 1;
}

function placeStep(step: Exclude<Step, { kind: "operand" }>, at: number): boolean {
  switch (step.kind) {
    case "number": {
      const { numerator, denominator } = step.value;
      if (typeof numerator !== "number" || typeof denominator !== "number") return false;
      return REGISTERS.set(at, numerator, denominator, numerator, denominator);
    }
    case "negate":
      return REGISTERS.negate(at, step.operand);
    case "add":
      return REGISTERS.add(at, step.left, step.right);
    case "subtract":
      return REGISTERS.subtract(at, step.left, step.right);
    case "multiply":
      return REGISTERS.multiply(at, step.left, step.right);
    case "divide":
      return REGISTERS.divide(at, step.left, step.right);
    default:
      return false;
  }
}
