import { EVERYTHING, type Interval, intersect } from "../../interval/interval.ts";
import { linearize } from "./linearize.ts";
import { Simplex } from "./simplex.ts";
import type { Box, System } from "./system.ts";

/** What one question may cost; the simplex goes on from where the last one left it. */
const PIVOTS = 400;
const PIVOTS_EACH = 20;

/** How far the linear part of a system lets each of some nodes go; null where it has no solution at all. */
export function linearRanges(
  system: System,
  box: Box,
  nodes: readonly number[],
): ReadonlyMap<number, Interval> | null {
  const linear = linearize(system, box);
  const columnOf = new Map(linear.nodes.map((node, column) => [node, column]));
  const simplex = new Simplex(linear.problem, PIVOTS + PIVOTS_EACH * nodes.length);
  const answer = simplex.solve();
  if (answer.kind === "infeasible") return null;
  const ranges = new Map<number, Interval>();
  for (const node of nodes) {
    const interval = box.get(node) ?? EVERYTHING;
    const column = columnOf.get(node);
    if (column === undefined || answer.kind === "budget-spent") {
      ranges.set(node, interval);
      continue;
    }
    const low = simplex.farthest(column, -1);
    const high = simplex.farthest(column, 1);
    const range = intersect(interval, { low: low ?? null, high: high ?? null });
    if (range === null) return null;
    ranges.set(node, range);
  }
  return ranges;
}
