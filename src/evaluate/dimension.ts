import type { Unit } from "../quantity/unit.ts";
import type { Operator } from "./expression.ts";
import type { Program, Step } from "./program.ts";

/** What a value of a program is measured in. `known` is false for a figure printed without any unit. */
export interface Dimension {
  readonly sort: Unit["sort"];
  readonly known: boolean;
  readonly powers: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, number>;
}

/** The dimension of a program's result, or the two that an operator cannot join. */
export type Dimensioned =
  | { readonly kind: "dimension"; readonly dimension: Dimension }
  | {
      readonly kind: "clash";
      readonly operator: Operator;
      readonly left: Dimension;
      readonly right: Dimension;
    };

const NOTHING: ReadonlyMap<string, number> = new Map();
const NUMBER: Dimension = {
  sort: "plain",
  known: true,
  powers: NOTHING,
  labels: NOTHING,
};
const DAYS: Dimension = { ...NUMBER, powers: new Map([["day", 1]]) };

export function dimensionOfUnit(unit: Unit): Dimension {
  const known = unit.sort !== "plain" || unit.dimensions.size > 0 || unit.labels.size > 0;
  return {
    sort: unit.sort,
    known,
    powers: unit.dimensions,
    labels: unit.labels,
  };
}

/** Carries units through a program: sums need alike ones, products multiply them. */
export function dimensionOf(program: Program, unitOf: (key: string) => Unit): Dimensioned {
  const dimensions: Dimension[] = [];
  for (const step of program.steps) {
    const next = dimensionOfStep(step, dimensions, unitOf);
    if (next.kind === "clash") return next;
    dimensions.push(next.dimension);
  }
  return { kind: "dimension", dimension: dimensions.at(-1) ?? NUMBER };
}

function dimensionOfStep(
  step: Step,
  before: readonly Dimension[],
  unitOf: (key: string) => Unit,
): Dimensioned {
  switch (step.kind) {
    case "number":
      return { kind: "dimension", dimension: NUMBER };
    case "operand":
      return {
        kind: "dimension",
        dimension: dimensionOfUnit(unitOf(step.key)),
      };
    case "rank":
      return { kind: "dimension", dimension: NUMBER };
    case "negate":
    case "absolute":
    case "at-least":
    case "at-most":
      return { kind: "dimension", dimension: before[step.operand] ?? NUMBER };
    case "power":
      return {
        kind: "dimension",
        dimension: raise(before[step.operand] ?? NUMBER, step.exponent),
      };
    case "root":
      return {
        kind: "dimension",
        dimension: raise(before[step.operand] ?? NUMBER, 1 / step.exponent),
      };
    default: {
      const left = before[step.left] ?? NUMBER;
      const right = before[step.right] ?? NUMBER;
      const dimension = join(step.kind, left, right);
      return dimension === null
        ? { kind: "clash", operator: step.kind, left, right }
        : { kind: "dimension", dimension };
    }
  }
}

function join(operator: Operator, left: Dimension, right: Dimension): Dimension | null {
  if (operator === "multiply" || operator === "divide") return joinProduct(operator, left, right);
  return joinSum(operator, left, right);
}

function joinProduct(
  operator: "multiply" | "divide",
  left: Dimension,
  right: Dimension,
): Dimension | null {
  if (left.sort === "date" || right.sort === "date") return null;
  const sign = operator === "multiply" ? 1 : -1;
  const isShare = operator === "multiply" && left.sort === "share" && right.sort === "share";
  return {
    sort: isShare ? "share" : "plain",
    known: left.known && right.known,
    powers: combine(left.powers, right.powers, sign),
    labels: combine(left.labels, right.labels, sign),
  };
}

function joinSum(
  operator: Exclude<Operator, "multiply" | "divide">,
  left: Dimension,
  right: Dimension,
): Dimension | null {
  if (operator === "years") return left.sort === right.sort ? NUMBER : null;
  if (left.sort === "date" || right.sort === "date") return joinDates(operator, left, right);
  if (isRatio(left) && isRatio(right)) return { ...left, sort: sortOfSum(operator, left, right) };
  if (isBare(left)) return right;
  if (isBare(right)) return left;
  return samePowers(left.powers, right.powers) && left.sort === right.sort ? left : null;
}

function joinDates(
  operator: Exclude<Operator, "multiply" | "divide">,
  left: Dimension,
  right: Dimension,
): Dimension | null {
  const areBoth = left.sort === "date" && right.sort === "date";
  if (operator !== "add" && operator !== "subtract") return areBoth ? left : null;
  if (areBoth) return operator === "subtract" ? DAYS : null;
  const other = left.sort === "date" ? right : left;
  const isSpan = isBare(other) || samePowers(other.powers, DAYS.powers);
  return isSpan && !(operator === "subtract" && right.sort === "date")
    ? { ...DAYS, powers: NOTHING, sort: "date" }
    : null;
}

/** Share less share is points; points added to a share leave a share. */
function sortOfSum(
  operator: Exclude<Operator, "multiply" | "divide">,
  left: Dimension,
  right: Dimension,
): Unit["sort"] {
  if (left.sort === "share" && right.sort === "share")
    return operator === "subtract" ? "points" : "share";
  if (left.sort === "share" || right.sort === "share") return "share";
  return left.sort === "points" || right.sort === "points" ? "points" : "plain";
}

/** Whether a result may be told in a unit: powers equal, shares for ratios, points for differences of shares. */
export function fits(result: Dimension, unit: Unit): boolean {
  const stated = dimensionOfUnit(unit);
  if (!result.known || !stated.known) return result.sort !== "date" || stated.sort !== "share";
  if (result.sort === "date" || stated.sort === "date") return result.sort === stated.sort;
  if (stated.sort === "points") return result.sort === "points";
  if (stated.sort === "share") return isRatio(result) && result.sort !== "points";
  // A proportion may be a bare number ("doubled"), but it is no number of people.
  if (result.sort !== "plain" && stated.labels.size > 0) return false;
  return samePowers(result.powers, stated.powers);
}

/** Whether nouns of counting agree; where one side has none, there is nothing to disagree about. */
export function labelsAgree(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
): boolean {
  return left.size === 0 || right.size === 0 || samePowers(left, right);
}

/** A pure number: no dimension, and neither a date nor a temperature. */
function isRatio(dimension: Dimension): boolean {
  return (
    dimension.powers.size === 0 &&
    (dimension.sort === "share" || dimension.sort === "points" || isBare(dimension))
  );
}

function isBare(dimension: Dimension): boolean {
  return dimension.sort === "plain" && dimension.powers.size === 0;
}

function samePowers(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
): boolean {
  if (left.size !== right.size) return false;
  for (const [base, power] of left) if (right.get(base) !== power) return false;
  return true;
}

function raise(dimension: Dimension, exponent: number): Dimension {
  const times = (powers: ReadonlyMap<string, number>) =>
    new Map([...powers].map(([base, power]) => [base, power * exponent]));
  return {
    ...dimension,
    sort: "plain",
    powers: times(dimension.powers),
    labels: times(dimension.labels),
  };
}

function combine(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
  sign: 1 | -1,
): ReadonlyMap<string, number> {
  const powers = new Map(left);
  for (const [base, power] of right) {
    const sum = (powers.get(base) ?? 0) + sign * power;
    if (sum === 0) powers.delete(base);
    else powers.set(base, sum);
  }
  return powers;
}
