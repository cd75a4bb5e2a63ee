import { type Exact, multiply, ONE, tenTo } from "../interval/exact.ts";
import type { Unit } from "./unit.ts";

/**
 * How a unit is told to people: a share without a name ("two-thirds" is 0.666…) in percent, everything
 * else as it is. A value times `factor` is the value in `unit`.
 */
export function shareAsPercent(unit: Unit): { readonly unit: Unit; readonly factor: Exact } {
  if (unit.sort !== "share" || unit.name !== "") return { unit, factor: ONE };
  const hundred = tenTo(2);
  const percent = { ...unit, name: "percent", factor: tenTo(-2) };
  return { unit: percent, factor: multiply(unit.factor, hundred) };
}
