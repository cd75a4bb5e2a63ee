import { SORT } from "./sort.ts";

/** The nodes of each operation, and where the operations of each constraint begin. */
interface Operands {
  readonly out: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly first: Int32Array;
}

/** An index from nodes to the constraints that they take part in. */
export interface Uses {
  /** The constraints of node n are `uses[usesFrom[n]]` up to `usesFrom[n + 1]`. */
  readonly uses: Int32Array;
  readonly usesFrom: Int32Array;
  /** 1 for a constraint in which one node stands more than once. */
  readonly repeats: Uint8Array;
  /** The constraint of each operation. */
  readonly constraintOf: Int32Array;
}

/** Which constraints each node takes part in, each once, and which constraints name a node twice. */
export function usesOf({ out, left, right, first }: Operands, sort: Uint8Array): Uses {
  const nodes = sort.length;
  const usesFrom = new Int32Array(nodes + 1);
  const seenBy = new Int32Array(nodes);
  const constraintOf = new Int32Array(out.length);
  const repeats = new Uint8Array(first.length - 1);
  let spare = 0;
  const each = (visit: (node: number, constraint: number) => void): void => {
    seenBy.fill(-1);
    const see = (node: number, constraint: number): void => {
      if (node < 0 || sort[node] === SORT.constant) return;
      if (seenBy[node] === constraint) {
        spare -= 1;
        return;
      }
      seenBy[node] = constraint;
      visit(node, constraint);
    };
    for (let constraint = 0; constraint + 1 < first.length; constraint += 1) {
      const end = first[constraint + 1] ?? 0;
      // Joined by single paths, every operation after the first meets just one node that is known.
      spare = end - (first[constraint] ?? 0) - 1;
      for (let at = first[constraint] ?? 0; at < end; at += 1) {
        constraintOf[at] = constraint;
        see(out[at] ?? 0, constraint);
        see(left[at] ?? 0, constraint);
        see(right[at] ?? 0, constraint);
      }
      if (spare < 0) repeats[constraint] = 1;
    }
  };
  each((node) => {
    usesFrom[node + 1] = (usesFrom[node + 1] ?? 0) + 1;
  });
  for (let node = 0; node < nodes; node += 1)
    usesFrom[node + 1] = (usesFrom[node + 1] ?? 0) + (usesFrom[node] ?? 0);
  const uses = new Int32Array(usesFrom[nodes] ?? 0);
  const next = usesFrom.slice(0, nodes);
  each((node, constraint) => {
    const slot = next[node] ?? 0;
    uses[slot] = constraint;
    next[node] = slot + 1;
  });
  return { uses, usesFrom, repeats, constraintOf };
}
