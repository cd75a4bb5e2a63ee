import { roundToMultiple } from "../../interval/decimal.ts";
import {
  absolute,
  add,
  divide,
  type Exact,
  exact,
  greatest,
  least,
  multiply,
  negate,
  sign,
  subtract,
  tenTo,
  ZERO,
} from "../../interval/exact.ts";
import { contains, EVERYTHING, type Interval } from "../../interval/interval.ts";
import { shortestDecimalIn } from "../../interval/shortest-decimal.ts";
import { OPERATION } from "./layout.ts";
import type { Narrowing } from "./narrowing.ts";
import { exactOfFloat } from "./outward.ts";
import { SORT } from "./sort.ts";
import type { Box, System } from "./system.ts";

type Values = ReadonlyMap<number, Exact>;

const PASSES = 3;
const TWO = exact(2);

/**
 * What the operations of a system give when all that none of them gives has a value in the middle of what it may
 * be: as an article is worked out, from its inputs to its results. Nothing says that the results are possible.
 */
export function forwardValues(system: System, box: Box): Values {
  return forwardFrom(system, (node) => {
    const isInteger = system.layout.sort[node] === SORT.integer;
    const interval = box.get(node) ?? EVERYTHING;
    return isInteger ? valueIn(interval, undefined, true) : middleOf(interval);
  });
}

/** The same from the middles of what propagation in float64 left, which are nearer to each other than those of the figures. */
export function narrowedValues(system: System, { low, high }: Narrowing): Values {
  const { layout } = system;
  return forwardFrom(system, (node) => {
    const constant = layout.constants.get(node);
    if (constant !== undefined) return constant;
    const middle = shortMiddle(low[node] ?? 0, high[node] ?? 0);
    return layout.sort[node] === SORT.integer
      ? exact(roundToMultiple(middle, exact(1), "half-even"))
      : middle;
  });
}

function forwardFrom(
  { layout, nodes, operations }: System,
  input: (node: number) => Exact,
): Values {
  const given = new Set(operations.map((at) => layout.out[at] ?? 0));
  const values = new Map<number, Exact>();
  for (const node of nodes) if (!given.has(node)) values.set(node, input(node));
  // A claim may stand before those that it is worked out from.
  for (let pass = 0; pass < PASSES && values.size < nodes.length; pass += 1)
    for (const at of operations) {
      const out = layout.out[at] ?? 0;
      if (values.has(out)) continue;
      const left = values.get(layout.left[at] ?? 0);
      const value = resultAt(layout.operation[at], left, values.get(layout.right[at] ?? 0));
      if (value !== undefined) values.set(out, value);
    }
  return values;
}

/** A number of few digits near the middle of a range. */
function shortMiddle(low: number, high: number): Exact {
  const middle = low + (high - low) / 2;
  if (!Number.isFinite(middle)) return Number.isFinite(low) ? exactOfFloat(low) : ZERO;
  const place = Math.floor(Math.log10(high - low)) - 1;
  const count = Math.round(middle * 10 ** -place);
  if (!Number.isSafeInteger(count)) return exactOfFloat(middle);
  return multiply(exact(count), tenTo(place));
}

function middleOf(interval: Interval): Exact {
  const { low, high } = interval;
  if (low === null || high === null) return shortestDecimalIn(interval);
  return low === high ? low.value : divide(add(low.value, high.value), TWO);
}

/** What the commonest operations give. */
export function resultAt(
  operation: number | undefined,
  left: Exact | undefined,
  right: Exact | undefined,
): Exact | undefined {
  if (left === undefined) return undefined;
  switch (operation) {
    case OPERATION.same:
    case OPERATION.size:
      return left;
    case OPERATION.negate:
      return negate(left);
    case OPERATION.absolute:
      return absolute(left);
  }
  if (right === undefined) return undefined;
  switch (operation) {
    case OPERATION.add:
      return add(left, right);
    case OPERATION.subtract:
      return subtract(left, right);
    case OPERATION.multiply:
      return multiply(left, right);
    case OPERATION.divide:
      return sign(right) === 0 ? undefined : divide(left, right);
    case OPERATION.minimum:
      return least(left, right);
    case OPERATION.maximum:
      return greatest(left, right);
    default:
      return undefined;
  }
}

/** A value of an interval: the one that is wished for, else one that is short to write. */
export function valueIn(interval: Interval, wish: Exact | undefined, isInteger: boolean): Exact {
  const value = wish !== undefined && contains(interval, wish) ? wish : shortestDecimalIn(interval);
  if (!isInteger) return value;
  for (const way of ["half-even", "floor", "ceiling"] as const) {
    const whole = exact(roundToMultiple(value, exact(1), way));
    if (contains(interval, whole)) return whole;
  }
  return value;
}
