import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Items packed sixty-four together: those of a hundred thousand claims take a few megabytes, not hundreds. */
export interface Shelf {
  readonly count: number;
  /** The parcels, one behind the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each parcel ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Small enough to be unpacked while a key is held down. */
const TOGETHER = 64;
/** As many parcels stay unpacked as the rows of two screens can come from. */
const KEPT = 128;

/** Packs items of plain data. What several items of a parcel share is packed once. */
export function packShelf<Item>(items: readonly Item[]): Shelf {
  const parcels: Buffer[] = [];
  for (let from = 0; from < items.length; from += TOGETHER)
    parcels.push(deflateRawSync(serialize(items.slice(from, from + TOGETHER)), { level: 1 }));
  let end = 0;
  const ends = Uint32Array.from(parcels, ({ length }) => {
    end += length;
    return end;
  });
  const bytes = new Uint8Array(end);
  for (const [index, parcel] of parcels.entries()) bytes.set(parcel, ends[index - 1] ?? 0);
  return { count: items.length, bytes, ends };
}

/** The items of a shelf, each unpacked when it is asked for. */
export class Unpacked<Item> {
  readonly length: number;
  readonly #shelf: Shelf;
  /** The parcels that were asked for last, the latest at the end. */
  readonly #open = new Map<number, readonly Item[]>();

  constructor(shelf: Shelf) {
    this.length = shelf.count;
    this.#shelf = shelf;
  }

  at(index: number): Item | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const parcel = Math.floor(index / TOGETHER);
    return this.#parcel(parcel)[index - parcel * TOGETHER];
  }

  #parcel(index: number): readonly Item[] {
    const items = this.#open.get(index) ?? this.#unpack(index);
    this.#open.delete(index);
    this.#open.set(index, items);
    const [oldest] = this.#open.keys();
    if (this.#open.size > KEPT && oldest !== undefined) this.#open.delete(oldest);
    return items;
  }

  #unpack(index: number): readonly Item[] {
    const { bytes, ends } = this.#shelf;
    return deserialize(inflateRawSync(bytes.subarray(ends[index - 1] ?? 0, ends[index])));
  }
}
