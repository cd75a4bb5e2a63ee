import { type Exact, ZERO } from "../../interval/exact.ts";
import type { Interval } from "../../interval/interval.ts";
import type { Step } from "../program.ts";
import type { Constraint, Variable } from "./network.ts";
import { floatAbove, floatBelow } from "./outward.ts";
import { SORT } from "./sort.ts";
import { type Uses, usesOf } from "./uses.ts";

/** What an operation makes of its operands; `size` is either the operand or its opposite. */
export const OPERATION = {
  add: 0,
  subtract: 1,
  multiply: 2,
  divide: 3,
  minimum: 4,
  maximum: 5,
  same: 6,
  negate: 7,
  absolute: 8,
  size: 9,
  power: 10,
  root: 11,
  "at-least": 12,
  "at-most": 13,
} as const;

/**
 * All constraints over compact arrays. A node is a variable (first, in their order), a step of a
 * program, or a written number. An operation ties its `out` to its `left` and, where it has two
 * operands, its `right` (−1 else); `exponent` is that of powers and roots. The last step of a program
 * is its owner's node itself.
 */
export interface Layout extends Uses {
  readonly variables: readonly Variable[];
  readonly constraints: readonly Constraint[];
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly nodes: number;
  readonly sort: Uint8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly operation: Uint8Array;
  readonly out: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly exponent: Int16Array;
  /** The operations of constraint c are those from `first[c]` up to `first[c + 1]`. */
  readonly first: Int32Array;
  readonly constants: ReadonlyMap<number, Exact>;
  /** Steps that must be above zero, and whether zero itself is enough. */
  readonly positive: ReadonlyMap<number, boolean>;
  /** Constraints with a step (a rank, whole years) that only a single check understands: they take no part. */
  readonly opaque: ReadonlySet<number>;
}

/** What a node may be before any relation narrows it. */
export function startOf(layout: Layout, node: number): Interval {
  const zeroCounts = layout.positive.get(node);
  if (zeroCounts !== undefined) return { low: { value: ZERO, closed: zeroCounts }, high: null };
  const constant = layout.constants.get(node);
  if (constant !== undefined) {
    const end = { value: constant, closed: true };
    return { low: end, high: end };
  }
  return layout.variables[node]?.printed ?? { low: null, high: null };
}

/** Lays constraints and variables out; a claim that is not among the variables becomes one of which nothing is known. */
export function layOut(constraints: readonly Constraint[], known: readonly Variable[]): Layout {
  const builder = new LayoutBuilder(withMissing(constraints, known));
  for (const constraint of constraints) builder.place(constraint);
  return builder.finish(constraints);
}

function withMissing(
  constraints: readonly Constraint[],
  known: readonly Variable[],
): ReadonlyMap<string, Variable> {
  const variables = new Map(known.map((variable) => [variable.key, variable]));
  const need = (key: string): void => {
    if (!variables.has(key))
      variables.set(key, { key, printed: null, isInteger: false, operand: null });
  };
  for (const { owner, program } of constraints) {
    if (owner !== null) need(owner);
    for (const key of program.operands) need(key);
  }
  return variables;
}

class LayoutBuilder {
  private readonly variables: readonly Variable[];
  private readonly nodeOf = new Map<string, number>();
  private readonly sort: number[] = [];
  private readonly operation: number[] = [];
  private readonly out: number[] = [];
  private readonly left: number[] = [];
  private readonly right: number[] = [];
  private readonly exponent: number[] = [];
  private readonly first: number[] = [0];
  private readonly constants = new Map<number, Exact>();
  private readonly nodeOfConstant = new Map<Exact, number>();
  private readonly positive = new Map<number, boolean>();
  private readonly opaque = new Set<number>();
  private isOpaque = false;

  constructor(variables: ReadonlyMap<string, Variable>) {
    this.variables = [...variables.values()];
    for (const variable of this.variables) {
      this.nodeOf.set(variable.key, this.sort.length);
      this.sort.push(variable.isInteger ? SORT.integer : SORT.real);
    }
  }

