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
  const places = placesOfAll(
    pieces.map(({ from, to }) => quoted.slice(from, to)),
    evidence,
    within,
  );
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

/** The places of each piece; the same piece is looked for once. */
function placesOfAll(
  pieces: readonly (readonly string[])[],
  evidence: readonly string[],
  within: Stretch,
): readonly (readonly number[])[] {
  const known = new Map<string, readonly number[]>();
  return pieces.map((piece) => {
    const printed = piece.join(" ");
    const places = known.get(printed) ?? placesOf(piece, evidence, within);
    known.set(printed, places);
    return places;
  });
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

/** A place that the rest of the pieces does not follow. */
const DEAD = -1;
/** A place of the last piece, which nothing needs to follow. */
const LAST = -2;

/** For each place of the first piece from which the others follow: where each stands, the nearest first. */
function chainsOf(
  pieces: readonly Stretch[],
  places: readonly (readonly number[])[],
  gaps: readonly Gap[],
): readonly (readonly number[])[] {
  const follows: Int32Array[] = [];
  for (const [piece, { from, to }] of [...pieces.entries()].toReversed()) {
    const here = places[piece] ?? [];
    const behind = follows[0];
    follows.unshift(
      behind === undefined
        ? new Int32Array(here.length).fill(LAST)
        : followersOf(
            here,
            to - from,
            widthOf(gaps[to] ?? "none"),
            places[piece + 1] ?? [],
            behind,
          ),
    );
  }
  const chains: number[][] = [];
  for (const [index, start] of (places[0] ?? []).entries()) {
    if (chains.length === MOST_PLACES) break;
    if (follows[0]?.[index] === DEAD) continue;
    const chain = [start];
    let at = index;
    for (const [piece, follow] of follows.slice(0, -1).entries()) {
      at = follow[at] ?? 0;
      chain.push(places[piece + 1]?.[at] ?? 0);
    }
    chains.push(chain);
  }
  return chains;
}

/** For each place of a piece which place of the next one follows it, no farther than a width: the nearest. */
function followersOf(
  here: readonly number[],
  length: number,
  width: number,
  next: readonly number[],
  alive: Int32Array,
): Int32Array {
  const followers = new Int32Array(here.length).fill(DEAD);
  let nearest = DEAD;
  let open = next.length - 1;
  for (let index = here.length - 1; index >= 0; index -= 1) {
    const end = (here[index] ?? 0) + length;
    for (; open >= 0 && (next[open] ?? 0) >= end; open -= 1)
      if (alive[open] !== DEAD) nearest = open;
    if (nearest !== DEAD && (next[nearest] ?? 0) - end <= width) followers[index] = nearest;
  }
  return followers;
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
