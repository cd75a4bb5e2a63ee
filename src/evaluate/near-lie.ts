import { type Exact, ONE, ZERO } from "../interval/exact.ts";
import { NearInterval } from "../interval/near-interval.ts";
import type { Lie } from "../interval/small-registers.ts";
import type { Operand } from "./operand.ts";
import { ADD, DEEPEST, MULTIPLY, NEGATE, NUMBER, OPERAND, SUBTRACT } from "./postfix.ts";
import { inputsIn, type Question } from "./question.ts";

/** A place of a stack, with those beside it: to go there is quicker than to find a place by its number. */
class Level extends NearInterval {
  below: Level = this;
  above: Level = this;
}

/** The bottom of a stack that has room for so many above it. */
function stackOf(depth: number): Level {
  const bottom = new Level();
  let top = bottom;
  for (let level = 0; level < depth; level += 1) {
    const next = new Level();
    next.below = top;
    top.above = next;
    top = next;
  }
  return bottom;
}

/**
 * What is stated; above it is the stack. Made once: each question writes a place before it reads it, and
 * nothing is kept for the next.
 */
const STATED = stackOf(DEEPEST);

/**
 * How what the inputs allow lies to what is stated, both in the first reading, where doubles can tell it for
 * certain; else null. For the most usual sort of question: safe numbers, no one-sided hedge, rounded either
 * way, a program that is a tree.
 *
 * It is one loop because V8 puts calls in line up to a limit of bytecode: with all of them within it, a
 * question costs a fifth less.
 */
export function nearLie(question: Question): Lie | null {
  const { list, postfix } = inputsIn(question);
  if (postfix === null || !placeFigure(STATED, question.stated)) return null;
  const { codes, numbers } = postfix;
  let taken = 0;
  let counted = 0;
  let register = STATED;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at];
    if (code === OPERAND) {
      const operand = list[taken];
      taken += 1;
      register = register.above;
      if (operand === undefined || !placeFigure(register, operand)) return null;
    } else if (code === NUMBER) {
      const number = numbers[counted];
      counted += 1;
      register = register.above;
      if (number === undefined || !placeNumber(register, number)) return null;
    } else if (code === NEGATE) {
      register.negate(register);
    } else {
      const left = register.below;
      if (code === ADD) left.add(left, register);
      else if (code === SUBTRACT) left.subtract(left, register);
      else if (!(code === MULTIPLY ? left.multiply(left, register) : left.divide(left, register)))
        return null;
      register = left;
    }
  }
  return register.lie(STATED);
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
  if (typeof numerator !== "number" || typeof denominator !== "number") return false;
  // Everything is counted in halves, so that half a step is whole.
  let count = 2 * numerator;
  if (direction !== "none" && count > 0 === (direction === "fall")) count = -count;
  let half = 0;
  if (!isExact && step !== null) {
    const { numerator: width } = step;
    if (typeof width !== "number" || step.denominator !== denominator) return false;
    half = width;
  }
  if (unit.factor === ONE && denominator === 1) return register.place(count, half, 0.5, true);
  const { numerator: factor, denominator: divisor } = unit.factor;
  if (typeof factor !== "number" || typeof divisor !== "number" || factor <= 0) return false;
  const over = denominator * divisor;
  return register.place(count, half, (factor / over) * 0.5, over === 1);
}

function isSame(low: Exact, high: Exact): boolean {
  return low.numerator === high.numerator && low.denominator === high.denominator;
}
