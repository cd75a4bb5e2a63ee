import { type Exact, ONE } from "../interval/exact.ts";
import { tellValue } from "../quantity/tell-value.ts";
import type { Unit } from "../quantity/unit.ts";

/** How far two intervals lie apart, in words: "184,222 won", "0.03 percentage points", "3 days". */
export function tellGap(gap: Exact, unit: Unit): string {
  return tellValue(gap, unitOfGap(unit));
}

/** A difference of percentages is told in points, one of dates in days. */
function unitOfGap(unit: Unit): Unit {
  if (unit.sort === "share" && unit.name === "percent")
    return { ...unit, sort: "points", name: "percentage points" };
  if (unit.sort === "date") return { ...unit, sort: "plain", name: "days", factor: ONE };
  return unit;
}
