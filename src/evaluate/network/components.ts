import type { Layout } from "./layout.ts";
import { integers } from "./numbers.ts";
import type { Roots } from "./roots.ts";
import { SORT } from "./sort.ts";

/** Constraints that are tied to each other by variables, and to no others. */
export interface Component {
  readonly constraints: Int32Array;
  /** How many single operations it has. */
  readonly operations: number;
  /** Whether some way through its operations leads back to where it began. */
  readonly isCyclic: boolean;
}

/** The components of some constraints, each in the order of its first constraint; one without operations says nothing and has none. */
export function componentsOf(
  layout: Layout,
  constraints: Int32Array,
  roots: Roots,
): readonly Component[] {
  join(layout, constraints, roots);
  const found = sorted(layout, constraints, roots);
  leave(layout, constraints, roots);
  return found;
}

/** Joins what the operations of some constraints tie to each other. A written number ties nothing. */
function join({ first, out, left, right, sort }: Layout, constraints: Int32Array, roots: Roots) {
  for (let index = 0; index < constraints.length; index += 1) {
    const constraint = constraints[index] ?? 0;
    const end = first[constraint + 1] ?? 0;
    for (let at = first[constraint] ?? 0; at < end; at += 1) {
      const result = out[at] ?? 0;
      const one = left[at] ?? 0;
      const other = right[at] ?? -1;
      if (sort[one] !== SORT.constant) roots.join(result, one);
      if (other >= 0 && sort[other] !== SORT.constant) roots.join(result, other);
    }
  }
}

/** What is joined to one root: how many constraints and operations that is. */
interface Joined {
  readonly root: number;
  size: number;
  operations: number;
}

/** The constraints of each set of nodes that are joined. */
function sorted(
  { first, out }: Layout,
  constraints: Int32Array,
  roots: Roots,
): readonly Component[] {
  const numberOf = new Map<number, number>();
  const sets: Joined[] = [];
  const setOf = integers(constraints.length);
  let number = -1;
  let last: Joined | undefined;
  for (let index = 0; index < constraints.length; index += 1) {
    const constraint = constraints[index] ?? 0;
    const start = first[constraint] ?? 0;
    const count = (first[constraint + 1] ?? 0) - start;
    if (count === 0) {
      setOf[index] = -1;
      continue;
    }
    const root = roots.of(out[start] ?? 0);
    // Neighbours are mostly tied to each other.
    if (last === undefined || last.root !== root) {
      number = numberOf.get(root) ?? -1;
      last = sets[number];
      if (last === undefined) {
        last = { root, size: 0, operations: 0 };
        number = sets.push(last) - 1;
        numberOf.set(root, number);
      }
    }
    setOf[index] = number;
    last.size += 1;
    last.operations += count;
  }
  const lists = sets.map(({ size }) => integers(size));
  // From the last to the first, so that `size` says where the next one goes.
  for (let index = constraints.length - 1; index >= 0; index -= 1) {
    const set = sets[setOf[index] ?? -1];
    const list = lists[setOf[index] ?? -1];
    if (set === undefined || list === undefined) continue;
    set.size -= 1;
    list[set.size] = constraints[index] ?? 0;
  }
  return sets.map(({ root, operations }, index) => ({
    constraints: lists[index] ?? integers(0),
    operations,
    isCyclic: roots.isCircular(root),
  }));
}

/** Makes every node alone again. */
function leave({ first, out, left, right }: Layout, constraints: Int32Array, roots: Roots): void {
  for (let index = 0; index < constraints.length; index += 1) {
    const constraint = constraints[index] ?? 0;
    const end = first[constraint + 1] ?? 0;
    for (let at = first[constraint] ?? 0; at < end; at += 1) {
      roots.leave(out[at] ?? 0);
      roots.leave(left[at] ?? 0);
      const other = right[at] ?? -1;
      if (other >= 0) roots.leave(other);
    }
  }
}
