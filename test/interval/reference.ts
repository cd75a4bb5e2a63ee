import fc from "fast-check";
import { type Exact, exact } from "../../src/interval/exact.ts";
import type { End, Interval } from "../../src/interval/interval.ts";

/** A second, plain way to the same numbers: ratios of BigInt, to hold the fast ones against. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function ratio(top: bigint, bottom = 1n): Ratio {
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

export function ratioOf(value: Exact): Ratio {
  return ratio(BigInt(value.numerator), BigInt(value.denominator));
}

export function exactOf({ top, bottom }: Ratio): Exact {
  return exact(top, bottom);
}

export function order(a: Ratio, b: Ratio): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function plus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function times(a: Ratio, b: Ratio): Ratio {
  return ratio(a.top * b.top, a.bottom * b.bottom);
}

export function over(a: Ratio, b: Ratio): Ratio {
  return ratio(a.top * b.bottom, a.bottom * b.top);
}

export function minus(a: Ratio): Ratio {
  return ratio(-a.top, a.bottom);
}

/** A set of ratios between two bounds; a bound without value is infinite. */
export interface Range {
  readonly from: { readonly at: Ratio; readonly closed: boolean } | null;
  readonly to: { readonly at: Ratio; readonly closed: boolean } | null;
}

export function rangeOf({ low, high }: Interval): Range {
  return { from: boundOf(low), to: boundOf(high) };
}

function boundOf(end: End | null): Range["from"] {
  return end === null ? null : { at: ratioOf(end.value), closed: end.closed };
}

export function holds({ from, to }: Range, value: Ratio): boolean {
  const above = from === null || order(value, from.at) > (from.closed ? -1 : 0);
  return above && (to === null || order(value, to.at) < (to.closed ? 1 : 0));
}

/** Whether two ranges have a value in common. */
export function meet(a: Range, b: Range): boolean {
  return (
    startsBefore(a.from, b.to) &&
    startsBefore(b.from, a.to) &&
    startsBefore(a.from, a.to) &&
    startsBefore(b.from, b.to)
  );
}

function startsBefore(from: Range["from"], to: Range["to"]): boolean {
  if (from === null || to === null) return true;
  const compared = order(from.at, to.at);
  return compared < 0 || (compared === 0 && from.closed && to.closed);
}

/** Numbers of all sizes: small ratios, decimals, and some beyond what a float holds. */
export const anyExact: fc.Arbitrary<Exact> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      numerator: fc.integer({ min: -20, max: 20 }),
      denominator: fc.integer({ min: 1, max: 7 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.maxSafeInteger(), fc.integer({ min: 1, max: 2 ** 52 }))
      .map(([top, bottom]) => exact(top, bottom)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
        fc.bigInt({ min: 1n, max: 10n ** 30n }),
      )
      .map(([top, bottom]) => exact(top, bottom)),
  },
);

/** Few distinct values, so that ends meet often. */
export const smallExact: fc.Arbitrary<Exact> = fc
  .tuple(fc.integer({ min: -6, max: 6 }), fc.constantFrom(1, 2, 3))
  .map(([top, bottom]) => exact(top, bottom));

export function intervalFrom(value: fc.Arbitrary<Exact>): fc.Arbitrary<Interval> {
  const end = fc.option(fc.record({ value, closed: fc.boolean() }), { freq: 6 });
  return fc.tuple(end, end).map(([a, b]) => {
    if (a === null || b === null) return { low: a, high: b };
    const compared = order(ratioOf(a.value), ratioOf(b.value));
    if (compared === 0) return { low: { ...a, closed: true }, high: { ...b, closed: true } };
    return compared < 0 ? { low: a, high: b } : { low: b, high: a };
  });
}

export const anyInterval = intervalFrom(fc.oneof({ weight: 3, arbitrary: smallExact }, anyExact));

/** Values at, just beside and far from the given ones. */
export function around(values: readonly Ratio[]): readonly Ratio[] {
  const tiny = ratio(1n, 10n ** 90n);
  const some = ratio(1n, 7n);
  const far = ratio(10n ** 90n);
  return [ratio(0n), ...values].flatMap((value) =>
    [ratio(0n), tiny, minus(tiny), some, minus(some), far, minus(far)].map((step) =>
      plus(value, step),
    ),
  );
}
