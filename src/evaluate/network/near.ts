import { add, compare, type Exact, exact, multiply, subtract, ZERO } from "../../interval/exact.ts";
import type { End } from "../../interval/interval.ts";

/** A number and a multiple of something positive smaller than all numbers: how strict ends are met. */
export interface Near {
  readonly value: Exact;
  readonly shift: Exact;
}

export const NOUGHT: Near = { value: ZERO, shift: ZERO };

export function nearEnd(end: End | null, inward: 1 | -1): Near | null {
  return end === null ? null : { value: end.value, shift: end.closed ? ZERO : exact(inward) };
}

export function compareNear(a: Near, b: Near): -1 | 0 | 1 {
  const order = compare(a.value, b.value);
  return order !== 0 ? order : compare(a.shift, b.shift);
}

export function addNear(a: Near, b: Near): Near {
  return { value: add(a.value, b.value), shift: add(a.shift, b.shift) };
}

export function subtractNear(a: Near, b: Near): Near {
  return { value: subtract(a.value, b.value), shift: subtract(a.shift, b.shift) };
}

export function scaleNear(a: Near, factor: Exact): Near {
  return { value: multiply(a.value, factor), shift: multiply(a.shift, factor) };
}
