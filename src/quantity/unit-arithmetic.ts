import { divide, equal, multiply, ONE } from "../interval/exact.ts";
import { pluralOf } from "./english-nouns.ts";
import type { Unit } from "./unit.ts";

type Powers = ReadonlyMap<string, number>;

/** A pure number. */
export const BARE: Unit = {
  name: "",
  sort: "plain",
  factor: ONE,
  dimensions: new Map(),
  labels: new Map(),
};

/** A unit that counts things of one name. */
export function labelUnit(singular: string): Unit {
  return { ...BARE, name: pluralOf(singular), labels: new Map([[singular, 1]]) };
}

/** Whether values of the two can be compared or added: same sort of share or points, same dimensions. Labels are no matter. */
export function sameDimensions(a: Unit, b: Unit): boolean {
  return sortClass(a) === sortClass(b) && samePowers(a.dimensions, b.dimensions);
}

/** Percentage points never meet percents, days of the calendar never meet numbers; the rest is told by dimensions. */
function sortClass(unit: Unit): string {
  return unit.sort === "points" || unit.sort === "date" ? unit.sort : "value";
}

/** Whether the two count the same things. A unit without labels fits none but its like. */
export function sameLabels(a: Unit, b: Unit): boolean {
  return samePowers(a.labels, b.labels);
}

export function isBare(unit: Unit): boolean {
  return (
    unit.sort === "plain" &&
    unit.dimensions.size === 0 &&
    unit.labels.size === 0 &&
    equal(unit.factor, ONE)
  );
}

function samePowers(a: Powers, b: Powers): boolean {
  if (a.size !== b.size) return false;
  for (const [name, power] of a) if (b.get(name) !== power) return false;
  return true;
}

/** The unit of a product of values. */
export function multiplyUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, 1);
}

/** The unit of a quotient of values. */
export function divideUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, -1);
}

function combine(a: Unit, b: Unit, side: 1 | -1): Unit {
  const dimensions = addPowers(a.dimensions, b.dimensions, side);
  const labels = addPowers(a.labels, b.labels, side);
  const factor = side === 1 ? multiply(a.factor, b.factor) : divide(a.factor, b.factor);
  const sort = sortOf(a, b, side, dimensions.size === 0 && labels.size === 0);
  return { name: combinedName(a, b, side), sort, factor, dimensions, labels };
}

function sortOf(a: Unit, b: Unit, side: 1 | -1, pure: boolean): Unit["sort"] {
  if (!pure) return "plain";
  if (a.sort === "points" && side === -1 && b.sort === "points") return "share";
  if (a.sort === "points" || b.sort === "points") return "points";
  return "share";
}

function addPowers(a: Powers, b: Powers, side: 1 | -1): Powers {
  const sum = new Map(a);
  for (const [name, power] of b) {
    const total = (sum.get(name) ?? 0) + side * power;
    if (total === 0) sum.delete(name);
    else sum.set(name, total);
  }
  return sum;
}

function combinedName(a: Unit, b: Unit, side: 1 | -1): string {
  if (b.name === "" || (side === 1 && b.sort === "share")) return a.name;
  if (side === 1) return a.name === "" || a.sort === "share" ? b.name : `${a.name} × ${b.name}`;
  if (a.name === b.name) return "";
  return `${a.name === "" ? "1" : a.name} per ${singularName(b)}`;
}

function singularName(unit: Unit): string {
  const only = unit.labels.size === 1 && unit.dimensions.size === 0 ? [...unit.labels.keys()] : [];
  return only[0] ?? unit.name.replace(/s$/, "");
}

/** The unit as a person is told it. */
export function unitName(unit: Unit): string {
  return unit.name;
}
