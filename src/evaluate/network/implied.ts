import {
  type End,
  EVERYTHING,
  type Interval,
  intersect,
  isWithin,
  onlyValue,
} from "../../interval/interval.ts";
import { inCircles } from "./circles.ts";
import { componentsOf } from "./components.ts";
import { wholeOf } from "./explain.ts";
import type { Held } from "./hold-together.ts";
import type { Layout } from "./layout.ts";
import { linearRanges } from "./linear-range.ts";
import { narrowExactly } from "./narrow-exactly.ts";
import type { Narrowing } from "./narrowing.ts";
import type { Implied } from "./network.ts";
import { exactOfFloat } from "./outward.ts";
import { type Box, type System, startingBox, systemOf } from "./system.ts";

const SWEEPS = 12;

/**
 * What the relations imply of every variable that they narrow, in the order of the variables: exact
 * in components small enough to be reckoned exactly, rounded outward in others. Of relations in a conflict
 * nothing follows.
 */
export function impliedIntervals(held: Held): readonly Implied[] {
  const { layout, narrowing, isActive, roots, limits } = held;
  const active = Int32Array.from(isActive.keys()).filter((number) => isActive[number] === 1);
  const sharp = new Map<number, Interval>();
  for (const component of componentsOf(layout, active, roots)) {
    if (component.operations > limits.exactOperations) continue;
    const system = systemOf(layout, wholeOf(layout, [...component.constraints]));
    const start = startingBox(system);
    const box = start === null ? null : narrowExactly(system, start, SWEEPS);
    if (box === null) continue;
    const variables = system.nodes.filter((node) => node < layout.variables.length);
    // Without a circle, narrowing leaves no more than is possible; with one, only the simplex is sure to.
    const isAsked = component.isCyclic && component.operations <= limits.rangeOperations;
    const circular = isAsked ? variables.filter(inCirclesOf(system, box)) : [];
    const ranges =
      circular.length > 0 ? linearRanges(system, box, circular) : new Map<number, Interval>();
    if (ranges === null) continue;
    for (const node of variables) {
      const interval = ranges.get(node) ?? box.get(node);
      if (interval !== undefined) sharp.set(node, interval);
    }
  }
  return layout.variables.flatMap(
    (_, node) => impliedOfNode(layout, narrowing, node, sharp.get(node)) ?? [],
  );
}

function inCirclesOf(system: System, box: Box): (node: number) => boolean {
  return inCircles(system.layout, system.operations, (node) => {
    return onlyValue(box.get(node) ?? EVERYTHING) !== undefined;
  });
}

/** What is implied of one variable; null where that is no more than its figure says. */
export function impliedOfNode(
  layout: Layout,
  narrowing: Narrowing,
  node: number,
  sharp: Interval | undefined,
): Implied | null {
  const variable = layout.variables[node];
  if (variable === undefined) return null;
  const { key, printed } = variable;
  const interval =
    sharp === undefined
      ? floatInterval(layout, narrowing, node, printed)
      : printed !== null && isWithin(printed, sharp)
        ? null
        : sharp;
  if (interval === null || (interval.low === null && interval.high === null)) return null;
  return {
    key,
    interval,
    lowBy: narrowedBy(layout, narrowing, node * 2),
    highBy: narrowedBy(layout, narrowing, node * 2 + 1),
  };
}

/** The range of a node as an interval, with its figure's own ends where they were not moved; null where none was. */
function floatInterval(
  layout: Layout,
  { low, high }: Narrowing,
  node: number,
  printed: Interval | null,
): Interval | null {
  const from = low[node] ?? 0;
  const to = high[node] ?? 0;
  const before = layout.low[node] ?? 0;
  const after = layout.high[node] ?? 0;
  if (from === before && to === after) return null;
  if (printed === null) return { low: endOf(from), high: endOf(to) };
  const { low: lowest, high: highest } = printed;
  const newLow = from === before ? lowest : endOf(from);
  const newHigh = to === after ? highest : endOf(to);
  if (isClearlyBelow(from, to)) {
    const isRaised = from !== before && isClearlyBelow(before, from);
    const isLowered = to !== after && isClearlyBelow(to, after);
    // Most are; only what is within a few roundings of what is printed needs an exact look.
    if ((isRaised || from === before) && (isLowered || to === after))
      return { low: newLow, high: newHigh };
  }
  const common = intersect({ low: newLow, high: newHigh }, printed);
  return common?.low === lowest && common.high === highest ? null : common;
}

function endOf(value: number): End | null {
  return Number.isFinite(value) ? { value: exactOfFloat(value), closed: true } : null;
}

/** Far more than the numbers of a figure and those that stand for them in float64 can be apart. */
const FEW_ROUNDINGS = 2 ** -48;
const SMALL = 1e-300;

/** Whether what is near one number in float64 is surely below what is near the other. */
function isClearlyBelow(a: number, b: number): boolean {
  return b - a > (Math.abs(a) + Math.abs(b)) * FEW_ROUNDINGS + SMALL;
}

function narrowedBy(layout: Layout, narrowing: Narrowing, slot: number): string | null {
  const operation = narrowing.trail.lastBy(slot);
  if (operation < 0) return null;
  return layout.constraints[layout.constraintOf[operation] ?? 0]?.id ?? null;
}
