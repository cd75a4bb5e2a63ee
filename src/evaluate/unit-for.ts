import { exact, ONE } from "../interval/exact.ts";
import type { Unit } from "../quantity/unit.ts";
import { BARE } from "../quantity/unit-arithmetic.ts";
import type { Dimension } from "./dimension.ts";

const NAMES: ReadonlyMap<string, string> = new Map([["day", "days"]]);

/** A unit in which a result that nobody named can be told: percent for shares, points for their differences. */
export function unitFor(dimension: Dimension): Unit {
  const base = {
    ...BARE,
    sort: dimension.sort,
    dimensions: dimension.powers,
    labels: dimension.labels,
  };
  if (dimension.sort === "share") return { ...base, name: "percent", factor: exact(1, 100) };
  if (dimension.sort === "points")
    return { ...base, name: "percentage points", factor: exact(1, 100) };
  return { ...base, name: nameOf(dimension), factor: ONE };
}

function nameOf({ powers, labels }: Dimension): string {
  const above: string[] = [];
  const below: string[] = [];
  for (const [base, power] of [...powers, ...labels]) {
    const name = NAMES.get(base) ?? base;
    if (power > 0) above.push(power === 1 ? name : `${name}^${power}`);
    else below.push(power === -1 ? name : `${name}^${-power}`);
  }
  if (below.length === 0) return above.join(" ");
  return `${above.length === 0 ? "1" : above.join(" ")} per ${below.join(" per ")}`;
}
