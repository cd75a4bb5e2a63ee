import { absolute, type Exact, exact, greatest, multiply, ZERO } from "../interval/exact.ts";
import type { Hedge, HedgeKind } from "./figure.ts";

/** How far a hedge reaches beyond the printed value, and why so far. */
export interface HedgeWidth {
  readonly kind: HedgeKind;
  /** A share of the printed value. */
  readonly relative: Exact;
  /** As far as any reader could let it reach: beyond this the word does not bear it, whatever table is used. */
  readonly utmost: Exact;
  readonly reason: string;
}

/**
 * The widths of hedges, as shares of the printed value; one unit of the last written digit where that is
 * more, because nobody rounds more coarsely than they write. Hedges that are not here reach to infinity or
 * to zero on their side. A verdict that rests on a width names the smallest one that would have been enough.
 * What lies beyond a width but not beyond a quarter of the value is left open, since readers may disagree with
 * this table; further away another round number is at hand for every first digit, and no reader would follow.
 */
export const HEDGE_WIDTHS: readonly HedgeWidth[] = [
  {
    kind: "about",
    relative: exact(1, 20),
    utmost: exact(1, 4),
    reason:
      "Writers who say about 300 mean 285 to 315: a twentieth is half the distance between round numbers with two digits at their finest, and what is further away has a nearer round number of its own.",
  },
  {
    kind: "nearly",
    relative: exact(1, 10),
    utmost: exact(1, 4),
    reason:
      "Nearly half is said of 45% upwards and nearly 2 million of 1.8 upwards: below nine tenths a reader would feel misled, and another round number is at hand. Nearly zero is within a unit of the last digit on either side.",
  },
  {
    kind: "just-over",
    relative: exact(1, 10),
    utmost: exact(1, 4),
    reason: "Just over mirrors nearly: up to a tenth above the figure that it stands at.",
  },
];

const BY_KIND: ReadonlyMap<HedgeKind, HedgeWidth> = new Map(
  HEDGE_WIDTHS.map((width) => [width.kind, width]),
);

/** How far a hedge reaches from a printed value with this last digit, in the figure's unit; zero for kinds without width. */
export function widthOf(
  { kind, reach }: Pick<Hedge, "kind" | "reach">,
  value: Exact,
  step: Exact | null,
  isStretched = false,
): Exact {
  const width = BY_KIND.get(kind);
  if (width === undefined) return ZERO;
  const relative = reach ?? width.relative;
  const furthest = isStretched ? greatest(relative, width.utmost) : relative;
  const share = absolute(multiply(value, furthest));
  return step === null ? share : greatest(share, step);
}
