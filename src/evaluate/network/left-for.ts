import { add, divide, exact, ZERO } from "../../interval/exact.ts";
import {
  between,
  type End,
  EVERYTHING,
  hull,
  type Interval,
  intersect,
} from "../../interval/interval.ts";
import { decide } from "./decide.ts";
import type { Layout } from "./layout.ts";
import { linearRanges } from "./linear-range.ts";
import { sideOf } from "./linearize.ts";
import { narrowExactly } from "./narrow-exactly.ts";
import type { Limits } from "./network.ts";
import { type Box, type Subset, type System, startingBox, systemOf } from "./system.ts";

const SWEEPS = 24;
const HALVINGS = 12;
/** What is only to be sharp need not be cut into many. */
const FEW_BOXES = 2;

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
  const printed = layout.variables[figure]?.printed;
  if (start === null || printed == null) return null;
  const box = narrowExactly(system, start, SWEEPS);
  const enclosure = box === null ? null : signedRange(system, box, figure);
  return box === null || enclosure === null
    ? null
    : shave({ system, box, figure, limits }, enclosure, printed);
}

const NOUGHT: End = { value: ZERO, closed: true };

/** How far the linear part lets a node go, below zero and above: a share of what is on one side of zero is linear. */
function signedRange(system: System, box: Box, node: number): Interval | null {
  const interval = box.get(node) ?? EVERYTHING;
  if (sideOf(interval) !== 0) return linearRange(system, box, node);
  const parts = [between(interval.low, NOUGHT), between(NOUGHT, interval.high)].flatMap((side) => {
    const half = side === null ? null : narrowExactly(system, new Map(box).set(node, side), SWEEPS);
    return half === null ? [] : (linearRange(system, half, node) ?? []);
  });
  const [one = null, other = one] = parts;
  return one === null || other === null ? null : hull(one, other);
}

function linearRange(system: System, box: Box, node: number): Interval | null {
  return linearRanges(system, box, [node])?.get(node) ?? null;
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
  const { boxes } = question.limits;
  const isBelow = below !== null && !isImpossible(question, below, boxes);
  const isAbove = above !== null && !isImpossible(question, above, boxes);
  if (isBelow && isAbove) return enclosure;
  if (isBelow && below !== null) return closeUp(question, below);
  return isAbove && above !== null ? closeUp(question, above) : null;
}

/** What lies between an end of the enclosure and the near end of the printed figure. */
function beside(low: End | null, high: End | null, side: "below" | "above"): Interval | null {
  if (side === "below")
    return high === null ? null : between(low, { value: high.value, closed: !high.closed });
  return low === null ? null : between({ value: low.value, closed: !low.closed }, high);
}

function isImpossible({ system, box, figure }: Question, part: Interval, boxes: number): boolean {
  return decide(system, new Map(box).set(figure, part), boxes).kind === "conflict";
}

/** Moves both ends inward as far as what is cut off is proved impossible. */
function closeUp(question: Question, part: Interval): Interval {
  return closeEnd(question, closeEnd(question, part, "low"), "high");
}

function closeEnd(question: Question, part: Interval, side: "low" | "high"): Interval {
  let { low, high } = part;
  for (let halving = 0; halving < HALVINGS && low !== null && high !== null; halving += 1) {
    const middle: End = { value: divide(add(low.value, high.value), exact(2)), closed: true };
    const outer: Interval = side === "low" ? { low, high: middle } : { low: middle, high };
    if (isImpossible(question, outer, FEW_BOXES) === (side === "low")) low = middle;
    else high = middle;
  }
  return side === "low" ? { low, high: part.high } : { low: part.low, high };
}
