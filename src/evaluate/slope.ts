import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  negateInterval,
  subtractIntervals,
} from "../interval/arithmetic.ts";
import { exact, ONE, sign, ZERO } from "../interval/exact.ts";
import { hull, type Interval, pointInterval } from "../interval/interval.ts";
import { powerInterval } from "../interval/powers.ts";
import type { Operator } from "./expression.ts";
import { type LinearForm, linearForms } from "./linear-form.ts";
import type { Program, Step } from "./program.ts";

/** Which way a result goes as one operand grows: 1 up or not at all, −1 down or not at all, 0 unknown. */
export type Slope = -1 | 0 | 1;

const NONE = pointInterval(ZERO);
const UNIT = pointInterval(ONE);
const RISING: Interval = { low: { value: ZERO, closed: true }, high: null };

/**
 * The slope of a program's result in one operand over a whole box, from an enclosure of its derivative
 * (forward differentiation in interval arithmetic: Moore, Kearfott, Cloud 2009, chapter 6).
 * `values` are the intervals of all steps over that box.
 */
export function slopeIn(program: Program, values: readonly Interval[], key: string): Slope {
  const slopes: Interval[] = [];
  const forms = linearForms(program.steps, values, key);
  for (const step of program.steps) {
    const slope = slopeOfStep(step, values, slopes, forms, key);
    if (slope === null) return 0;
    slopes.push(slope);
  }
  const last = slopes.at(-1);
  if (last === undefined) return 0;
  if (last.low !== null && sign(last.low.value) >= 0) return 1;
  return last.high !== null && sign(last.high.value) <= 0 ? -1 : 0;
}

function slopeOfStep(
  step: Step,
  values: readonly Interval[],
  slopes: readonly Interval[],
  forms: readonly (LinearForm | null)[],
  key: string,
): Interval | null {
  switch (step.kind) {
    case "number":
      return NONE;
    case "operand":
      return step.key === key ? UNIT : NONE;
    case "rank":
      return null;
    case "negate":
    case "absolute":
    case "at-least":
    case "at-most":
    case "power":
    case "root": {
      const value = values[step.operand];
      const slope = slopes[step.operand];
      return value === undefined || slope === undefined ? null : slopeOfUnary(step, value, slope);
    }
    default: {
      const left = values[step.left];
      const right = values[step.right];
      const ofLeft = slopes[step.left];
      const ofRight = slopes[step.right];
      if (!left || !right || !ofLeft || !ofRight) return null;
      const above = forms[step.left];
      const below = forms[step.right];
      if (step.kind === "divide" && above != null && below != null)
        return slopeOfFraction(above, below, right);
      return slopeOfBinary(step.kind, left, right, ofLeft, ofRight);
    }
  }
}

function slopeOfUnary(
  step: Exclude<Extract<Step, { readonly operand: number }>, { readonly kind: "rank" }>,
  value: Interval,
  slope: Interval,
): Interval | null {
  const isPositive = value.low !== null && sign(value.low.value) >= 0;
  const isNegative = value.high !== null && sign(value.high.value) <= 0;
  switch (step.kind) {
    case "negate":
      return negateInterval(slope);
    case "at-least":
    case "at-most":
      return slope;
    case "absolute":
      return isPositive ? slope : isNegative ? negateInterval(slope) : null;
    case "power": {
      const rest = powerInterval(value, step.exponent - 1);
      return rest === null
        ? null
        : multiplyIntervals(multiplyIntervals(pointInterval(exact(step.exponent)), rest), slope);
    }
    case "root":
      // A root rises wherever it is real, nobody says how steeply.
      return multiplyIntervals(RISING, slope);
  }
}

/**
 * (p x + q) ÷ (r x + s) has the slope (p s − q r) ÷ (r x + s)², in whose sign x has no part: so it is known
 * for (b − a) ÷ a and a ÷ (a + b) however wide the intervals are.
 */
function slopeOfFraction(above: LinearForm, below: LinearForm, divisor: Interval): Interval | null {
  const crossed = subtractIntervals(
    multiplyIntervals(above.coefficient, below.rest),
    multiplyIntervals(above.rest, below.coefficient),
  );
  const once = divideIntervals(crossed, divisor);
  return once === null ? null : divideIntervals(once, divisor);
}

function slopeOfBinary(
  kind: Operator,
  left: Interval,
  right: Interval,
  ofLeft: Interval,
  ofRight: Interval,
): Interval | null {
  switch (kind) {
    case "add":
      return addIntervals(ofLeft, ofRight);
    case "subtract":
      return subtractIntervals(ofLeft, ofRight);
    case "multiply":
      return addIntervals(multiplyIntervals(ofLeft, right), multiplyIntervals(left, ofRight));
    case "divide": {
      // (l' r − l r') ÷ r²: the square is taken apart so that nothing is divided by zero twice.
      const above = subtractIntervals(
        multiplyIntervals(ofLeft, right),
        multiplyIntervals(left, ofRight),
      );
      const once = divideIntervals(above, right);
      return once === null ? null : divideIntervals(once, right);
    }
    case "minimum":
    case "maximum":
      // One of the two sides gives the result, so the slope is one of theirs.
      return hull(ofLeft, ofRight);
    case "years":
    case "meet":
      return null;
  }
}
