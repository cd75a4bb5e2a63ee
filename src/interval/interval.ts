import { compare, type Exact } from "./exact.ts";

/** One end of an interval: its value, and whether the value itself belongs to the interval. */
export interface End {
  readonly value: Exact;
  readonly closed: boolean;
}

/** A set of numbers without gaps, never empty. An end that is null is unbounded. */
export interface Interval {
  readonly low: End | null;
  readonly high: End | null;
}

export const EVERYTHING: Interval = { low: null, high: null };

/** Both ends belong to it. */
export function closedInterval(low: Exact, high: Exact): Interval {
  return { low: { value: low, closed: true }, high: { value: high, closed: true } };
}

export function pointInterval(value: Exact): Interval {
  return closedInterval(value, value);
}

/** The interval between two ends, or null where nothing lies between them. */
export function between(low: End | null, high: End | null): Interval | null {
  if (low !== null && high !== null) {
    const order = compare(low.value, high.value);
    if (order > 0 || (order === 0 && !(low.closed && high.closed))) return null;
  }
  return { low, high };
}

/** What both hold, or null where they have nothing in common. */
export function intersect(a: Interval, b: Interval): Interval | null {
  return between(higherLow(a.low, b.low), lowerHigh(a.high, b.high));
}

function higherLow(a: End | null, b: End | null): End | null {
  if (a === null) return b;
  if (b === null) return a;
  const order = compare(a.value, b.value);
  return order > 0 || (order === 0 && !a.closed) ? a : b;
}

function lowerHigh(a: End | null, b: End | null): End | null {
  if (a === null) return b;
  if (b === null) return a;
  const order = compare(a.value, b.value);
  return order < 0 || (order === 0 && !a.closed) ? a : b;
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return { low: lowerLow(a.low, b.low), high: higherHigh(a.high, b.high) };
}

function lowerLow(a: End | null, b: End | null): End | null {
  if (a === null || b === null) return null;
  const order = compare(a.value, b.value);
  return order < 0 || (order === 0 && a.closed) ? a : b;
}

function higherHigh(a: End | null, b: End | null): End | null {
  if (a === null || b === null) return null;
  const order = compare(a.value, b.value);
  return order > 0 || (order === 0 && a.closed) ? a : b;
}

export function contains(interval: Interval, value: Exact): boolean {
  const { low, high } = interval;
  if (low !== null) {
    const order = compare(value, low.value);
    if (order < 0 || (order === 0 && !low.closed)) return false;
  }
  if (high !== null) {
    const order = compare(value, high.value);
    if (order > 0 || (order === 0 && !high.closed)) return false;
  }
  return true;
}

/** Whether every value of `inner` is one of `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return lowIsWithin(inner.low, outer.low) && highIsWithin(inner.high, outer.high);
}

function lowIsWithin(inner: End | null, outer: End | null): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  const order = compare(inner.value, outer.value);
  return order > 0 || (order === 0 && (outer.closed || !inner.closed));
}

function highIsWithin(inner: End | null, outer: End | null): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  const order = compare(inner.value, outer.value);
  return order < 0 || (order === 0 && (outer.closed || !inner.closed));
}

/** The one value of an interval that holds no other, else nothing. */
export function onlyValue(interval: Interval): Exact | undefined {
  const { low, high } = interval;
  if (low === null || high === null) return undefined;
  return compare(low.value, high.value) === 0 ? low.value : undefined;
}

/** The same set without its ends: what lies strictly inside. Null for a single value. */
export function interior(interval: Interval): Interval | null {
  return between(opened(interval.low), opened(interval.high));
}

function opened(end: End | null): End | null {
  return end === null ? null : { value: end.value, closed: false };
}
