import { add, divide, exact } from "../../interval/exact.ts";
import {
  between,
  type End,
  EVERYTHING,
  type Interval,
  intersect,
} from "../../interval/interval.ts";
import { decide } from "./decide.ts";
import type { Layout } from "./layout.ts";
import { linearize } from "./linearize.ts";
import { narrowExactly } from "./narrow-exactly.ts";
import type { Limits } from "./network.ts";
import { Simplex } from "./simplex.ts";
import { type Box, type Subset, type System, startingBox, systemOf } from "./system.ts";

const SWEEPS = 24;
const PIVOTS = 400;
const HALVINGS = 10;

/**
 * What the other members of a conflict leave one figure: exact where the rest is linear, else an
 * enclosure that is cut close on the side of what is printed. Null where it could not be known.
 */
export function leftFor(
  layout: Layout,
  conflict: Subset,
  figure: number,
  limits: Limits,
): Interval | null {
  const others = {
    ...conflict,
    figures: conflict.figures.filter((other) => other !== figure),
  };
  const system = systemOf(layout, others);
  const start = startingBox(system);
  const narrowed = start === null ? null : narrowExactly(system, start, SWEEPS);
  const printed = layout.variables[figure]?.printed;
  if (narrowed === null || printed == null) return null;
  const enclosure = linearRange(system, narrowed, figure);
  return enclosure === null
    ? null
    : shave({ system, box: narrowed, figure, limits }, enclosure, printed);
}

/** How far the linear part lets a node go. */
export function linearRange(system: System, box: Box, node: number): Interval | null {
  const interval = box.get(node) ?? EVERYTHING;
  const linear = linearize(system, box);
  const column = linear.nodes.indexOf(node);
  if (column < 0) return interval;
  const simplex = new Simplex(linear.problem, PIVOTS);
  const answer = simplex.solve();
  if (answer.kind === "infeasible") return null;
  if (answer.kind === "budget-spent") return interval;
  const high = simplex.farthest(column, 1);
  const low = simplex.farthest(column, -1);
  return intersect(interval, { low: low ?? null, high: high ?? null });
}

interface Question {
  readonly system: System;
  readonly box: Box;
  readonly figure: number;
  readonly limits: Limits;
}

/** The part of an enclosure on the side of the printed figure where the others can still hold. */
function shave(question: Question, enclosure: Interval, printed: Interval): Interval | null {
  if (intersect(enclosure, printed) === null) return enclosure;
  const below = beside(enclosure.low, printed.low, "below");
  const above = beside(printed.high, enclosure.high, "above");
  const isBelow = below !== null && !isImpossible(question, below);
  const isAbove = above !== null && !isImpossible(question, above);
  if (isBelow && isAbove) return enclosure;
  if (isBelow && below !== null) return closeUp(question, below, "high");
  return isAbove && above !== null ? closeUp(question, above, "low") : null;
}

/** What lies between an end of the enclosure and the near end of the printed figure. */
function beside(low: End | null, high: End | null, side: "below" | "above"): Interval | null {
  if (side === "below")
    return high === null ? null : between(low, { value: high.value, closed: !high.closed });
  return low === null ? null : between({ value: low.value, closed: !low.closed }, high);
}

function isImpossible({ system, box, figure, limits }: Question, part: Interval): boolean {
  return decide(system, new Map(box).set(figure, part), limits.boxes).kind === "conflict";
}

/** Moves the end next to the printed figure away from it as far as the rest is proved impossible. */
function closeUp(question: Question, part: Interval, side: "low" | "high"): Interval {
  let { low, high } = part;
  for (let halving = 0; halving < HALVINGS && low !== null && high !== null; halving += 1) {
    const middle: End = { value: divide(add(low.value, high.value), exact(2)), closed: true };
    const near: Interval = side === "low" ? { low, high: middle } : { low: middle, high };
    if (isImpossible(question, near) === (side === "low")) low = middle;
    else high = middle;
  }
  return side === "low" ? { low, high: part.high } : { low: part.low, high };
}
