/**
 * The one of some names that was most likely meant by a name that is none of them, or null when none
 * is near: the same but for case, hyphens and underscores; else the least edits away (optimal string
 * alignment: a swap of neighbours is one edit), a third of its letters at most; else the only one that
 * begins with it, or that it begins with.
 */
export function nearestName(name: string, names: Iterable<string>): string | null {
  const bare = bared(name);
  if (bare === "" || bare.length > LONGEST) return null;
  const kin: string[] = [];
  let best: string | null = null;
  let least = bare.length < 2 ? 0 : Math.max(1, Math.floor(bare.length / 3)) + 1;
  for (const candidate of names) {
    if (candidate === name) continue;
    const other = bared(candidate);
    if (other === bare) return candidate;
    if (isKin(bare, other)) kin.push(candidate);
    if (Math.abs(other.length - bare.length) >= least) continue;
    const edits = editsBetween(bare, other, least);
    if (edits >= least) continue;
    least = edits;
    best = candidate;
  }
  return best ?? (kin.length === 1 ? (kin[0] ?? null) : null);
}

/** Names to be looked up: a set of them, or a map by them. */
export interface Names {
  readonly size: number;
  readonly has: (name: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/**
 * The same, but never more than so many comparisons in all: after that nothing is near. For looking up
 * the names of strangers' files, where ten thousand may be wrong.
 */
export function nearestWithin(comparisons: number): (name: string, names: Names) => string | null {
  let left = comparisons;
  return (name, names) => {
    left -= names.size;
    return left < 0 ? null : nearestName(name, names.keys());
  };
}

/** Longer names than any that a person would write are not looked at. */
const LONGEST = 80;

function bared(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, "");
}

function isKin(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 3) return false;
  return other.startsWith(one) || one.startsWith(other);
}

/** How many letters must be put in, left out, replaced or swapped; `limit` as soon as it is that many. */
function editsBetween(one: string, other: string, limit: number): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          (next[column - 1] ?? limit) + 1,
          (last[column] ?? limit) + 1,
          (last[column - 1] ?? limit) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? limit) + 1 : limit,
        ),
      );
    }
    if (Math.min(...next) >= limit) return limit;
    before = last;
    last = next;
  }
  return Math.min(limit, last.at(-1) ?? limit);
}
