import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  negateInterval,
  subtractIntervals,
} from "../interval/arithmetic.ts";
import { ONE, sign, ZERO } from "../interval/exact.ts";
import { type Interval, pointInterval } from "../interval/interval.ts";
import type { Program, Step } from "./program.ts";

/** Which way a result goes as one operand grows: 1 up or not at all, −1 down or not at all, 0 unknown. */
export type Slope = -1 | 0 | 1;

const NONE = pointInterval(ZERO);
const UNIT = pointInterval(ONE);

/**
 * The slope of a program's result in one operand over a whole box, from an enclosure of its derivative
 * (forward differentiation in interval arithmetic: Moore, Kearfott, Cloud 2009, chapter 6).
 * `values` are the intervals of all steps over that box.
 */
export function slopeIn(program: Program, values: readonly Interval[], key: string): Slope {
  const slopes: Interval[] = [];
  for (const step of program.steps) {
    const slope = slopeOfStep(step, values, slopes, key);
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
  key: string,
): Interval | null {
  switch (step.kind) {
    case "number":
      return NONE;
    case "operand":
      return step.key === key ? UNIT : NONE;
    case "negate": {
      const slope = slopes[step.operand];
      return slope === undefined ? null : negateInterval(slope);
    }
    default: {
      const left = values[step.left];
      const right = values[step.right];
      const ofLeft = slopes[step.left];
      const ofRight = slopes[step.right];
      if (!left || !right || !ofLeft || !ofRight) return null;
      return slopeOfBinary(step.kind, left, right, ofLeft, ofRight);
    }
  }
}

function slopeOfBinary(
  kind: "add" | "subtract" | "multiply" | "divide" | "meet",
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
    case "meet":
      return null;
  }
}
