import type { Exact } from "../../interval/exact.ts";
import type { Step } from "../program.ts";
import { type Layout, OPERATION } from "./layout.ts";
import { NameIndex } from "./name-index.ts";
import type { Constraint, Variable } from "./network.ts";
import { bytes, floats, integers } from "./numbers.ts";
import { floatAbove, floatBelow } from "./outward.ts";
import { SORT } from "./sort.ts";
import { usesOf } from "./uses.ts";

/** Lays constraints and variables out; a claim that is not among the variables becomes one of which nothing is known. The keys of `known` differ. */
export function layOut(constraints: readonly Constraint[], known: readonly Variable[]): Layout {
  const builder = new LayoutBuilder(known, constraints.length);
  for (const constraint of constraints) builder.place(constraint);
  if (builder.unknown.length === 0) return builder.finish(constraints);
  // Variables stand first, so that it takes another go once all of them are known.
  const others = [...new Set(builder.unknown)].map(
    (key): Variable => ({ key, printed: null, isInteger: false, operand: null }),
  );
  return layOut(constraints, [...known, ...others]);
}

class LayoutBuilder {
  /** Names that are no variables: then the rest means nothing. */
  readonly unknown: string[] = [];
  private readonly variables: readonly Variable[];
  private readonly nodeOf: NameIndex;
  /** How many nodes and operations have been used. */
  private nodes = 0;
  private operations = 0;
  private placed = 0;
  private sort: Uint8Array;
  private low: Float64Array;
  private high: Float64Array;
  private operation: Uint8Array;
  private out: Int32Array;
  private left: Int32Array;
  private right: Int32Array;
  private exponent: Int32Array;
  private readonly first: Int32Array;
  private readonly constants = new Map<number, Exact>();
  private readonly nodeOfConstant = new Map<Exact, number>();
  private readonly positive = new Map<number, boolean>();
  private readonly opaque = new Set<number>();
  private isOpaque = false;
  /** The nodes of the steps of the constraint that is being placed. */
  private readonly placedSteps: number[] = [];

  constructor(variables: readonly Variable[], constraints: number) {
    this.variables = variables;
    this.nodeOf = new NameIndex(variables.length);
    // What most programs need; there is more room where it is not enough.
    const nodes = variables.length + constraints + SPARE;
    const operations = constraints * 2 + SPARE;
    this.sort = bytes(nodes);
    this.low = floats(nodes);
    this.high = floats(nodes);
    this.operation = bytes(operations);
    this.out = integers(operations);
    this.left = integers(operations);
    this.right = integers(operations);
    this.exponent = integers(operations);
    this.first = integers(constraints + 1);
    for (const { key, isInteger, printed } of variables) {
      this.nodeOf.add(key);
      const node = this.addNode(isInteger ? SORT.integer : SORT.real);
      if (printed === null) continue;
      if (printed.low !== null) this.low[node] = floatBelow(printed.low.value);
      if (printed.high !== null) this.high[node] = floatAbove(printed.high.value);
    }
  }

  place(constraint: Constraint): void {
    this.isOpaque = false;
    const { steps } = constraint.program;
    const nodes = this.placedSteps;
    nodes.length = 0;
    const last = steps.length - 1;
    const owner = constraint.owner === null ? null : this.named(constraint.owner);
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
    this.first[this.placed] = this.operations;
  }

  private placeStep(step: Step, nodes: readonly number[], target: number | null): number {
    switch (step.kind) {
      case "operand":
        return this.named(step.key);
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
    const at = this.operations;
    if (at === this.operation.length) this.growOperations();
    const out = target ?? this.addNode(this.sortOf(operation, left, right));
    this.operation[at] = operation;
    this.out[at] = out;
    this.left[at] = left;
    this.right[at] = right;
    this.exponent[at] = exponent;
    this.operations = at + 1;
    return out;
  }

  private growOperations(): void {
    const room = this.operation.length * 2;
    this.operation = into(bytes(room), this.operation);
    this.out = into(integers(room), this.out);
    this.left = into(integers(room), this.left);
    this.right = into(integers(room), this.right);
    this.exponent = into(integers(room), this.exponent);
  }

  /** A node that may be anything. */
  private addNode(sort: number): number {
    const node = this.nodes;
    if (node === this.sort.length) {
      this.sort = into(bytes(node * 2), this.sort);
      this.low = into(floats(node * 2), this.low);
      this.high = into(floats(node * 2), this.high);
    }
    this.sort[node] = sort;
    this.low[node] = -Infinity;
    this.high[node] = Infinity;
    this.nodes = node + 1;
    return node;
  }

  private named(key: string): number {
    const node = this.nodeOf.get(key);
    if (node === undefined) this.unknown.push(key);
    return node ?? 0;
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

  private constant(value: Exact): number {
    const known = this.nodeOfConstant.get(value);
    if (known !== undefined) return known;
    const node = this.addNode(SORT.constant);
    this.low[node] = floatBelow(value);
    this.high[node] = floatAbove(value);
    this.nodeOfConstant.set(value, node);
    this.constants.set(node, value);
    return node;
  }

  finish(constraints: readonly Constraint[]): Layout {
    const { nodes, operations, first } = this;
    for (const node of this.positive.keys()) this.low[node] = 0;
    // Arrays may have more room than is used.
    const { sort, low, high, operation, out, left, right, exponent } = this;
    const tied = { nodes, operations, constraints: constraints.length, out, left, right, first };
    const { uses, usesFrom, repeats, constraintOf } = usesOf(tied, sort);
    return {
      variables: this.variables,
      constraints,
      nodeOf: this.nodeOf,
      nodes,
      operations,
      sort,
      low,
      high,
      operation,
      out,
      left,
      right,
      exponent,
      first,
      uses,
      usesFrom,
      repeats,
      constraintOf,
      constants: this.constants,
      positive: this.positive,
      opaque: this.opaque,
    };
  }
}

const SPARE = 8;

function into<Numbers extends { set(from: Numbers): void }>(to: Numbers, from: Numbers): Numbers {
  to.set(from);
  return to;
}

function nodeAt(nodes: readonly number[], step: number): number {
  const node = nodes[step];
  if (node === undefined) throw new RangeError(`step ${step} is used before it is made`);
  return node;
}
