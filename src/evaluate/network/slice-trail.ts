import { type Layout, OPERATION } from "./layout.ts";
import type { Narrowing } from "./narrowing.ts";

/** What an empty node rests on: constraints, and variables whose own figures count. */
export interface Slice {
  readonly constraints: readonly number[];
  readonly figures: readonly number[];
}

/**
 * Walks the trail backwards from the node that has nothing left and keeps what led to it: an end that
 * was moved is replaced by the ends it was moved by, and one that never was is the figure's own.
 */
export function sliceTrail(narrowing: Narrowing): Slice {
  const { trail, layout, empty } = narrowing;
  const needed = new Set<number>([empty * 2, empty * 2 + 1]);
  const constraints = new Set<number>();
  for (let at = trail.length - 1; at >= 0 && needed.size > 0; at -= 1) {
    const slot = trail.slotAt(at);
    if (!needed.delete(slot)) continue;
    const operation = trail.operationAt(at);
    if (operation < 0) needed.add(slot);
    else {
      constraints.add(layout.constraintOf[operation] ?? 0);
      addCauses(layout, operation, slot, needed);
    }
  }
  const figures = new Set<number>();
  for (const slot of needed) if (slot >> 1 < layout.variables.length) figures.add(slot >> 1);
  return {
    constraints: [...constraints].sort((a, b) => a - b),
    figures: [...figures].sort((a, b) => a - b),
  };
}

/** The ends from which an operation computed the end in `slot`. */
function addCauses(layout: Layout, at: number, slot: number, needed: Set<number>): void {
  const node = slot >> 1;
  const side = slot % 2;
  const out = layout.out[at] ?? 0;
  const left = layout.left[at] ?? 0;
  const right = layout.right[at] ?? -1;
  const operation = layout.operation[at];
  const isSum = operation === OPERATION.add || operation === OPERATION.subtract;
  const isRepeated = left === right || out === left || out === right;
  if (!isRepeated && (operation === OPERATION.same || operation === OPERATION.negate)) {
    needed.add((node === out ? left : out) * 2 + (operation === OPERATION.same ? side : 1 - side));
    return;
  }
  if (!isSum || isRepeated) {
    for (const other of [out, left, right])
      if (other >= 0 && (other !== node || isRepeated || keepsOwnSide(layout, at)))
        needed.add(other * 2).add(other * 2 + 1);
    return;
  }
  // Written as out = left ± right: which end of the others each end is made from.
  const flips = operation === OPERATION.subtract;
  if (node === out) needed.add(left * 2 + side).add(right * 2 + (flips ? 1 - side : side));
  else if (node === left) needed.add(out * 2 + side).add(right * 2 + (flips ? side : 1 - side));
  else if (flips) needed.add(left * 2 + side).add(out * 2 + (1 - side));
  else needed.add(out * 2 + side).add(left * 2 + (1 - side));
}

/** Operations that ask on which side of zero their own operand lies. */
function keepsOwnSide(layout: Layout, at: number): boolean {
  const operation = layout.operation[at] ?? 0;
  return operation >= OPERATION.absolute;
}
