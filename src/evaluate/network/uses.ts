import { bytes, integers } from "./numbers.ts";
import { SORT } from "./sort.ts";

/** The nodes of each operation, and where the operations of each constraint begin. */
interface Operands {
  readonly nodes: number;
  readonly operations: number;
  readonly constraints: number;
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
export function usesOf(operands: Operands, sort: Uint8Array): Uses {
  const { nodes, operations, constraints, out, left, right, first } = operands;
  const usesFrom = integers(nodes + 1);
  const constraintOf = integers(operations);
  const repeats = bytes(constraints);
  /** By node: the last constraint that it was seen in and one more, so that zero is none. */
  const seenBy = integers(nodes);
  const isNew = (node: number, mark: number): boolean => {
    if (node < 0 || sort[node] === SORT.constant || seenBy[node] === mark) return false;
    seenBy[node] = mark;
    return true;
  };
  for (let constraint = 0; constraint < constraints; constraint += 1) {
    const start = first[constraint] ?? 0;
    const end = first[constraint + 1] ?? 0;
    const mark = constraint + 1;
    let edges = 0;
    let met = 0;
    for (let at = start; at < end; at += 1) {
      constraintOf[at] = constraint;
      for (let side = 0; side < 3; side += 1) {
        const node = (side === 0 ? out[at] : side === 1 ? left[at] : right[at]) ?? -1;
        if (node < 0 || sort[node] === SORT.constant) continue;
        edges += 1;
        if (!isNew(node, mark)) continue;
        met += 1;
        usesFrom[node] = (usesFrom[node] ?? 0) + 1;
      }
    }
    // Joined by single paths, every operation after the first meets just one node that is known.
    if (edges - met > end - start - 1 && edges > 0) repeats[constraint] = 1;
  }
  for (let node = 1; node <= nodes; node += 1)
    usesFrom[node] = (usesFrom[node] ?? 0) + (usesFrom[node - 1] ?? 0);
  // From the last to the first, so that every node's uses end up in order.
  const uses = integers(usesFrom[nodes] ?? 0);
  for (let constraint = constraints - 1; constraint >= 0; constraint -= 1) {
    const end = first[constraint + 1] ?? 0;
    const mark = -constraint - 1;
    for (let at = first[constraint] ?? 0; at < end; at += 1)
      for (let side = 0; side < 3; side += 1) {
        const node = (side === 0 ? out[at] : side === 1 ? left[at] : right[at]) ?? -1;
        if (!isNew(node, mark)) continue;
        const slot = (usesFrom[node] ?? 0) - 1;
        uses[slot] = constraint;
        usesFrom[node] = slot;
      }
  }
  return { uses, usesFrom, repeats, constraintOf };
}
