/** A text to be found is looked for by its first characters: by so many, or by fewer where it has not as many. */
const HEADS = [48, 24, 12] as const;
/** A leap is decided by so many characters in a row: longer rows are rarer, and leap further. */
const BLOCK = 8;
const SLOT_BITS = 18;
/** Up to so many characters, of the text once for each that is sought, looking one by one takes less than the table of leaps. */
const ONE_BY_ONE = 400_000;

/**
 * Where each of many texts stands in another, overlapping or not: the first `most` places of each. The
 * text is passed through once for all of them, leaping over what can be the end of none (Wu and Manber
 * 1994, A fast algorithm for multi-pattern searching), unless it is short. Texts that are too short for that are left
 * out.
 */
export function findAll(
  text: string,
  sought: Iterable<string>,
  most: number,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const groups = HEADS.map((head) => ({ head, patterns: [] as string[] }));
  for (const pattern of sought) {
    const group = groups.find(({ head }) => pattern.length >= head);
    if (group === undefined || found.has(pattern)) continue;
    found.set(pattern, []);
    group.patterns.push(pattern);
  }
  if (text.length * found.size <= ONE_BY_ONE) {
    for (const [pattern, places] of found) findEach(text, pattern, most, places);
    return found;
  }
  for (const { head, patterns } of groups)
    if (patterns.length > 0) passThrough(text, patterns, head, most, found);
  return found;
}

function findEach(text: string, pattern: string, most: number, places: number[]): void {
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) {
    if (places.length === most) return;
    places.push(at);
  }
}

function passThrough(
  text: string,
  patterns: readonly string[],
  head: number,
  most: number,
  found: ReadonlyMap<string, number[]>,
): void {
  const { leaps, ending } = leapsOf(patterns, head);
  for (let end = head; end <= text.length; ) {
    const slot = slotOf(hashOf(text, end));
    const leap = leaps[slot] ?? 0;
    if (leap > 0) {
      end += leap;
      continue;
    }
    for (const pattern of ending.get(slot) ?? []) {
      if (!text.startsWith(pattern, end - head)) continue;
      const places = found.get(pattern);
      if (places !== undefined && places.length < most) places.push(end - head);
    }
    end += 1;
  }
}

interface Leaps {
  /** For a row of characters how far the end of the head of any text must be behind it. */
  readonly leaps: Uint8Array;
  /** The texts whose head ends with a row. */
  readonly ending: ReadonlyMap<number, readonly string[]>;
}

function leapsOf(patterns: readonly string[], head: number): Leaps {
  const leaps = new Uint8Array(1 << SLOT_BITS).fill(head - BLOCK + 1);
  const ending = new Map<number, string[]>();
  for (const pattern of patterns) {
    let hash = hashOf(pattern, BLOCK);
    for (let end = BLOCK; end < head; end += 1) {
      const slot = slotOf(hash);
      const leap = head - end;
      if ((leaps[slot] ?? 0) > leap) leaps[slot] = leap;
      const gone = Math.imul(pattern.charCodeAt(end - BLOCK), OLDEST);
      hash = Math.imul(hash - gone, BASE) + pattern.charCodeAt(end);
    }
    const last = slotOf(hash);
    leaps[last] = 0;
    const others = ending.get(last);
    if (others === undefined) ending.set(last, [pattern]);
    else others.push(pattern);
  }
  return { leaps, ending };
}

const BASE = 31;
/** What the oldest character of a row counts in its hash. */
const OLDEST = (BASE ** (BLOCK - 1)) | 0;

/** A number for the row of characters that ends at an offset (Karp and Rabin 1987), modulo 2³². */
function hashOf(text: string, end: number): number {
  let hash = 0;
  for (let at = end - BLOCK; at < end; at += 1)
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

/** The highest bits of the hash times the golden ratio (Knuth, The Art of Computer Programming 3, 6.4). */
function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);
}
