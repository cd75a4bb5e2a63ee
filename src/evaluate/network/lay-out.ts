import type { Exact } from "../../interval/exact.ts";
import type { Step } from "../program.ts";
import { type Layout, OPERATION } from "./layout.ts";
import { lookUp, type Names } from "./names.ts";
import type { Constraint, Variable } from "./network.ts";
import { floatAbove, floatBelow } from "./outward.ts";
import { SORT } from "./sort.ts";
import { usesOf } from "./uses.ts";

/** Lays constraints and variables out; a claim that is not among the variables becomes one of which nothing is known. */
export function layOut(constraints: readonly Constraint[], known: readonly Variable[]): Layout {
  const builder = new LayoutBuilder(lookUp(constraints, known), constraints.length);
  for (const constraint of constraints) builder.place(constraint);
  return builder.finish(constraints);
}

class LayoutBuilder {
  private readonly names: Names;
  private readonly arrays: Arrays;
  /** How many names, nodes and operations have been used. */
  private name = 0;
  private nodes: number;
  private operations = 0;
  private placed = 0;
  private readonly constants = new Map<number, Exact>();
  private readonly nodeOfConstant = new Map<Exact, number>();
  private readonly positive = new Map<number, boolean>();
  private readonly opaque = new Set<number>();
  private isOpaque = false;
  /** The nodes of the steps of the constraint that is being placed. */
  private readonly placedSteps: number[] = [];

  constructor(names: Names, constraints: number) {
    this.names = names;
    const { variables } = names;
    this.nodes = variables.length;
    const operations = names.steps + constraints;
    this.arrays = arraysFor(this.nodes + operations, operations, constraints);
    const { sort, low, high } = this.arrays;
    let node = 0;
    for (const { isInteger, printed } of variables) {
      if (isInteger) sort[node] = SORT.integer;
      if (printed?.low != null) low[node] = floatBelow(printed.low.value);
      if (printed?.high != null) high[node] = floatAbove(printed.high.value);
      node += 1;
    }
  }

  place(constraint: Constraint): void {
    this.isOpaque = false;
    const { steps } = constraint.program;
    const nodes = this.placedSteps;
    nodes.length = 0;
    const last = steps.length - 1;
    const owner = constraint.owner === null ? null : this.nextName();
    for (const step of steps) {
      const target = nodes.length === last && constraint.kind !== "size" ? owner : null;
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
    if (this.isOpaque) this.opaque.add(this.placed);
    this.placed += 1;
    this.arrays.first[this.placed] = this.operations;
  }

  private placeStep(step: Step, nodes: readonly number[], target: number | null): number {
    switch (step.kind) {
      case "operand":
        return this.nextName();
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
        return target ?? this.addNode(SORT.integer);
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
    const { arrays, operations } = this;
    const out = target ?? this.addNode(this.sortOf(operation, left, right));
    arrays.operation[operations] = operation;
    arrays.out[operations] = out;
    arrays.left[operations] = left;
    arrays.right[operations] = right;
    arrays.exponent[operations] = exponent;
    this.operations += 1;
    return out;
  }

  private addNode(sort: number): number {
    const node = this.nodes;
    this.arrays.sort[node] = sort;
    this.nodes += 1;
    return node;
  }

  /** The node of the next name of the constraints, in the order in which they were looked up. */
  private nextName(): number {
    const node = this.names.nodes[this.name] ?? 0;
    this.name += 1;
    return node;
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
    return constant === undefined
      ? this.arrays.sort[node] === SORT.integer
      : constant.denominator === 1;
  }

  private constant(value: Exact): number {
    const known = this.nodeOfConstant.get(value);
    if (known !== undefined) return known;
    const node = this.addNode(SORT.constant);
    this.arrays.low[node] = floatBelow(value);
    this.arrays.high[node] = floatAbove(value);
    this.nodeOfConstant.set(value, node);
    this.constants.set(node, value);
    return node;
  }

  finish(constraints: readonly Constraint[]): Layout {
    const { arrays, nodes, operations, names } = this;
    for (const node of this.positive.keys()) arrays.low[node] = 0;
    const sort = arrays.sort.subarray(0, nodes);
    const tied = {
      out: arrays.out.subarray(0, operations),
      left: arrays.left.subarray(0, operations),
      right: arrays.right.subarray(0, operations),
      first: arrays.first,
    };
    return {
      variables: names.variables,
      constraints,
      nodeOf: names.nodeOf,
      nodes,
      sort,
      low: arrays.low.subarray(0, nodes),
      high: arrays.high.subarray(0, nodes),
      operation: arrays.operation.subarray(0, operations),
      exponent: arrays.exponent.subarray(0, operations),
      ...tied,
      ...usesOf(tied, sort),
      constants: this.constants,
      positive: this.positive,
      opaque: this.opaque,
    };
  }
}

type Arrays = Pick<
  Layout,
  "sort" | "low" | "high" | "operation" | "out" | "left" | "right" | "exponent" | "first"
>;

/** Room for all that constraints of so many steps can need. */
function arraysFor(nodes: number, operations: number, constraints: number): Arrays {
  return {
    sort: new Uint8Array(nodes),
    low: new Float64Array(nodes).fill(-Infinity),
    high: new Float64Array(nodes).fill(Infinity),
    operation: new Uint8Array(operations),
    out: new Int32Array(operations),
    left: new Int32Array(operations),
    right: new Int32Array(operations),
    exponent: new Int16Array(operations),
    first: new Int32Array(constraints + 1),
  };
}

function nodeAt(nodes: readonly number[], step: number): number {
  const node = nodes[step];
  if (node === undefined) throw new RangeError(`step ${step} is used before it is made`);
  return node;
}
