import type { Exact } from "../../interval/exact.ts";
import { type Layout, OPERATION } from "./layout.ts";
import { NameIndex } from "./name-index.ts";
import type { Constraint, Variable } from "./network.ts";
import { bytes, floats, integers } from "./numbers.ts";
import { floatAbove, floatBelow } from "./outward.ts";
import { SORT } from "./sort.ts";
import { usesOf } from "./uses.ts";

/** Where there is no node: an operation without a second operand, a result that has none yet. */
export const NO_NODE = -1;

const NO_INTEGERS = new Int32Array(0);
const NO_BYTES = new Uint8Array(0);

/** A layout while constraints are placed in it, one after the other. Once it is finished, it is the layout itself, so that nothing is copied. */
export class GrowingLayout implements Layout {
  readonly variables: readonly Variable[];
  readonly constraints: readonly Constraint[];
  readonly nodeOf: NameIndex;
  nodes = 0;
  operations = 0;
  sort: Uint8Array;
  low: Float64Array;
  high: Float64Array;
  operation: Uint8Array;
  out: Int32Array;
  left: Int32Array;
  right: Int32Array;
  exponent: Int32Array = NO_INTEGERS;
  readonly first: Int32Array;
  uses: Int32Array = NO_INTEGERS;
  usesFrom: Int32Array = NO_INTEGERS;
  repeats: Uint8Array = NO_BYTES;
  constraintOf: Int32Array = NO_INTEGERS;
  readonly constants = new Map<number, Exact>();
  readonly positive = new Map<number, boolean>();
  readonly opaque = new Set<number>();
  /** Names that are no variables: then the rest means nothing. */
  readonly unknown: string[] = [];
  /** The nodes of the steps of the constraint that is being placed; those beyond them are of an earlier one. */
  readonly placed: number[] = [];
  /** Whether the constraint that is being placed has a step that takes no part. */
  isOpaque = false;
  private readonly nodeOfConstant = new Map<Exact, number>();
  /** How many constraints are placed. */
  private count = 0;

  constructor(constraints: readonly Constraint[], variables: readonly Variable[]) {
    this.constraints = constraints;
    this.variables = variables;
    // What most programs need; there is more room where it is not enough.
    const nodes = variables.length + constraints.length + SPARE;
    const operations = constraints.length * 2 + SPARE;
    this.sort = bytes(nodes);
    this.low = floats(nodes);
    this.high = floats(nodes);
    this.operation = bytes(operations);
    this.out = integers(operations);
    this.left = integers(operations);
    this.right = integers(operations);
    this.first = integers(constraints.length + 1);
    const names: string[] = new Array(variables.length);
    for (let node = 0; node < variables.length; node += 1) {
      const variable = variables[node];
      if (variable === undefined) continue;
      names[node] = variable.key;
      this.addVariable(variable);
    }
    this.nodeOf = new NameIndex(names);
  }

  private addVariable({ isInteger, printed }: Variable): void {
    const node = this.nodes;
    this.nodes = node + 1;
    if (isInteger) this.sort[node] = SORT.integer;
    const low = printed === null ? null : printed.low;
    const high = printed === null ? null : printed.high;
    this.low[node] = low === null ? -Infinity : floatBelow(low.value);
    this.high[node] = high === null ? Infinity : floatAbove(high.value);
  }

  /** The node of a name. */
  named(key: string): number {
    const node = this.nodeOf.get(key);
    if (node === undefined) this.unknown.push(key);
    return node ?? 0;
  }

  /** The node of a step of the constraint that is being placed. */
  nodeAt(step: number): number {
    const node = this.placed[step];
    if (node === undefined) throw new RangeError(`step ${step} is used before it is made`);
    return node;
  }

  /** A node that may be anything of its sort. */
  addNode(sort: number): number {
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

  /** The node of a written number. */
  constant(value: Exact): number {
    const known = this.nodeOfConstant.get(value);
    if (known !== undefined) return known;
    const node = this.addNode(SORT.constant);
    this.low[node] = floatBelow(value);
    this.high[node] = floatAbove(value);
    this.nodeOfConstant.set(value, node);
    this.constants.set(node, value);
    return node;
  }

  /** Adds an operation to the constraint that is being placed: the node of its result, which is `target` where that is given. */
  operate(operation: number, target: number, left: number, right: number): number {
    const at = this.operations;
    if (at === this.operation.length) this.growOperations();
    const out = target === NO_NODE ? this.addNode(this.sortOf(operation, left, right)) : target;
    this.operation[at] = operation;
    this.out[at] = out;
    this.left[at] = left;
    this.right[at] = right;
    this.operations = at + 1;
    return out;
  }

  /** The same for a power or root. */
  raise(operation: number, target: number, left: number, exponent: number): number {
    const out = this.operate(operation, target, left, NO_NODE);
    if (this.exponent.length === 0) this.exponent = integers(this.operation.length);
    this.exponent[this.operations - 1] = exponent;
    return out;
  }

  private growOperations(): void {
    const room = this.operation.length * 2;
    this.operation = into(bytes(room), this.operation);
    this.out = into(integers(room), this.out);
    this.left = into(integers(room), this.left);
    this.right = into(integers(room), this.right);
    if (this.exponent.length > 0) this.exponent = into(integers(room), this.exponent);
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
    const sort = this.sort[node];
    if (sort !== SORT.constant) return sort === SORT.integer;
    return this.constants.get(node)?.denominator === 1;
  }

  /** The next operations belong to the next constraint. */
  endConstraint(): void {
    if (this.isOpaque) this.opaque.add(this.count);
    this.isOpaque = false;
    this.count += 1;
    this.first[this.count] = this.operations;
  }

  finish(): Layout {
    for (const node of this.positive.keys()) this.low[node] = 0;
    const { uses, usesFrom, repeats, constraintOf } = usesOf(this, this.sort, this.count);
    this.uses = uses;
    this.usesFrom = usesFrom;
    this.repeats = repeats;
    this.constraintOf = constraintOf;
    return this;
  }
}

const SPARE = 8;

function into<Numbers extends { set(from: Numbers): void }>(to: Numbers, from: Numbers): Numbers {
  to.set(from);
  return to;
}
