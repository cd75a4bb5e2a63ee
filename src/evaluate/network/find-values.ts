import { roundToMultiple } from "../../interval/decimal.ts";
import {
  absolute as absoluteOf,
  add,
  compare,
  divide,
  type Exact,
  equal,
  exact,
  greatest,
  least,
  multiply,
  negate,
  ONE,
  sign,
  subtract,
  ZERO,
} from "../../interval/exact.ts";
import { contains, EVERYTHING, onlyValue, pointInterval } from "../../interval/interval.ts";
import { powerOf } from "../../interval/powers.ts";
import { resultAt, valueIn } from "./forward-values.ts";
import { OPERATION } from "./layout.ts";
import { narrowExactly } from "./narrow-exactly.ts";
import { SORT } from "./sort.ts";
import { type Box, nodesOf, type System } from "./system.ts";

/** Values of all nodes of a system that make it hold. */
export type Values = ReadonlyMap<number, Exact>;

/**
 * Looks for values by fixing one node after the other, at its wish where that is possible, and narrowing
 * the rest; factors of products come last, since the others give them. Where a zero stands in the way
 * (nought of something unknown is no share), it is tried without. Null proves nothing. What is found has been verified.
 */
export function findValues(
  system: System,
  start: Box,
  wish: (node: number) => Exact | undefined,
): Values | null {
  const wished = new Map<number, Exact>();
  for (const node of system.nodes) {
    const value = onlyValue(start.get(node) ?? EVERYTHING) ?? wish(node);
    if (value !== undefined) wished.set(node, value);
  }
  const forward = evaluated(system, wished);
  if (isSolution(system, start, forward)) return forward;
  const found = fixed(system, start, wish);
  if (found !== null) return found;
  const factors = factorsOf(system);
  const isFree = (node: number): boolean => onlyValue(start.get(node) ?? EVERYTHING) === undefined;
  if (![...factors].some((node) => isFree(node) && sign(wish(node) ?? ZERO) === 0)) return null;
  return fixed(system, start, (node) => {
    const value = wish(node);
    if (!factors.has(node) || sign(value ?? ZERO) !== 0) return value;
    return [ONE, negate(ONE)].find((one) => contains(start.get(node) ?? EVERYTHING, one)) ?? value;
  });
}

/** Fixes one node after the other; null where that ends with nothing left. */
function fixed(
  system: System,
  start: Box,
  wish: (node: number) => Exact | undefined,
): Values | null {
  let box: Box = start;
  for (const node of inOrder(system)) {
    const interval = box.get(node) ?? EVERYTHING;
    if (onlyValue(interval) !== undefined) continue;
    const value = valueIn(interval, wish(node), system.layout.sort[node] === SORT.integer);
    const next = narrowExactly(system, new Map(box).set(node, pointInterval(value)), 2);
    if (next === null) return null;
    box = next;
  }
  const values = new Map<number, Exact>();
  for (const node of system.nodes) {
    const value = onlyValue(box.get(node) ?? EVERYTHING);
    if (value === undefined) return null;
    values.set(node, value);
  }
  return isSolution(system, start, values) ? values : null;
}

/** What is multiplied or divided, and what it gives. */
function factorsOf({ layout, operations }: System): ReadonlySet<number> {
  const factors = new Set<number>();
  for (const at of operations) {
    const operation = layout.operation[at];
    if (operation !== OPERATION.multiply && operation !== OPERATION.divide) continue;
    for (const node of nodesOf(layout, at))
      if (layout.sort[node] !== SORT.constant) factors.add(node);
  }
  return factors;
}

