import { roundToMultiple } from "../interval/decimal.ts";
import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  multiply,
  ONE,
  subtract,
} from "../interval/exact.ts";
import { contains, type Interval, onlyValue, pointInterval } from "../interval/interval.ts";
import { basisOfChoice } from "./basis-of-choice.ts";
import type { About } from "./derivation-faults.ts";

import { type Operand, statedOf, valuesOf, withoutTies } from "./operand.ts";
import { choicesOf, departuresUnder, fewestChoices } from "./readings.ts";
import type { Basis, CheckResult, Judged } from "./result.ts";

/**
 * Whether a share of, or a mean over, a whole number of things can be what is printed: some whole
 * number divided by the count must lie in it (GRIM: Brown and Heathers, 2017). Where the count is so
 * large that some whole number always does, the test decides nothing.
 */
export function judgeIntegers(
  check: CheckResult,
  stated: Operand,
  count: Operand,
  relation: "integer_share" | "integer_mean",
  about: About,
): Judged {
  const whole = onlyValue(valuesOf(count, new Set()));
  if (whole === undefined || !isWhole(whole) || compare(whole, ONE) < 0)
    return {
      check,
      faults: [{ kind: "not-a-count", ...about, input: count.key }],
    };
  const { step, isExact, unit } = stated.figure;
  const first = { ...check, stated: statedOf(stated) };
  if (step === null || isExact)
    return {
      check: first,
      faults: [{ kind: "not-testable", ...about, count: whole }],
    };
  if (compare(multiply(multiply(step, unit.factor), whole), ONE) >= 0)
    return {
      check: first,
      faults: [{ kind: "not-testable", ...about, count: whole }],
    };
  const most = relation === "integer_share" ? whole : null;
  const chosen = fewestChoices(choicesOf([stated]), (choices) => {
    const values = valuesOf(stated, departuresUnder(stated, choices));
    return wholeWithin(values, whole, most) !== null;
  });
  if (chosen === null) {
    const nearest = nearestTo(multiply(stated.figure.low, unit.factor), whole, most);
    const implied = pointInterval(divide(nearest, unit.factor));
    return {
      check: { ...first, verdict: "contradicted", implied },
      faults: [],
    };
  }
  const found =
    wholeWithin(valuesOf(stated, departuresUnder(stated, chosen)), whole, most) ?? whole;
  const value = divide(divide(found, whole), unit.factor);
  const sure = withoutTies(stated, departuresUnder(stated, chosen));
  const isTie = sure === null || wholeWithin(sure, whole, most) === null;
  const basis: readonly Basis[] = [
    ...chosen.map((choice) => basisOfChoice(choice, stated, null)),
    ...(isTie ? [{ kind: "tie", key: stated.key } as const] : []),
  ];
  const witness = new Map([
    [stated.key, value],
    [count.key, whole],
  ]);
  return {
    check: {
      ...first,
      verdict: "consistent",
      implied: pointInterval(value),
      basis,
      witness,
    },
    faults: [],
  };
}

function isWhole(value: Exact): boolean {
  return compare(value, floorOf(value)) === 0;
}

function floorOf(value: Exact): Exact {
  return exact(roundToMultiple(value, ONE, "floor"));
}

/** A whole number, not negative and at most `most`, that divided by the count lies in the interval. */
function wholeWithin(values: Interval, count: Exact, most: Exact | null): Exact | null {
  const { low, high } = values;
  if (low === null && high === null) return exact(0);
  const start = low === null ? exact(0) : floorOf(multiply(low.value, count));
  // The first whole number at or above the low end is one of the next two; an open end may exclude it.
  for (const candidate of [start, add(start, ONE), add(start, exact(2))]) {
    const isPossible =
      compare(candidate, exact(0)) >= 0 && (most === null || compare(candidate, most) <= 0);
    if (isPossible && contains(values, divide(candidate, count))) return candidate;
  }
  return null;
}

/** The possible value nearest to a printed one. */
function nearestTo(value: Exact, count: Exact, most: Exact | null): Exact {
  const below = floorOf(multiply(value, count));
  const above = add(below, ONE);
  const isBelowNearer =
    compare(subtract(value, divide(below, count)), subtract(divide(above, count), value)) <= 0;
  const isAbovePossible = most === null || compare(above, most) <= 0;
  return divide(isBelowNearer || !isAbovePossible ? below : above, count);
}
