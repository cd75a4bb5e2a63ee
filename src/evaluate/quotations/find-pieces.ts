import { type Alignment, type Gap, piecesOf, type Stretch, widthOf } from "./alignment.ts";

/** So many places where a quotation stands are looked at. */
const MOST_PLACES = 50;

export interface PiecesFound {
  /** One for each place where all pieces stand in order, no farther apart than their gaps allow. */
  readonly alignments: readonly Alignment[];
  /** When there is none: whether every piece stands somewhere, and whether in order. */
  readonly scattered: "no" | "too-far" | "order";
  /** When scattered: where each piece first stands. */
  readonly places: readonly Stretch[];
}

/** Finds the pieces of a quotation in a stretch of the evidence, word for word; time is linear in both. */
export function findPieces(
  quoted: readonly string[],
  gaps: readonly Gap[],
  evidence: readonly string[],
  within: Stretch,
): PiecesFound {
  const pieces = piecesOf(gaps);
  const places = pieces.map(({ from, to }) => placesOf(quoted.slice(from, to), evidence, within));
  const chains = chainsOf(pieces, places, gaps);
  const alignments = chains
    .slice(0, MOST_PLACES)
    .map((chain) =>
      pieces.flatMap(({ from, to }, index) =>
        Array.from({ length: to - from }, (_, word) => (chain[index] ?? 0) + word),
      ),
    );
  const isScattered =
    alignments.length === 0 && pieces.length > 1 && places.every((found) => found.length > 0);
  if (!isScattered) return { alignments, scattered: "no", places: [] };
  const ordered = firstInOrder(pieces, places);
  const firsts = ordered ?? places.map((found) => found[0] ?? 0);
  return {
    alignments,
    scattered: ordered === null ? "order" : "too-far",
    places: pieces.map(({ from, to }, index) => {
      const start = firsts[index] ?? 0;
      return { from: start, to: start + to - from };
    }),
  };
}

/** Where a row of words stands in another (Knuth, Morris and Pratt 1977): no text makes it slow. */
export function placesOf(
  sought: readonly string[],
  words: readonly string[],
  within: Stretch,
): readonly number[] {
  if (sought.length === 0) return [];
  const falls = fallsOf(sought);
  const found: number[] = [];
  let matched = 0;
  for (let at = within.from; at < within.to; at += 1) {
    while (matched > 0 && words[at] !== sought[matched]) matched = falls[matched - 1] ?? 0;
    if (words[at] === sought[matched]) matched += 1;
    if (matched === sought.length) {
      found.push(at + 1 - matched);
      matched = falls[matched - 1] ?? 0;
    }
  }
  return found;
}

function fallsOf(sought: readonly string[]): readonly number[] {
  const falls = [0];
  let matched = 0;
  for (let at = 1; at < sought.length; at += 1) {
    while (matched > 0 && sought[at] !== sought[matched]) matched = falls[matched - 1] ?? 0;
    if (sought[at] === sought[matched]) matched += 1;
    falls.push(matched);
  }
  return falls;
}

/** For each place of the first piece from which the others follow: where each stands, the nearest first. */
function chainsOf(
  pieces: readonly Stretch[],
  places: readonly (readonly number[])[],
  gaps: readonly Gap[],
): readonly (readonly number[])[] {
  // From the last piece back: for each place that the rest follows, the place of the next piece.
  let next: ReadonlyMap<number, number> = new Map();
  const follows: ReadonlyMap<number, number>[] = [];
  for (let piece = pieces.length - 1; piece >= 0; piece -= 1) {
    const isLast = piece === pieces.length - 1;
    const { from, to } = pieces[piece] ?? { from: 0, to: 0 };
    const width = widthOf(gaps[to] ?? "none");
    // Both maps were filled from the last place to the first.
    const open = [...next.keys()];
    const here = new Map<number, number>();
    let nearest = 0;
    for (const place of (places[piece] ?? []).toReversed()) {
      const end = place + to - from;
      while (nearest < open.length && (open[nearest + 1] ?? -1) >= end) nearest += 1;
      const following = open[nearest];
      if (isLast) here.set(place, -1);
      else if (following !== undefined && following >= end && following - end <= width)
        here.set(place, following);
    }
    follows.unshift(here);
    next = here;
  }
  const starts = [...(follows[0] ?? new Map<number, number>()).keys()].toReversed();
  return starts.slice(0, MOST_PLACES).map((start) => {
    const chain = [start];
    for (const follow of follows.slice(0, -1)) chain.push(follow.get(chain.at(-1) ?? 0) ?? 0);
    return chain;
  });
}

/** The first place of each piece behind the one before it, however far; null when there is no such row. */
function firstInOrder(
  pieces: readonly Stretch[],
  places: readonly (readonly number[])[],
): readonly number[] | null {
  const firsts: number[] = [];
  let floor = 0;
  for (const [index, { from, to }] of pieces.entries()) {
    const first = places[index]?.find((place) => place >= floor);
    if (first === undefined) return null;
    firsts.push(first);
    floor = first + to - from;
  }
  return firsts;
}
