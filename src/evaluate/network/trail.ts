/**
 * Who narrowed what, in order. A slot is an end of a node: twice the node for its low end, one more
 * for its high end. Each entry holds what the end was before, and the operation that moved it (−1: a figure).
 */
export class Trail {
  private readonly slots: number[] = [];
  private readonly befores: number[] = [];
  private readonly operations: number[] = [];
  private readonly lastBefore: number[] = [];
  /** By slot: the operation that moved it last; −1 for none. */
  private readonly last: Int32Array;

  constructor(nodes: number) {
    this.last = new Int32Array(nodes * 2).fill(-1);
  }

  get length(): number {
    return this.slots.length;
  }

  push(slot: number, before: number, operation: number): void {
    this.slots.push(slot);
    this.befores.push(before);
    this.operations.push(operation);
    this.lastBefore.push(this.last[slot] ?? -1);
    this.last[slot] = operation;
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
    this.slots.length = 0;
    this.befores.length = 0;
    this.operations.length = 0;
    this.lastBefore.length = 0;
  }

  /** Forgets what came after, and who moved what then. */
  cut(length: number): void {
    for (let at = this.slots.length - 1; at >= length; at -= 1)
      this.last[this.slots[at] ?? 0] = this.lastBefore[at] ?? -1;
    this.lastBefore.length = length;
    this.slots.length = length;
    this.befores.length = length;
    this.operations.length = length;
  }
}
