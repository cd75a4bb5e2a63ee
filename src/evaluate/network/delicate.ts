import { type Layout, OPERATION } from "./layout.ts";
import type { Narrowing } from "./narrowing.ts";
import { SORT } from "./sort.ts";

/** Ranges narrower than this share of their values may be empty once ends are open and nothing is rounded. */
const NARROW = 1e-9;

/**
 * Whether what propagation settled on may yet be impossible though no way leads back: where float64
 * could hide that nothing is left, where whole numbers count, and where what is possible need not be
 * one interval (a factor on both sides of zero, the smaller of two).
 */
export function isDelicate(narrowing: Narrowing, constraints: Int32Array): boolean {
  const { first, out, left, right } = narrowing.layout;
  for (let index = 0; index < constraints.length; index += 1) {
    const constraint = constraints[index] ?? 0;
    const end = first[constraint + 1] ?? 0;
    for (let at = first[constraint] ?? 0; at < end; at += 1) {
      if (hasGaps(narrowing, at)) return true;
      if (isDelicateNode(narrowing, out[at] ?? 0)) return true;
      if (isDelicateNode(narrowing, left[at] ?? 0)) return true;
      const other = right[at] ?? -1;
      if (other >= 0 && isDelicateNode(narrowing, other)) return true;
    }
  }
  return false;
}

function isDelicateNode({ layout, low, high }: Narrowing, node: number): boolean {
  const from = low[node] ?? 0;
  const to = high[node] ?? 0;
  const sort = layout.sort[node];
  if (sort === SORT.constant) return from !== to;
  if (from === to) return isOpen(layout, node);
  if (sort === SORT.integer) return true;
  return to - from <= NARROW * Math.max(Math.abs(from), Math.abs(to));
}

/** Whether a single value is left of a figure whose end does not belong to it. */
function isOpen(layout: Layout, node: number): boolean {
  if (layout.positive.get(node) === false) return true;
  const printed = layout.variables[node]?.printed;
  return printed?.low?.closed === false || printed?.high?.closed === false;
}

function hasGaps(narrowing: Narrowing, at: number): boolean {
  const { layout } = narrowing;
  const left = layout.left[at] ?? 0;
  const right = layout.right[at] ?? 0;
  const out = layout.out[at] ?? 0;
  switch (layout.operation[at]) {
    case OPERATION.multiply:
      return straddles(narrowing, left) || straddles(narrowing, right);
    case OPERATION.divide:
      // By zero nothing can be divided; propagation takes that for no limit at all.
      return straddles(narrowing, right) || straddles(narrowing, out) || isZero(narrowing, right);
    case OPERATION.minimum:
    case OPERATION.maximum:
      return true;
    case OPERATION.absolute:
    case OPERATION.size:
    case OPERATION.power:
      return (
        straddles(narrowing, left) || straddles(narrowing, out) || (layout.exponent[at] ?? 1) < 0
      );
    default:
      return false;
  }
}

function straddles({ low, high }: Narrowing, node: number): boolean {
  return (low[node] ?? 0) < 0 && (high[node] ?? 0) > 0;
}

function isZero({ low, high }: Narrowing, node: number): boolean {
  return low[node] === 0 && high[node] === 0;
}
