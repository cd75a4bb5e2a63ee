import { type Exact, lowestTerms } from "./exact.ts";

/** The nearest float, or one next to it: for drawing and for finding candidates, never for a verdict. */
export function toNumber(value: Exact): number {
  const { numerator, denominator } = lowestTerms(value);
  if (typeof numerator === "number" && typeof denominator === "number")
    return numerator / denominator;
  const above = BigInt(numerator);
  const below = BigInt(denominator);
  const size = above < 0n ? -above : above;
  const shift = BigInt(Math.max(0, below.toString(2).length - size.toString(2).length + 64));
  const scaled = (size << shift) / below;
  return (Number(scaled) / 2 ** Number(shift)) * (above < 0n ? -1 : 1);
}
