import { type Layout, OPERATION } from "./layout.ts";
import { SORT } from "./sort.ts";
import { nodesOf } from "./system.ts";

/** Operations in two: those that nothing can be known from, and the rest. */
interface Sorted {
  readonly core: readonly number[];
  /** What only works out a quantity that nothing prints and nothing else names; one that is worked out from others follows them. */
  readonly idle: readonly number[];
}

/** Whether a node has one value left, so that no way leads on through it. */
type IsFixed = (node: number) => boolean;

/**
 * Whether some way through operations leads back to where it began even without what only works out a quantity that
 * nothing prints: that may be whatever it comes to, so that the rest can hold with it just when it can hold without.
 */
export function isCircular(
  layout: Layout,
  operations: readonly number[],
  isFixed: IsFixed,
): boolean {
  return hasCircle(layout, sorted(layout, operations).core, isFixed);
}

/**
 * The nodes of which narrowing may leave more than is possible: those that stand in a circle, and those that are
 * worked out from several that one way ties to each other. It takes part only what a node is worked out from.
 */
export function inCircles(
  layout: Layout,
  operations: readonly number[],
  isFixed: IsFixed,
): (node: number) => boolean {
  const { core, idle } = sorted(layout, operations);
  if (hasCircle(layout, core, isFixed)) return () => true;
  const idleBy = new Map(idle.map((at) => [layout.out[at] ?? 0, at]));
  return (node) => {
    const needed: number[] = [];
    const asked = [node];
    for (const one of asked) {
      const at = idleBy.get(one);
      if (at === undefined || needed.includes(at)) continue;
      needed.push(at);
      asked.push(...nodesOf(layout, at));
    }
    return needed.length > 0 && hasCircle(layout, [...core, ...needed], isFixed);
  };
}

function sorted(layout: Layout, operations: readonly number[]): Sorted {
  const uses = new Map<number, number>();
  for (const at of operations)
    for (const node of nodesOf(layout, at)) uses.set(node, (uses.get(node) ?? 0) + 1);
  const idle = new Set<number>();
  // Mostly what is worked out from others stands after them.
  for (let size = -1; size < idle.size; ) {
    size = idle.size;
    for (const at of operations.toReversed()) {
      const out = layout.out[at] ?? 0;
      if (idle.has(at) || uses.get(out) !== 1 || !isFree(layout, out) || isBound(layout, at))
        continue;
      idle.add(at);
      for (const node of nodesOf(layout, at)) uses.set(node, (uses.get(node) ?? 0) - 1);
    }
  }
  return { core: operations.filter((at) => !idle.has(at)), idle: [...idle] };
}

/** Whether a node may be any number. */
function isFree(layout: Layout, node: number): boolean {
  return (
    layout.sort[node] === SORT.real &&
    !layout.positive.has(node) &&
    layout.variables[node]?.printed == null
  );
}

/** Whether an operation says more of its operands than what it makes of them, or leaves its result a choice. */
function isBound(layout: Layout, at: number): boolean {
  return (layout.operation[at] ?? 0) >= OPERATION.size;
}

/** Whether edges between operations and nodes close a circle (by disjoint sets of nodes). */
function hasCircle(layout: Layout, operations: readonly number[], isFixed: IsFixed): boolean {
  const above = new Map<number, number>();
  const rootOf = (node: number): number => {
    let root = node;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    return root;
  };
  for (const at of operations) {
    const roots: number[] = [];
    for (const node of nodesOf(layout, at)) {
      if (layout.sort[node] === SORT.constant || isFixed(node)) continue;
      const root = rootOf(node);
      if (roots.includes(root)) return true;
      roots.push(root);
    }
    const [first] = roots;
    if (first !== undefined) for (const root of roots) if (root !== first) above.set(root, first);
  }
  return false;
}
