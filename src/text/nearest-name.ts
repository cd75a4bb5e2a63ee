/**
 * The known name that a written one was probably meant to be: at most a third of its letters away
 * (Damerau's distance: a letter more, less, another, or two swapped), and nearer than any other.
 */
export function nearestName(written: string, known: Iterable<string>): string | null {
  const furthest = Math.max(1, Math.floor(written.length / 3));
  let best: string | null = null;
  let distance = furthest + 1;
  for (const name of known) {
    if (Math.abs(name.length - written.length) >= distance) continue;
    const away = editDistance(written, name);
    if (away < distance) {
      best = name;
      distance = away;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min(substitution, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
