import { roundToMultiple } from "../../interval/decimal.ts";
import {
  add,
  compare,
  divide,
  type Exact,
  equal,
  exact,
  greatest,
  least,
  multiply,
  ONE,
  sign,
  subtract,
  ZERO,
} from "../../interval/exact.ts";
import type { End, Interval } from "../../interval/interval.ts";
import type { BarSigns } from "../text/signs.ts";

type BarEnd = "closed" | "open" | "unbounded";

/** An interval on an axis of so many columns: its first and its last column, and what its ends are. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly low: BarEnd;
  readonly high: BarEnd;
}

/** Several intervals on one common axis. Intervals that have nothing in common never share or touch a column. */
export function barsOf(intervals: readonly Interval[], columns: number): readonly Bar[] {
  const axis = axisOf(intervals);
  const bars = intervals.map((interval) => barOf(interval, axis, columns));
  const [first, second] = bars;
  if (bars.length !== 2 || first === undefined || second === undefined) return bars;
  const [a, b] = intervals;
  if (a === undefined || b === undefined) return bars;
  if (isBelow(a, b)) return apart(first, second, columns);
  return isBelow(b, a) ? [...apart(second, first, columns)].reverse() : bars;
}

interface Axis {
  readonly low: Exact;
  readonly high: Exact;
}

/** From the lowest to the highest end, with room beyond where an interval runs on. */
function axisOf(intervals: readonly Interval[]): Axis {
  const ends = intervals.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
  const [first] = ends;
  if (first === undefined) return { low: ZERO, high: ONE };
  let low = first.value;
  let high = first.value;
  for (const { value } of ends) {
    low = least(low, value);
    high = greatest(high, value);
  }
  const length = equal(low, high) ? ONE : subtract(high, low);
  const room = divide(length, exact(4));
  const runsDown = intervals.some((interval) => interval.low === null);
  const runsUp = intervals.some((interval) => interval.high === null);
  const isPoint = equal(low, high);
  return {
    low: runsDown || isPoint ? subtract(low, room) : low,
    high: runsUp || isPoint ? add(high, room) : high,
  };
}

function barOf(interval: Interval, axis: Axis, columns: number): Bar {
  const from = interval.low === null ? 0 : columnOf(interval.low.value, axis, columns);
  const to = interval.high === null ? columns - 1 : columnOf(interval.high.value, axis, columns);
  return { from, to, low: endOf(interval.low), high: endOf(interval.high) };
}

function endOf(end: End | null): BarEnd {
  if (end === null) return "unbounded";
  return end.closed ? "closed" : "open";
}

function columnOf(value: Exact, axis: Axis, columns: number): number {
  const length = subtract(axis.high, axis.low);
  const place = divide(multiply(subtract(value, axis.low), exact(columns - 1)), length);
  return Math.max(0, Math.min(Number(roundToMultiple(place, ONE, "half-even")), columns - 1));
}

function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  const order = compare(a.high.value, b.low.value);
  return order < 0 || (order === 0 && !(a.high.closed && b.low.closed));
}

/** The lower and the upper bar with at least one free column between them, however small the gap. */
function apart(lower: Bar, upper: Bar, columns: number): readonly [Bar, Bar] {
  const from = Math.min(columns - 1, Math.max(upper.from, lower.to + 2));
  const to = Math.max(0, Math.min(lower.to, from - 2));
  return [
    { ...lower, from: Math.min(lower.from, to), to },
    { ...upper, from, to: Math.max(upper.to, from) },
  ];
}

/** The bar in signs, as many as it has columns. */
export function drawBar(bar: Bar, signs: BarSigns): string {
  if (bar.from === bar.to) return onlySign(bar, signs);
  const fill = signs.fill.repeat(bar.to - bar.from - 1);
  return lowSign(bar, signs) + fill + highSign(bar, signs);
}

function onlySign(bar: Bar, signs: BarSigns): string {
  if (bar.low === "unbounded") return signs.unboundedLow;
  return bar.high === "unbounded" ? signs.unboundedHigh : signs.point;
}

function lowSign({ low }: Bar, signs: BarSigns): string {
  if (low === "unbounded") return signs.unboundedLow;
  return low === "closed" ? signs.closedLow : signs.openLow;
}

function highSign({ high }: Bar, signs: BarSigns): string {
  if (high === "unbounded") return signs.unboundedHigh;
  return high === "closed" ? signs.closedHigh : signs.openHigh;
}

/** The first and the last free column between two bars; null where they overlap. */
export function gapBetween(a: Bar, b: Bar): { readonly from: number; readonly to: number } | null {
  const from = Math.min(a.to, b.to) + 1;
  const to = Math.max(a.from, b.from) - 1;
  return to < from ? null : { from, to };
}

/** Whether all intervals lie at or below zero, so that a reader sees falls: these are drawn mirrored. */
export function areFalls(intervals: readonly Interval[]): boolean {
  return intervals.every(({ high }) => high !== null && sign(high.value) <= 0);
}
