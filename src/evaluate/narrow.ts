import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  negateInterval,
  subtractIntervals,
} from "../interval/arithmetic.ts";
import { sign } from "../interval/exact.ts";
import { hull, type Interval, intersect } from "../interval/interval.ts";
import { powerInterval, rootInterval } from "../interval/powers.ts";
import { imageOf, type Program, type Step } from "./program.ts";

/** What is left of each operand once the result must lie in `target`; null where nothing is left. */
export type Narrowed = ReadonlyMap<string, Interval> | null;

/**
 * Sweeps a program backwards (HC4: Benhamou, Goualard, Granvilliers, Puget, ICLP 1999): each step
 * leaves its operands only the values with which it can still reach its own. No solution is lost,
 * and where each operand stands once, nothing else is kept.
 */
export function narrow(
  program: Program,
  operand: (key: string) => Interval,
  target: Interval,
): Narrowed {
  const image = imageOf(program, operand);
  if (image.kind !== "image") return null;
  const values: (Interval | undefined)[] = [...image.values];
  const last = program.steps.length - 1;
  const result = intersect(image.result, target);
  if (result === null) return null;
  values[last] = result;
  for (let number = last; number >= 0; number -= 1) {
    const step = program.steps[number];
    const value = values[number];
    if (step === undefined || value === undefined) return null;
    if (!pushDown(step, value, values)) return null;
  }
  const left = new Map<string, Interval>();
  for (const [number, step] of program.steps.entries()) {
    const value = values[number];
    if (step.kind === "operand" && value !== undefined) left.set(step.key, value);
  }
  return left;
}

/** Narrows the operands of one step in place; false when one of them has nothing left. */
function pushDown(step: Step, value: Interval, values: (Interval | undefined)[]): boolean {
  const meet = (number: number, other: Interval | null): boolean => {
    const before = values[number];
    if (before === undefined) return false;
    const after = other === null ? before : intersect(before, other);
    if (after === null) return false;
    values[number] = after;
    return true;
  };
  if (step.kind === "number" || step.kind === "operand") return true;
  if ("operand" in step) return meet(step.operand, inverseOf(step, value, values[step.operand]));
  const left = values[step.left];
  const right = values[step.right];
  if (left === undefined || right === undefined) return false;
  switch (step.kind) {
    case "add":
      return (
        meet(step.left, subtractIntervals(value, right)) &&
        meet(step.right, subtractIntervals(value, left))
      );
    case "subtract":
      return (
        meet(step.left, addIntervals(value, right)) &&
        meet(step.right, subtractIntervals(left, value))
      );
    case "multiply":
      // A divisor that can be zero allows everything: null leaves the operand as it is.
      return (
        meet(step.left, divideIntervals(value, right)) &&
        meet(step.right, divideIntervals(value, left))
      );
    case "years":
      return true;
    case "minimum":
    case "maximum":
      return (
        meet(step.left, sideOf(step.kind, value, right)) &&
        meet(step.right, sideOf(step.kind, value, values[step.left] ?? left))
      );
    case "meet":
      return meet(step.left, value) && meet(step.right, value);
    case "divide":
      return (
        meet(step.left, multiplyIntervals(value, right)) &&
        meet(step.right, divideIntervals(left, value))
      );
  }
}

/** What one side of a minimum or maximum can be: the result itself where the other side cannot be it, else not beyond it. */
function sideOf(kind: "minimum" | "maximum", value: Interval, other: Interval): Interval {
  if (intersect(value, other) === null) return value;
  return kind === "minimum" ? { low: value.low, high: null } : { low: null, high: value.high };
}

/** What the operand of a step can be when the step must lie in `value`; null where that says nothing. */
function inverseOf(
  step: Extract<Step, { readonly operand: number }>,
  value: Interval,
  before: Interval | undefined,
): Interval | null {
  if (step.kind === "negate") return negateInterval(value);
  if (step.kind === "rank") return null;
  // at least an operand: whatever reaches up to the value, the operand is not above it.
  if (step.kind === "at-least") return { low: null, high: value.high };
  if (step.kind === "at-most") return { low: value.low, high: null };
  if (step.kind === "root") return powerInterval(value, step.exponent);
  if (step.kind !== "power") return inverseOfSize(value, before);
  // What is above and below zero has two inverses: only the side on which the operand lies is known.
  const isPositive = before?.low != null && sign(before.low.value) >= 0;
  if (!isPositive || step.exponent < 1) return null;
  return rootInterval(value, step.exponent);
}

/** What has a size in `value`: on the side on which it lies, or between both where it may lie on either. */
function inverseOfSize(value: Interval, before: Interval | undefined): Interval {
  const mirrored = negateInterval(value);
  if (before === undefined) return hull(mirrored, value);
  if (intersect(before, mirrored) === null) return value;
  return intersect(before, value) === null ? mirrored : hull(mirrored, value);
}
