import type { Layout } from "./layout.ts";
import type { Narrowing } from "./narrowing.ts";
import { bytes, integers } from "./numbers.ts";

/** How propagation ended: nothing more to tell, a node with nothing left, or the budget spent. */
export type Outcome = "settled" | "empty" | "budget-spent";

/** Which constraints wait to be revised, each at most once, the first come first. */
export class Queue {
  private readonly ring: Int32Array;
  private readonly waiting: Uint8Array;
  private next = 0;
  private count = 0;

  constructor(constraints: number) {
    this.ring = integers(Math.max(1, constraints));
    this.waiting = bytes(constraints);
  }

  add(constraint: number): void {
    if (this.waiting[constraint] === 1) return;
    this.waiting[constraint] = 1;
    const slot = this.next + this.count;
    this.ring[slot < this.ring.length ? slot : slot - this.ring.length] = constraint;
    this.count += 1;
  }

  addAll(constraints: Int32Array): void {
    for (let index = 0; index < constraints.length; index += 1) this.add(constraints[index] ?? 0);
  }

  /** The next constraint, or −1 when none waits. */
  take(): number {
    if (this.count === 0) return -1;
    const constraint = this.ring[this.next] ?? 0;
    this.next = this.next + 1 < this.ring.length ? this.next + 1 : 0;
    this.count -= 1;
    this.waiting[constraint] = 0;
    return constraint;
  }

  clear(): void {
    while (this.take() >= 0);
  }
}

/**
 * Revises what waits until nothing changes by enough to matter (AC-3: Mackworth 1977). Only active
 * constraints take part; `budget` counts revisions.
 */
export function propagate(
  narrowing: Narrowing,
  queue: Queue,
  isActive: Uint8Array,
  budget: number,
): Outcome {
  const { layout } = narrowing;
  let left = budget;
  for (let next = queue.take(); next >= 0; next = queue.take()) {
    if (left <= 0) {
      queue.clear();
      return "budget-spent";
    }
    left -= 1;
    if (!narrowing.revise(next)) {
      queue.clear();
      return "empty";
    }
    for (let index = 0; index < narrowing.changes; index += 1)
      wake(layout, queue, isActive, narrowing.changed[index] ?? 0, next);
  }
  return "settled";
}

/** Lets every other active constraint of a node wait; its own too where a node stands in it twice. */
export function wake(
  layout: Layout,
  queue: Queue,
  isActive: Uint8Array,
  node: number,
  except: number,
): void {
  const end = layout.usesFrom[node + 1] ?? 0;
  for (let slot = layout.usesFrom[node] ?? 0; slot < end; slot += 1) {
    const constraint = layout.uses[slot] ?? 0;
    if (isActive[constraint] === 1 && (constraint !== except || layout.repeats[constraint] === 1))
      queue.add(constraint);
  }
}
