import { magnitudeOf } from "../interval/decimal.ts";
import { add, compare, divide, type Exact, exact, subtract } from "../interval/exact.ts";
import { type End, EVERYTHING, type Interval } from "../interval/interval.ts";

/** The intervals of a program's operands, by key. */
export type Box = ReadonlyMap<string, Interval>;

/** The box cut in two through the widest of the sides that are named, in proportion to the size of its values; null where no side can be cut. */
export function halve(box: Box, sides: readonly string[]): readonly [Box, Box] | null {
  let widest: {
    readonly key: string;
    readonly low: End;
    readonly high: End;
    readonly width: Exact;
  } | null = null;
  for (const key of sides) {
    const { low, high } = box.get(key) ?? EVERYTHING;
    if (low === null || high === null || compare(low.value, high.value) === 0) continue;
    const size = Math.max(magnitudeOf(low.value), magnitudeOf(high.value));
    const distance = subtract(high.value, low.value);
    const width = divide(distance, exact(10n ** BigInt(Math.max(0, size))));
    if (widest === null || compare(width, widest.width) > 0) widest = { key, low, high, width };
  }
  if (widest === null) return null;
  const { key, low, high } = widest;
  const middle: End = {
    value: divide(add(low.value, high.value), exact(2)),
    closed: true,
  };
  return [
    new Map(box).set(key, { low, high: middle }),
    new Map(box).set(key, { low: middle, high }),
  ];
}
