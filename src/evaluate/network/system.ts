import { magnitudeOf, roundToMultiple } from "../../interval/decimal.ts";
import {
  compare,
  type Exact,
  exact,
  lowestTerms,
  multiply,
  negate,
  sign,
  tenTo,
} from "../../interval/exact.ts";
import { between, type End, EVERYTHING, type Interval } from "../../interval/interval.ts";
import { type Layout, startOf } from "./layout.ts";
import { SORT } from "./sort.ts";

/** Some constraints of a network with some of its figures: what an exact decision is made about. */
export interface Subset {
  readonly constraints: readonly number[];
  /** The nodes whose printed figures count; the other variables may be anything. */
  readonly figures: readonly number[];
}

/** A subset with the operations and nodes that it is made of. */
export interface System {
  readonly layout: Layout;
  readonly subset: Subset;
  readonly operations: readonly number[];
  readonly nodes: readonly number[];
  /** Which operand a minimum or maximum is taken to be, by operation: one of two cases that are tried. */
  readonly taken: ReadonlyMap<number, "left" | "right">;
}

/** What each node of a system may be; a node that is missing may be anything. */
export type Box = ReadonlyMap<number, Interval>;

export function systemOf(layout: Layout, subset: Subset): System {
  const operations: number[] = [];
  const nodes = new Set<number>();
  for (const constraint of subset.constraints) {
    const end = layout.first[constraint + 1] ?? 0;
    for (let at = layout.first[constraint] ?? 0; at < end; at += 1) {
      operations.push(at);
      for (const node of nodesOf(layout, at)) nodes.add(node);
    }
  }
  return { layout, subset, operations, nodes: [...nodes], taken: new Map() };
}

/** The nodes that an operation ties, its result first. */
export function nodesOf(layout: Layout, at: number): readonly number[] {
  const out = layout.out[at] ?? 0;
  const left = layout.left[at] ?? 0;
  const right = layout.right[at] ?? -1;
  return right < 0 ? [out, left] : [out, left, right];
}

/** The figures of a system before anything is narrowed, by the meaning that `meaning` gives them; null where a count has no whole number. */
export function startingBox(
  system: System,
  meaning: (node: number) => Interval = (node) => startOf(system.layout, node),
): Box | null {
  const { layout, subset } = system;
  const figures = new Set(subset.figures);
  const box = new Map<number, Interval>();
  for (const node of system.nodes) {
    const isFree = node < layout.variables.length && !figures.has(node);
    const start = isFree ? EVERYTHING : meaning(node);
    const possible = layout.sort[node] === SORT.integer ? wholeWithin(start) : start;
    if (possible === null) return null;
    box.set(node, possible);
  }
  return box;
}

/** The whole numbers of an interval, from the first to the last; null where it has none. */
export function wholeWithin({ low, high }: Interval): Interval | null {
  return between(wholeEnd(low, "ceiling"), wholeEnd(high, "floor"));
}

function wholeEnd(end: End | null, way: "ceiling" | "floor"): End | null {
  if (end === null) return null;
  const whole = roundToMultiple(end.value, exact(1), way);
  const value = exact(whole);
  if (end.closed || compare(value, end.value) !== 0) return { value, closed: true };
  const next = BigInt(whole) + (way === "ceiling" ? 1n : -1n);
  return { value: exact(next), closed: true };
}

/** How many digits the ends of an interval may have before they are rounded outward. */
const LONGEST = 10n ** 30n;
const KEPT = 20;

/** The interval itself or, where its ends have grown too long to reckon with, one that holds it. */
export function shortened(interval: Interval): Interval {
  const { low, high } = interval;
  if (!isLong(low) && !isLong(high)) return interval;
  return { low: shortEnd(low, "floor"), high: shortEnd(high, "ceiling") };
}

function isLong(end: End | null): boolean {
  if (end === null) return false;
  const { numerator, denominator } = end.value;
  return isLongInteger(numerator) || isLongInteger(denominator);
}

function isLongInteger(value: number | bigint): boolean {
  return typeof value === "bigint" && (value > LONGEST || value < -LONGEST);
}

/** Beyond this power of ten, and below its inverse, the size of a number is not followed any further. */
const FARTHEST = 200;

function shortEnd(end: End | null, way: "floor" | "ceiling"): End | null {
  if (end === null || !isLong(end)) return end;
  const reduced = lowestTerms(end.value);
  const size = magnitudeOf(reduced);
  if (size > FARTHEST) return farEnd(reduced, way);
  const step: Exact = tenTo(Math.max(size, -FARTHEST) - KEPT);
  const value = multiply({ numerator: roundToMultiple(reduced, step, way), denominator: 1 }, step);
  return { value, closed: end.closed || compare(value, end.value) !== 0 };
}

/** An end beyond what is followed: no end at all outward, the farthest number inward. */
function farEnd(value: Exact, way: "floor" | "ceiling"): End | null {
  const isOutward = sign(value) < 0 === (way === "floor");
  if (isOutward) return null;
  const farthest = tenTo(FARTHEST);
  return { value: way === "floor" ? farthest : negate(farthest), closed: true };
}
