import { type Exact, ZERO } from "../../interval/exact.ts";
import type { Interval } from "../../interval/interval.ts";
import type { NameIndex } from "./name-index.ts";
import type { Constraint, Variable } from "./network.ts";
import type { Uses } from "./uses.ts";

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
  readonly nodeOf: NameIndex;
  /** How many nodes and operations there are: their arrays may have more room. */
  readonly nodes: number;
  readonly operations: number;
  readonly sort: Uint8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly operation: Uint8Array;
  readonly out: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly exponent: Int32Array;
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
