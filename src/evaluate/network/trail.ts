import { floats, integers } from "./numbers.ts";

/**
 * Who narrowed what, in order. A slot is an end of a node: twice the node for its low end, one more
 * for its high end. Each entry holds what the end was before, and the operation that moved it (−1: a figure).
 */
export class Trail {
  private slots = integers(FIRST_ROOM);
  private befores = floats(FIRST_ROOM);
  private operations = integers(FIRST_ROOM);
  private lastBefore = integers(FIRST_ROOM);
  private count = 0;
  /** By slot: the operation that moved it last; −1 for none. */
  private readonly last: Int32Array;

  constructor(nodes: number) {
    this.last = integers(nodes * 2).fill(-1);
  }

  get length(): number {
    return this.count;
  }

  push(slot: number, before: number, operation: number): void {
    const { count } = this;
    if (count === this.slots.length) this.grow();
    this.slots[count] = slot;
    this.befores[count] = before;
    this.operations[count] = operation;
    this.lastBefore[count] = this.last[slot] ?? -1;
    this.last[slot] = operation;
    this.count = count + 1;
  }

  private grow(): void {
    const room = this.slots.length * 2;
    this.slots = grown(this.slots, integers(room));
    this.befores = grown(this.befores, floats(room));
    this.operations = grown(this.operations, integers(room));
    this.lastBefore = grown(this.lastBefore, integers(room));
  }

  slotAt(index: number): number {
    return this.slots[index] ?? 0;
  }

  beforeAt(index: number): number {
    return this.befores[index] ?? 0;
  }

  operationAt(index: number): number {
    return this.operations[index] ?? -1;
  }

  /** The operation that moved the end of a node last. */
  lastBy(slot: number): number {
    return this.last[slot] ?? -1;
  }

  /** Lets the entries go and keeps what they did. */
  settle(): void {
    this.count = 0;
  }

  /** Forgets what came after, and who moved what then. */
  cut(length: number): void {
    for (let at = this.count - 1; at >= length; at -= 1)
      this.last[this.slots[at] ?? 0] = this.lastBefore[at] ?? -1;
    this.count = length;
  }
}

const FIRST_ROOM = 64;

function grown<Numbers extends { set(from: Numbers): void }>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
