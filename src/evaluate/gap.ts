import { type Exact, subtract } from "../interval/exact.ts";
import type { Interval } from "../interval/interval.ts";

/** How far the nearest ends of two intervals are apart; nothing where they meet. */
export function gapBetween(a: Interval, b: Interval): Exact | null {
  if (a.high !== null && b.low !== null) {
    const gap = subtract(b.low.value, a.high.value);
    if (gap.numerator >= 0) return gap;
  }
  if (b.high !== null && a.low !== null) {
    const gap = subtract(a.low.value, b.high.value);
    if (gap.numerator >= 0) return gap;
  }
  return null;
}
