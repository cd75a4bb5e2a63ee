import { bytes, integers } from "./numbers.ts";
import { SORT } from "./sort.ts";

/** The nodes of each operation, and where the operations of each constraint begin. */
interface Operands {
  readonly nodes: number;
  readonly operations: number;
  readonly out: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly first: Int32Array;
}

/** An index from nodes to the constraints that they take part in. */
export interface Uses {
  /** The constraints of node n, in their order, are `uses[usesFrom[n]]` up to `usesFrom[n + 1]`: one that names it twice is there twice. */
  readonly uses: Int32Array;
  readonly usesFrom: Int32Array;
  /** 1 for a constraint in which one node stands more than once. */
  readonly repeats: Uint8Array;
  /** The constraint of each operation. */
  readonly constraintOf: Int32Array;
}

/** Which constraints each node takes part in, and which constraints name a node twice. */
export function usesOf(operands: Operands, sort: Uint8Array, constraints: number): Uses {
  const { nodes, operations, out, left, right, first } = operands;
  const constraintOf = integers(operations);
  for (let constraint = 0; constraint < constraints; constraint += 1) {
    const end = first[constraint + 1] ?? 0;
    for (let at = first[constraint] ?? 0; at < end; at += 1) constraintOf[at] = constraint;
  }
  const usesFrom = integers(nodes + 1);
  let total = 0;
  for (let at = 0; at < operations; at += 1) {
    const result = out[at] ?? 0;
    const one = left[at] ?? 0;
    const other = right[at] ?? -1;
    usesFrom[result] = (usesFrom[result] ?? 0) + 1;
    usesFrom[one] = (usesFrom[one] ?? 0) + 1;
    if (other >= 0) usesFrom[other] = (usesFrom[other] ?? 0) + 1;
  }
  for (let node = 0; node <= nodes; node += 1) {
    total += usesFrom[node] ?? 0;
    usesFrom[node] = total;
  }
  const uses = integers(total);
  // From the last to the first, so that every node's uses end up in order.
  for (let at = operations - 1; at >= 0; at -= 1) {
    const constraint = constraintOf[at] ?? 0;
    const result = out[at] ?? 0;
    const one = left[at] ?? 0;
    const other = right[at] ?? -1;
    const resultSlot = (usesFrom[result] ?? 0) - 1;
    uses[resultSlot] = constraint;
    usesFrom[result] = resultSlot;
    const oneSlot = (usesFrom[one] ?? 0) - 1;
    uses[oneSlot] = constraint;
    usesFrom[one] = oneSlot;
    if (other < 0) continue;
    const otherSlot = (usesFrom[other] ?? 0) - 1;
    uses[otherSlot] = constraint;
    usesFrom[other] = otherSlot;
  }
  return { uses, usesFrom, repeats: repeatsOf(operands, sort, constraints), constraintOf };
}

/** Which constraints name a node twice: joined by single paths, every operation after the first meets just one node that is known. */
function repeatsOf(operands: Operands, sort: Uint8Array, constraints: number): Uint8Array {
  const { nodes, out, left, right, first } = operands;
  const repeats = bytes(constraints);
  /** By node: the last constraint that it was seen in and one more, so that zero is none. */
  const seenBy = integers(nodes);
  for (let constraint = 0; constraint < constraints; constraint += 1) {
    const start = first[constraint] ?? 0;
    const end = first[constraint + 1] ?? 0;
    const mark = constraint + 1;
    let known = 0;
    for (let at = start; at < end; at += 1) {
      const result = out[at] ?? 0;
      const one = left[at] ?? 0;
      const other = right[at] ?? -1;
      if (sort[result] !== SORT.constant) {
        if (seenBy[result] === mark) known += 1;
        seenBy[result] = mark;
      }
      if (sort[one] !== SORT.constant) {
        if (seenBy[one] === mark) known += 1;
        seenBy[one] = mark;
      }
      if (other >= 0 && sort[other] !== SORT.constant) {
        if (seenBy[other] === mark) known += 1;
        seenBy[other] = mark;
      }
    }
    if (known > end - start - 1 && known > 0) repeats[constraint] = 1;
  }
  return repeats;
}