/** Wishes with every quotient, and what is computed from one, replaced by what the others give. */
function evaluated({ layout, operations }: System, wished: Values): Values {
  const values = new Map(wished);
  const replaced = new Set<number>();
  for (const at of operations) {
    const operation = layout.operation[at];
    const out = layout.out[at] ?? 0;
    const left = layout.left[at] ?? 0;
    const right = layout.right[at] ?? 0;
    const isStale = !values.has(out) || replaced.has(left) || replaced.has(right);
    if (operation !== OPERATION.divide && !isStale) continue;
    const value = resultAt(operation, values.get(left), values.get(right));
    if (value === undefined) continue;
    values.set(out, value);
    replaced.add(out);
  }
  return values;
}

/** Variables before steps, and what is only a factor last. */
function inOrder({ layout, nodes, operations }: System): readonly number[] {
  const factors = new Set<number>();
  for (const at of operations) {
    if (layout.operation[at] === OPERATION.divide) factors.add(layout.out[at] ?? 0);
    if (layout.operation[at] === OPERATION.multiply) factors.add(layout.right[at] ?? 0);
  }
  // What differs from a factor by a number alone is a factor as well: a share less one, one and a rise.
  const isFixed = (node: number): boolean => node < 0 || layout.sort[node] === SORT.constant;
  const follow = (at: number, from: Int32Array, to: Int32Array, other: Int32Array): void => {
    const node = to[at] ?? -1;
    if (factors.has(from[at] ?? -1) && !isFixed(node) && isFixed(other[at] ?? -1))
      factors.add(node);
  };
  for (const at of operations) follow(at, layout.left, layout.out, layout.right);
  for (const at of operations.toReversed()) {
    follow(at, layout.out, layout.left, layout.right);
    follow(at, layout.out, layout.right, layout.left);
  }
  const variables = layout.variables.length;
  const rank = (node: number): number => (factors.has(node) ? 2 : node < variables ? 0 : 1);
  return nodes.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether values lie within a box, are whole where they must be, and make every operation hold. */
export function isSolution(system: System, box: Box, values: Values): boolean {
  const { layout } = system;
  for (const node of system.nodes) {
    const value = values.get(node);
    if (value === undefined || !contains(box.get(node) ?? EVERYTHING, value)) return false;
    if (layout.sort[node] === SORT.integer && !isWhole(value)) return false;
  }
  return system.operations.every((at) => {
    const [out, left, right] = nodesOf(layout, at).map((node) => values.get(node));
    if (out === undefined || left === undefined) return false;
    return holds(layout.operation[at], layout.exponent[at] ?? 1, out, left, right ?? left);
  });
}

function isWhole(value: Exact): boolean {
  return equal(exact(roundToMultiple(value, exact(1), "floor")), value);
}

function holds(
  operation: number | undefined,
  exponent: number,
  out: Exact,
  left: Exact,
  right: Exact,
): boolean {
  switch (operation) {
    case OPERATION.add:
      return equal(out, add(left, right));
    case OPERATION.subtract:
      return equal(out, subtract(left, right));
    case OPERATION.multiply:
      return equal(out, multiply(left, right));
    case OPERATION.divide:
      return sign(right) !== 0 && equal(out, divide(left, right));
    case OPERATION.minimum:
      return equal(out, least(left, right));
    case OPERATION.maximum:
      return equal(out, greatest(left, right));
    case OPERATION.same:
      return equal(out, left);
    case OPERATION.negate:
      return equal(out, negate(left));
    case OPERATION.absolute:
      return equal(out, absoluteOf(left));
    case OPERATION.size:
      return equal(absoluteOf(out), absoluteOf(left));
    case OPERATION["at-least"]:
      return compare(out, left) >= 0;
    case OPERATION["at-most"]:
      return compare(out, left) <= 0;
    case OPERATION.power:
      return exponent < 0
        ? sign(left) !== 0 && equal(multiply(out, powerOf(left, -exponent)), exact(1))
        : equal(out, powerOf(left, exponent));
    case OPERATION.root:
      return (exponent % 2 === 1 || sign(out) >= 0) && equal(powerOf(out, exponent), left);
    default:
      return false;
  }
}
