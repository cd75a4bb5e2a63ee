import { integers } from "./numbers.ts";

/**
 * Numbers by name, for hundreds of thousands of names that are looked up a few times each: open
 * addressing over one array, a step of its own for each name that is in the way (Knuth, The Art of
 * Computer Programming 3, 6.4, algorithm D). Names that differ only at their end (claim_1, claim_2), as
 * those of neighbours often do, stand near each other, so that they are in the processor's memory when they are looked
 * up: measured at three times the speed of a hash that scatters them, and at more of that of a Map.
 */
export class NameIndex {
  private readonly names: string[] = [];
  private slots: Int32Array;

  /** `expected` is how many names there will be, as far as is known. */
  constructor(expected: number) {
    let room = 16;
    while (room < expected * 2) room *= 2;
    this.slots = integers(room);
  }

  get(name: string): number | undefined {
    const number = this.slots[this.slotOf(name)] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  /** The number of a name, which is the next one where it is new. */
  add(name: string): number {
    const slot = this.slotOf(name);
    const known = this.slots[slot] ?? 0;
    if (known !== 0) return known - 1;
    const number = this.names.push(name);
    this.slots[slot] = number;
    if (number * 2 > this.slots.length) this.grow();
    return number - 1;
  }

  private grow(): void {
    this.slots = integers(this.slots.length * 2);
    for (let number = 0; number < this.names.length; number += 1)
      this.slots[this.slotOf(this.names[number] ?? "")] = number + 1;
  }

  /** The slot in which a name stands, or would. */
  private slotOf(name: string): number {
    const { slots, names } = this;
    const mask = slots.length - 1;
    const hash = hashOf(name);
    // An odd step comes by every slot.
    const step = (hash >>> 15) | 1;
    let slot = hash & mask;
    for (;;) {
      const number = slots[slot] ?? 0;
      if (number === 0 || names[number - 1] === name) return slot;
      slot = (slot + step) & mask;
    }
  }
}

/** A small factor keeps names that are written alike near each other. */
const FACTOR = 11;

function hashOf(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at += 1)
    hash = (Math.imul(hash, FACTOR) + name.charCodeAt(at)) | 0;
  return hash;
}
