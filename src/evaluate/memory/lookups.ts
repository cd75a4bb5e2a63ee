/** What was looked up in a map and what was found there; without a key, all of the map was seen. */
interface LookUp {
  readonly map: string;
  readonly key: string | null;
  readonly found: unknown;
}

/**
 * Maps of which is noted what a piece of work looks up in them, so that it is known later whether the same work would find
 * the same again: then it need not be done.
 */
export class Lookups {
  private readonly maps = new Map<string, ReadonlyMap<string, unknown>>();
  private noted: LookUp[] = [];
  private readonly isNoting: boolean;

  /** `isNoting`: whether anybody will ask later; else nothing is noted, which takes time of every look-up. */
  constructor(isNoting: boolean) {
    this.isNoting = isNoting;
  }

  /** The map under a name that it has in every pass; everything that is looked up in what is given back is noted. */
  watch<Value>(name: string, map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
    if (!this.isNoting) return map;
    this.maps.set(name, map);
    return new WatchedMap(map, (key, found) => this.noted.push({ map: name, key, found }));
  }

  /** Does a piece of work, and tells what it looked up. Such work is never done within other such work. */
  during<Result>(work: () => Result): {
    readonly result: Result;
    readonly lookups: readonly LookUp[];
  } {
    this.noted = [];
    const result = work();
    return { result, lookups: this.noted };
  }

  /** Whether all that was looked up once is found again. */
  findAgain(lookups: readonly LookUp[]): boolean {
    return lookups.every(({ map, key, found }) => {
      const now = this.maps.get(map);
      return (key === null ? now : now?.get(key)) === found;
    });
  }
}

class WatchedMap<Value> implements ReadonlyMap<string, Value> {
  private readonly map: ReadonlyMap<string, Value>;
  private readonly note: (key: string | null, found: unknown) => void;

  constructor(map: ReadonlyMap<string, Value>, note: (key: string | null, found: unknown) => void) {
    this.map = map;
    this.note = note;
  }

  get(key: string): Value | undefined {
    const found = this.map.get(key);
    this.note(key, found);
    return found;
  }

  has(key: string): boolean {
    this.note(key, this.map.get(key));
    return this.map.has(key);
  }

  get size(): number {
    return this.whole().size;
  }

  keys(): MapIterator<string> {
    return this.whole().keys();
  }

  values(): MapIterator<Value> {
    return this.whole().values();
  }

  entries(): MapIterator<[string, Value]> {
    return this.whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.whole().entries();
  }

  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    this.whole().forEach(visit);
  }

  private whole(): ReadonlyMap<string, Value> {
    this.note(null, this.map);
    return this.map;
  }
}
