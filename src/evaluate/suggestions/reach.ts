import { toNumber } from "../../interval/to-number.ts";
import { type Operand, widestValues } from "../operand.ts";
import type { Candidate } from "./suggestion.ts";

/**
 * What a candidate may mean, as floats rounded outward: magnitudes in base units. They only find
 * pairs; whether a relation holds is decided exactly.
 */
export interface Reach {
  readonly candidate: Candidate;
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  /** Its dimensions, and its nouns of counting, as texts that can be compared. */
  readonly kind: string;
  readonly label: string;
}

const SLACK = 1e-12;

/** The reach of a figure; null for zero, and for what is unbounded or reaches over zero. */
export function reachOf(candidate: Candidate): Reach | null {
  const { low, high } = widestValues(candidate.operand);
  if (low === null || high === null) return null;
  const ends = [Math.abs(toNumber(low.value)), Math.abs(toNumber(high.value))];
  const bottom = Math.min(...ends) * (1 - SLACK);
  const top = Math.max(...ends) * (1 + SLACK);
  const isOneSided = low.value.numerator > 0 === high.value.numerator > 0;
  if (!isOneSided || bottom <= 0 || !Number.isFinite(top)) return null;
  return {
    candidate,
    low: bottom,
    high: top,
    middle: Math.sqrt(bottom * top),
    kind: kindOf(candidate.operand),
    label: labelOf(candidate.operand),
  };
}

/** Figures sorted by size, for finding those in a range in the time of a search. */
export interface Shelf {
  readonly sorted: readonly Reach[];
  /** The largest proportion between the middle and the ends of any of them. */
  readonly widest: number;
}

export function shelve(reaches: readonly Reach[]): Shelf {
  const sorted = reaches.toSorted((a, b) => a.middle - b.middle);
  const widest = reaches.reduce((most, { middle, high }) => Math.max(most, high / middle), 1);
  return { sorted, widest };
}

/** Every figure whose reach touches the range from `low` to `high`. */
export function* within({ sorted, widest }: Shelf, low: number, high: number): Generator<Reach> {
  const limit = high * widest;
  for (let at = firstFrom(sorted, low / widest); at < sorted.length; at += 1) {
    const reach = sorted[at];
    if (reach === undefined || reach.middle > limit) return;
    if (reach.high >= low && reach.low <= high) yield reach;
  }
}

function firstFrom(sorted: readonly Reach[], middle: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const between = (low + high) >> 1;
    if ((sorted[between]?.middle ?? 0) < middle) low = between + 1;
    else high = between;
  }
  return low;
}

/** Whether two figures may be added or compared: dimensions alike, and nouns of counting where both have one. */
export function areAlike(a: Reach, b: Reach): boolean {
  return a.kind === b.kind && (a.label === "" || b.label === "" || a.label === b.label);
}

/** The dimensions of a unit as a text; a date, a share and a number are never alike. */
function kindOf({ figure: { unit } }: Operand): string {
  const powers = [...unit.dimensions].map(([base, power]) => `${base}^${power}`).sort();
  return `${unit.sort} ${powers.join(" ")}`;
}

function labelOf({ figure: { unit } }: Operand): string {
  return [...unit.labels.keys()].sort().join(" ");
}
