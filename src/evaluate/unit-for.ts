import { equal, exact, ONE } from "../interval/exact.ts";
import { pluralOf, singularOf } from "../quantity/english-nouns.ts";
import type { Unit } from "../quantity/unit.ts";
import { BARE } from "../quantity/unit-arithmetic.ts";
import { UNITS } from "../quantity/units.ts";
import { once } from "../text/once.ts";
import type { Dimension } from "./dimension.ts";

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

/** "won", "visitors", "won per approval", "metres per day". */
function nameOf({ powers, labels }: Dimension): string {
  const above: string[] = [];
  const below: string[] = [];
  for (const [base, power] of powers) {
    const name = baseUnits().get(`${base} ${Math.abs(power)}`) ?? raised(base, Math.abs(power));
    if (power > 0) above.push(name);
    else below.push(singularOf(name));
  }
  for (const [label, power] of labels) {
    if (power > 0) above.push(raised(pluralOf(label), power));
    else below.push(raised(label, -power));
  }
  if (below.length === 0) return above.join(" × ");
  return `${above.length === 0 ? "1" : above.join(" × ")} per ${below.join(" per ")}`;
}

function raised(name: string, power: number): string {
  return power === 1 ? name : `${name}^${power}`;
}

/** Names of the units of one base dimension that are the measure of it, by the base and its power: "KRW 1" is won. */
const baseUnits = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      Object.values(UNITS)
        .flatMap(({ unit }) => {
          const [only, ...others] = unit.dimensions;
          const isBase = only !== undefined && others.length === 0 && equal(unit.factor, ONE);
          return isBase && unit.sort === "plain"
            ? [[`${only[0]} ${only[1]}`, unit.name] as const]
            : [];
        })
        .reverse(),
    ),
);
