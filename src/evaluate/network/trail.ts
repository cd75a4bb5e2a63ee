import { floats, integers } from "./numbers.ts";

/**
 * Who narrowed what, in order. A slot is an end of a node: twice the node for its low end, one more
 * for its high end. Each entry holds what the end was before, and the operation that moved it (−1: a figure).
 */
export class Trail {
  /** Three numbers for each entry: its slot, its operation, and the one that moved the slot last before. */
  private entries: Int32Array;
  private befores: Float64Array;
  private count = 0;
  /** By slot: the operation that moved it last; −1 for none. */
  private readonly last: Int32Array;

  /** `expected` is how many entries there may well be; there is more room where it is not enough. */
  constructor(nodes: number, expected: number) {
    this.entries = integers(expected * 3);
    this.befores = floats(expected);
    this.last = integers(nodes * 2).fill(-1);
  }

  get length(): number {
    return this.count;
  }

  /** Before an end is moved: `ends` are those of its side, by node. */
  push(slot: number, ends: Float64Array, operation: number): void {
    const { count } = this;
    if (count === this.befores.length) this.grow();
    const at = count * 3;
    this.entries[at] = slot;
    this.befores[count] = ends[slot >> 1] ?? 0;
    this.entries[at + 1] = operation;
    this.entries[at + 2] = this.last[slot] ?? -1;
    this.last[slot] = operation;
    this.count = count + 1;
  }

  private grow(): void {
    const room = this.befores.length * 2;
    const { entries, befores } = this;
    this.entries = integers(room * 3);
    this.entries.set(entries);
    this.befores = floats(room);
    this.befores.set(befores);
  }

  slotAt(index: number): number {
    return this.entries[index * 3] ?? 0;
  }

  beforeAt(index: number): number {
    return this.befores[index] ?? 0;
  }

  operationAt(index: number): number {
    return this.entries[index * 3 + 1] ?? -1;
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
      this.last[this.slotAt(at)] = this.entries[at * 3 + 2] ?? -1;
    this.count = length;
  }
}
