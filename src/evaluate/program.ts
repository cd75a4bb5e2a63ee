import {
  absoluteInterval,
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  negateInterval,
  subtractIntervals,
} from "../interval/arithmetic.ts";
import type { Exact } from "../interval/exact.ts";
import { type Interval, intersect, pointInterval } from "../interval/interval.ts";
import {
  maximumOfIntervals,
  minimumOfIntervals,
  powerInterval,
  rootInterval,
} from "../interval/powers.ts";
import { wholeYears } from "../quantity/whole-years.ts";
import type { Expression, Operator, Unary } from "./expression.ts";

import { placeAmong } from "./place-among.ts";

/** One step of a program; `left`, `right` and `operand` are the numbers of earlier steps. */
export type Step =
  | { readonly kind: "number"; readonly value: Exact }
  | { readonly kind: "operand"; readonly key: string }
  | { readonly kind: Unary; readonly operand: number }
  | {
      readonly kind: "rank";
      readonly order: "highest" | "lowest";
      readonly operand: number;
      readonly among: readonly number[];
    }
  | {
      readonly kind: "power" | "root";
      readonly operand: number;
      readonly exponent: number;
    }
  | {
      [K in Operator]: {
        readonly kind: K;
        readonly left: number;
        readonly right: number;
      };
    }[Operator];

/**
 * An expression as a list of steps, each after those it needs: the last is the result. A claim that
 * nothing prints is replaced by its own derivation, so that only printed operands are left, each in one step.
 */
export interface Program {
  readonly steps: readonly Step[];
  readonly operands: readonly string[];
}

/** How many operands are looked through one by one. */
const FEW = 8;

/** Collects the steps of expressions that may share claims. */
export class ProgramBuilder {
  private readonly steps: Step[] = [];
  private readonly operands: string[] = [];
  /** The steps of claims that are already placed; made once there are many, since most programs have two. */
  private placed: Map<string, number> | null = null;
  private readonly impliedOf: (id: string) => Expression | null;

  /** `impliedOf` gives the expression of a claim that nothing prints, and null for a printed one. */
  constructor(impliedOf: (id: string) => Expression | null) {
    this.impliedOf = impliedOf;
  }

  build(expression: Expression): Program {
    this.place(expression);
    // Copies have no room to grow, which hundreds of thousands of programs would keep for nothing.
    return { steps: this.steps.slice(), operands: this.operands.slice() };
  }

  private place(expression: Expression): number {
    switch (expression.kind) {
      case "number":
        return this.push({ kind: "number", value: expression.value });
      case "claim":
        return this.placeClaim(expression.id);
      case "negate":
      case "absolute":
      case "at-least":
      case "at-most":
        return this.push({
          kind: expression.kind,
          operand: this.place(expression.operand),
        });
      case "power":
      case "root": {
        const { kind, exponent } = expression;
        return this.push({
          kind,
          operand: this.place(expression.operand),
          exponent,
        });
      }
      case "rank": {
        const { kind, order } = expression;
        const operand = this.place(expression.operand);
        return this.push({
          kind,
          order,
          operand,
          among: expression.among.map((each) => this.place(each)),
        });
      }
      default: {
        const left = this.place(expression.left);
        const right = this.place(expression.right);
        return this.push({ kind: expression.kind, left, right });
      }
    }
  }

  private placeClaim(id: string): number {
    const known = this.stepOf(id);
    if (known !== undefined) return known;
    const implied = this.impliedOf(id);
    if (implied !== null) {
      const step = this.place(implied);
      this.placed ??= this.placedOperands();
      this.placed.set(id, step);
      return step;
    }
    const step = this.push({ kind: "operand", key: id });
    this.operands.push(id);
    if (this.operands.length === FEW) this.placed ??= this.placedOperands();
    this.placed?.set(id, step);
    return step;
  }

  private stepOf(id: string): number | undefined {
    if (this.placed !== null) return this.placed.get(id);
    if (!this.operands.includes(id)) return undefined;
    return this.steps.findIndex((step) => step.kind === "operand" && step.key === id);
  }

  private placedOperands(): Map<string, number> {
    const placed = new Map<string, number>();
    for (const [number, step] of this.steps.entries())
      if (step.kind === "operand") placed.set(step.key, number);
    return placed;
  }

  private push(step: Step): number {
    this.steps.push(step);
    return this.steps.length - 1;
  }
}

/**
 * The intervals of all steps; or the step at which a divisor can be zero, an even root of a negative
 * number would be needed, or two tellings have nothing in common.
 */
export type Image =
  | {
      readonly kind: "image";
      readonly values: readonly Interval[];
      readonly result: Interval;
    }
  | {
      readonly kind: "zero-divisor";
      readonly step: number;
      readonly divisor: Interval;
    }
  | {
      readonly kind: "negative-root" | "nothing-in-common";
      readonly step: number;
    };

/** Evaluates forward: from the operands' intervals to that of the result. The program is not empty. */
export function imageOf(program: Program, operand: (key: string) => Interval): Image {
  const values: Interval[] = [];
  const at = (step: number): Interval => {
    const value = values[step];
    if (value === undefined) throw new Error(`step ${step} is used before it is made`);
    return value;
  };
  for (let number = 0; number < program.steps.length; number += 1) {
    const step = program.steps[number];
    if (step === undefined) break;
    const value = valueOfStep(step, at, operand);
    if (value === null) return hindrance(step, number, at);
    values.push(value);
  }
  return { kind: "image", values, result: at(program.steps.length - 1) };
}

/** Why a step has no value. */
function hindrance(step: Step, number: number, at: (step: number) => Interval): Image {
  if (step.kind === "divide")
    return { kind: "zero-divisor", step: number, divisor: at(step.right) };
  if (step.kind === "power")
    return { kind: "zero-divisor", step: number, divisor: at(step.operand) };
  return {
    kind: step.kind === "root" ? "negative-root" : "nothing-in-common",
    step: number,
  };
}

function valueOfStep(
  step: Step,
  at: (step: number) => Interval,
  operand: (key: string) => Interval,
): Interval | null {
  switch (step.kind) {
    case "number":
      return pointInterval(step.value);
    case "operand":
      return operand(step.key);
    case "negate":
      return negateInterval(at(step.operand));
    case "absolute":
      return absoluteInterval(at(step.operand));
    case "at-least":
      return { low: at(step.operand).low, high: null };
    case "at-most":
      return { low: null, high: at(step.operand).high };
    case "rank":
      return placeAmong(at(step.operand), step.among.map(at), step.order);
    case "years":
      return wholeYears(at(step.right), at(step.left));
    case "power":
      return powerInterval(at(step.operand), step.exponent);
    case "root":
      return rootInterval(at(step.operand), step.exponent);
    case "add":
      return addIntervals(at(step.left), at(step.right));
    case "subtract":
      return subtractIntervals(at(step.left), at(step.right));
    case "multiply":
      return multiplyIntervals(at(step.left), at(step.right));
    case "divide":
      return divideIntervals(at(step.left), at(step.right));
    case "minimum":
      return minimumOfIntervals(at(step.left), at(step.right));
    case "maximum":
      return maximumOfIntervals(at(step.left), at(step.right));
    case "meet":
      return intersect(at(step.left), at(step.right));
  }
}
