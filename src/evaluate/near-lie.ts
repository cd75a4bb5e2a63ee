import { type Exact, ZERO } from "../interval/exact.ts";
import { NearInterval } from "../interval/near-interval.ts";
import type { Lie } from "../interval/small-registers.ts";
import type { Operand } from "./operand.ts";
import type { Program, Step } from "./program.ts";
import { inputsIn, type Question } from "./question.ts";

/** How many steps a program may have. */
const MOST_STEPS = 32;
/** Made once: each question writes them before it reads them, and nothing is kept for the next. */
const REGISTERS = Array.from({ length: MOST_STEPS }, () => new NearInterval());
const STATED = new NearInterval();

/**
 * How what the inputs allow lies to what is stated, both in the first reading, where doubles can tell it for
 * certain; else null. For the most usual sort of question: safe numbers, no one-sided hedge, rounded either
 * way, a program that is a tree.
 *
 * The functions are small because V8 puts calls in line up to a limit of bytecode: with all of them within
 * it, a question costs a fifth less.
 */
export function nearLie(question: Question): Lie | null {
  if (!placeFigure(STATED, question.stated)) return null;
  const result = placeResult(question.program, inputsIn(question));
  return result === null ? null : result.lie(STATED);
}

function placeResult({ steps }: Program, inputs: readonly Operand[]): NearInterval | null {
  if (steps.length > MOST_STEPS) return null;
  let taken = 0;
  // In a tree each step is used once, so that those which join two are one fewer than those which begin.
  let begun = 0;
  let register = STATED;
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at];
    if (step === undefined) return null;
    register = registerAt(at);
    let isPlaced = false;
    if (step.kind === "operand") {
      begun += 1;
      const operand = inputs[taken];
      taken += 1;
      isPlaced = operand !== undefined && placeFigure(register, operand);
    } else if (step.kind === "number") {
      begun += 1;
      isPlaced = placeNumber(register, step.value);
    } else if (step.kind === "negate") {
      isPlaced = register.negate(registerAt(step.operand));
    } else {
      begun -= 1;
      isPlaced = join(register, step);
    }
    if (!isPlaced) return null;
  }
  return begun === 1 ? register : null;
}

function registerAt(at: number): NearInterval {
  return REGISTERS[at] ?? STATED;
}

function placeNumber(register: NearInterval, { numerator, denominator }: Exact): boolean {
  if (typeof numerator !== "number" || typeof denominator !== "number") return false;
  return register.place(numerator, 0, 1 / denominator, denominator === 1);
}

/**
 * Places the first reading of an operand, in base units. What is not as usual, though it may mean the same,
 * is left to exact numbers.
 */
function placeFigure(register: NearInterval, { figure, rounding, offset }: Operand): boolean {
  const { low, high, hedge, kind, step, isExact, direction, unit } = figure;
  if (low !== high && !isSame(low, high)) return false;
  if (offset !== ZERO || rounding !== "either" || kind === "plural") return false;
  if (hedge !== null && hedge.kind !== "about") return false;
  const { numerator, denominator } = low;
  const { numerator: factor, denominator: divisor } = unit.factor;
  if (typeof numerator !== "number" || typeof denominator !== "number") return false;
  if (typeof factor !== "number" || typeof divisor !== "number" || factor <= 0) return false;
  // Everything is counted in halves, so that half a step is whole.
  let count = 2 * numerator;
  if (direction !== "none" && count > 0 === (direction === "fall")) count = -count;
  let half = 0;
  if (!isExact && step !== null) {
    const { numerator: width } = step;
    if (typeof width !== "number" || step.denominator !== denominator) return false;
    half = width;
  }
  const over = denominator * divisor;
  return register.place(count, half, (factor / over) * 0.5, over === 1);
}

function isSame(low: Exact, high: Exact): boolean {
  return low.numerator === high.numerator && low.denominator === high.denominator;
}

type Joining = Exclude<Step, { kind: "operand" | "number" | "negate" }>;

function join(register: NearInterval, step: Joining): boolean {
  const { kind } = step;
  if (kind !== "add" && kind !== "subtract" && kind !== "multiply" && kind !== "divide")
    return false;
  const left = registerAt(step.left);
  const right = registerAt(step.right);
  switch (kind) {
    case "add":
      return register.add(left, right);
    case "subtract":
      return register.subtract(left, right);
    case "multiply":
      return register.multiply(left, right);
    case "divide":
      return register.divide(left, right);
  }
}
