import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  negateInterval,
  subtractIntervals,
} from "../interval/arithmetic.ts";
import { ONE, ZERO } from "../interval/exact.ts";
import { type Interval, onlyValue, pointInterval } from "../interval/interval.ts";
import type { Step } from "./program.ts";

/** A step as coefficient × operand + rest, in both of which the operand does not stand. */
export interface LinearForm {
  readonly coefficient: Interval;
  readonly rest: Interval;
}

const NOTHING = pointInterval(ZERO);
const ONCE = pointInterval(ONE);

/** The steps in the form that they have in one operand, each null where it has none. `values` are the intervals of all steps. */
export function linearForms(
  steps: readonly Step[],
  values: readonly Interval[],
  key: string,
): readonly (LinearForm | null)[] {
  const forms: (LinearForm | null)[] = [];
  for (const [number, step] of steps.entries()) {
    const value = values[number];
    forms.push(value === undefined ? null : formOf(step, value, forms, key));
  }
  return forms;
}

function formOf(
  step: Step,
  value: Interval,
  forms: readonly (LinearForm | null)[],
  key: string,
): LinearForm | null {
  if (step.kind === "number") return { coefficient: NOTHING, rest: value };
  if (step.kind === "operand")
    return step.key === key
      ? { coefficient: ONCE, rest: NOTHING }
      : { coefficient: NOTHING, rest: value };
  if (step.kind === "rank") return null;
  if ("operand" in step) {
    const form = forms[step.operand];
    if (form == null) return null;
    if (isFree(form)) return { coefficient: NOTHING, rest: value };
    if (step.kind !== "negate") return null;
    return { coefficient: negateInterval(form.coefficient), rest: negateInterval(form.rest) };
  }
  const left = forms[step.left];
  const right = forms[step.right];
  if (left == null || right == null) return null;
  if (isFree(left) && isFree(right)) return { coefficient: NOTHING, rest: value };
  switch (step.kind) {
    case "add":
      return {
        coefficient: addIntervals(left.coefficient, right.coefficient),
        rest: addIntervals(left.rest, right.rest),
      };
    case "subtract":
      return {
        coefficient: subtractIntervals(left.coefficient, right.coefficient),
        rest: subtractIntervals(left.rest, right.rest),
      };
    case "multiply":
      if (isFree(left)) return timesForm(right, left.rest);
      return isFree(right) ? timesForm(left, right.rest) : null;
    case "divide": {
      if (!isFree(right)) return null;
      const coefficient = divideIntervals(left.coefficient, right.rest);
      const rest = divideIntervals(left.rest, right.rest);
      return coefficient === null || rest === null ? null : { coefficient, rest };
    }
    default:
      return null;
  }
}

/** Whether the operand does not stand in it. */
function isFree({ coefficient }: LinearForm): boolean {
  return onlyValue(coefficient)?.numerator === 0;
}

function timesForm({ coefficient, rest }: LinearForm, by: Interval): LinearForm {
  return {
    coefficient: multiplyIntervals(coefficient, by),
    rest: multiplyIntervals(rest, by),
  };
}