  place(constraint: Constraint): void {
    this.isOpaque = false;
    const { steps } = constraint.program;
    const nodes: number[] = [];
    const last = steps.length - 1;
    const owner = constraint.owner === null ? null : this.variable(constraint.owner);
    for (const [number, step] of steps.entries()) {
      const target = number === last && constraint.kind !== "size" ? owner : null;
      nodes.push(this.placeStep(step, nodes, target));
    }
    const result = nodes[last];
    if (result === undefined) throw new RangeError(`the program of ${constraint.id} is empty`);
    if (owner !== null && result !== owner) {
      const kind = constraint.kind === "size" ? OPERATION.size : OPERATION.same;
      this.operate(kind, owner, result, -1, 0);
    }
    if (constraint.kind === "before" || constraint.kind === "not-below")
      this.positive.set(result, constraint.kind === "not-below");
    if (this.isOpaque) this.opaque.add(this.first.length - 1);
    this.first.push(this.operation.length);
  }

  private placeStep(step: Step, nodes: readonly number[], target: number | null): number {
    switch (step.kind) {
      case "operand":
        return this.variable(step.key);
      case "number":
        return this.constant(step.value);
      case "negate":
      case "absolute":
      case "at-least":
      case "at-most":
        return this.operate(OPERATION[step.kind], target, nodeAt(nodes, step.operand), -1, 0);
      case "power":
      case "root": {
        const { kind, operand, exponent } = step;
        return this.operate(OPERATION[kind], target, nodeAt(nodes, operand), -1, exponent);
      }
      case "rank":
      case "years":
        // What only a single check understands is a quantity of which nothing is known.
        this.isOpaque = true;
        return target ?? this.sort.push(SORT.integer) - 1;
      case "meet": {
        // Both tellings are one quantity: the left one stands for it.
        const left = nodeAt(nodes, step.left);
        return this.operate(OPERATION.same, left, nodeAt(nodes, step.right), -1, 0);
      }
      default: {
        const left = nodeAt(nodes, step.left);
        return this.operate(OPERATION[step.kind], target, left, nodeAt(nodes, step.right), 0);
      }
    }
  }

  private operate(
    operation: number,
    target: number | null,
    left: number,
    right: number,
    exponent: number,
  ): number {
    const out = target ?? this.sort.push(this.sortOf(operation, left, right)) - 1;
    this.operation.push(operation);
    this.out.push(out);
    this.left.push(left);
    this.right.push(right);
    this.exponent.push(exponent);
    return out;
  }

  /** Sums and products of whole numbers are whole. */
  private sortOf(operation: number, left: number, right: number): number {
    const closed = operation <= OPERATION.maximum && operation !== OPERATION.divide;
    const isInteger =
      (closed || operation === OPERATION.negate || operation === OPERATION.absolute) &&
      this.isWhole(left) &&
      (right < 0 || this.isWhole(right));
    return isInteger ? SORT.integer : SORT.real;
  }

  private isWhole(node: number): boolean {
    const constant = this.constants.get(node);
    return constant === undefined ? this.sort[node] === SORT.integer : constant.denominator === 1;
  }

  private variable(key: string): number {
    const node = this.nodeOf.get(key);
    if (node === undefined) throw new RangeError(`${key} is no variable`);
    return node;
  }

  private constant(value: Exact): number {
    const known = this.nodeOfConstant.get(value);
    if (known !== undefined) return known;
    const node = this.sort.push(SORT.constant) - 1;
    this.nodeOfConstant.set(value, node);
    this.constants.set(node, value);
    return node;
  }

  finish(constraints: readonly Constraint[]): Layout {
    const nodes = this.sort.length;
    const low = new Float64Array(nodes).fill(-Infinity);
    const high = new Float64Array(nodes).fill(Infinity);
    for (const [node, { printed }] of this.variables.entries()) {
      if (printed?.low != null) low[node] = floatBelow(printed.low.value);
      if (printed?.high != null) high[node] = floatAbove(printed.high.value);
    }
    for (const [node, value] of this.constants) {
      low[node] = floatBelow(value);
      high[node] = floatAbove(value);
    }
    for (const node of this.positive.keys()) low[node] = 0;
    const arrays = {
      operation: Uint8Array.from(this.operation),
      out: Int32Array.from(this.out),
      left: Int32Array.from(this.left),
      right: Int32Array.from(this.right),
      exponent: Int16Array.from(this.exponent),
      first: Int32Array.from(this.first),
    };
    const sort = Uint8Array.from(this.sort);
    return {
      variables: this.variables,
      constraints,
      nodeOf: this.nodeOf,
      nodes,
      sort,
      low,
      high,
      ...arrays,
      ...usesOf(arrays, sort),
      constants: this.constants,
      positive: this.positive,
      opaque: this.opaque,
    };
  }
}

function nodeAt(nodes: readonly number[], step: number): number {
  const node = nodes[step];
  if (node === undefined) throw new RangeError(`step ${step} is used before it is made`);
  return node;
}
