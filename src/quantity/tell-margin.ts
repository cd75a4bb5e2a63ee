import { decimalPlaces, magnitudeOf } from "../interval/decimal.ts";
import { type Exact, multiply, tenTo } from "../interval/exact.ts";
import { tellNumber } from "./tell-value.ts";

/** A margin (a share of a printed figure) in percent, rounded up to three significant digits: "1.98%". */
export function tellMargin(share: Exact): string {
  const percent = multiply(share, tenTo(2));
  const wanted = Math.max(0, 2 - magnitudeOf(percent));
  const places = Math.min(decimalPlaces(percent) ?? wanted, wanted);
  return `${tellNumber(percent, places, "ceiling")}%`;
}
