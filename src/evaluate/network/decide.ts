import { roundToMultiple } from "../../interval/decimal.ts";
import { add, divide, type Exact, exact, ONE, sign, subtract, ZERO } from "../../interval/exact.ts";
import { type End, EVERYTHING, intersect } from "../../interval/interval.ts";
import { findValues, isSolution, type Values } from "./find-values.ts";
import { forwardValues } from "./forward-values.ts";
import { OPERATION } from "./layout.ts";
import { valueOfForm } from "./linear-form.ts";
import { type Linearized, linearize, sideOf } from "./linearize.ts";
import { narrowExactly } from "./narrow-exactly.ts";
import { Simplex } from "./simplex.ts";
import { SORT } from "./sort.ts";
import { type Box, nodesOf, type System } from "./system.ts";

/** Whether a system can hold: proved either way, or not known. */
export type Decision =
  | { readonly kind: "conflict" }
  | { readonly kind: "satisfied"; readonly values: Values }
  | { readonly kind: "unknown" };

/** A part of what is possible: a box, with the cases that are tried in it. */
interface Part {
  readonly system: System;
  readonly box: Box;
}

const GLANCE = 1;
const SWEEPS = 8;
const PIVOTS = 400;

/**
 * Decides a system exactly: narrowing, then the simplex over what of it is linear, then values that
 * make it hold. What is not decided so is cut in two, as far as the budget of boxes goes; without any,
 * only narrowing is tried.
 */
export function decide(whole: System, start: Box | null, boxes: number): Decision {
  if (start === null) return { kind: "conflict" };
  if (boxes === 0)
    return { kind: narrowExactly(whole, start, SWEEPS) === null ? "conflict" : "unknown" };
  const pending: Part[] = [{ system: whole, box: start }];
  let isOpen = false;
  for (let used = 0; used < boxes; used += 1) {
    const part = pending.pop();
    if (part === undefined) return isOpen ? { kind: "unknown" } : { kind: "conflict" };
    const { system } = part;
    // Most systems that can hold are seen to after a glance.
    const box = narrowExactly(system, part.box, used === 0 ? GLANCE : SWEEPS);
    if (box === null) continue;
    const forward = used < 2 ? forwardValues(system, box) : null;
    if (forward !== null && isSolution(system, box, forward))
      return { kind: "satisfied", values: forward };
    if (used === 0) {
      pending.push({ system, box });
      continue;
    }
    const linear = linearize(system, box);
    const answer = new Simplex(linear.problem, PIVOTS).solve();
    if (answer.kind === "infeasible") continue;
    const point = answer.kind === "point" ? answer.values : null;
    const wish = wishOf(linear, point);
    const values = findValues(system, box, wish);
    if (values !== null) return { kind: "satisfied", values };
    const halves = cut({ system, box }, wish);
    if (halves === null) isOpen = true;
    else pending.push(...halves);
  }
  return pending.length > 0 || isOpen ? { kind: "unknown" } : { kind: "conflict" };
}

/** What a feasible point of the linear problem gives each node. */
function wishOf(
  linear: Linearized,
  point: readonly Exact[] | null,
): (node: number) => Exact | undefined {
  return (node) => {
    const form = point === null ? undefined : linear.forms.get(node);
    return form === undefined || point === null ? undefined : valueOfForm(form, point);
  };
}

/** Two parts that hold all of one: cut where a whole number was missed, between the operands of a minimum, at zero, or through the middle. */
function cut(part: Part, wish: (node: number) => Exact | undefined): readonly Part[] | null {
  const { system, box } = part;
  const integer = system.nodes.find((node) => {
    const value = wish(node);
    return system.layout.sort[node] === SORT.integer && value !== undefined && !isWhole(value);
  });
  if (integer !== undefined) {
    const below = exact(roundToMultiple(wish(integer) ?? ZERO, ONE, "floor"));
    return split(part, integer, below, add(below, ONE));
  }
  const either = system.operations.find((at) => isEither(system, at));
  if (either !== undefined)
    return (["left", "right"] as const).map((side) => ({
      system: { ...system, taken: new Map(system.taken).set(either, side) },
      box,
    }));
  const curved = curvedNodes(system);
  const straddling = curved.find((node) => {
    const interval = box.get(node) ?? EVERYTHING;
    return sideOf(interval) === 0;
  });
  if (straddling !== undefined) return split(part, straddling, ZERO, ZERO);
  const widest = widestOf(box, [
    ...curved,
    ...system.nodes.filter((node) => isWide(system, box, node)),
  ]);
  if (widest === null) return null;
  const { node, middle } = widest;
  if (system.layout.sort[node] !== SORT.integer) return split(part, node, middle, middle);
  const below = exact(roundToMultiple(middle, ONE, "floor"));
  return split(part, node, below, add(below, ONE));
}

/** Whether an operation is one of its operands and none was tried yet. */
function isEither({ layout, taken }: System, at: number): boolean {
  const operation = layout.operation[at];
  return (operation === OPERATION.minimum || operation === OPERATION.maximum) && !taken.has(at);
}

/** A whole number of which more than one is left. */
function isWide(system: System, box: Box, node: number): boolean {
  const { low, high } = box.get(node) ?? EVERYTHING;
  if (system.layout.sort[node] !== SORT.integer || low === null || high === null) return false;
  return sign(subtract(high.value, low.value)) > 0;
}

/** The nodes of operations that are not sums, each once. */
function curvedNodes({ layout, operations }: System): readonly number[] {
  const found = new Set<number>();
  for (const at of operations) {
    const operation = layout.operation[at] ?? 0;
    const isStraight =
      operation === OPERATION.add ||
      operation === OPERATION.subtract ||
      operation === OPERATION.same ||
      operation === OPERATION.negate ||
      operation === OPERATION.minimum ||
      operation === OPERATION.maximum ||
      operation >= OPERATION["at-least"];
    if (isStraight) continue;
    for (const node of nodesOf(layout, at))
      if (layout.sort[node] !== SORT.constant) found.add(node);
  }
  return [...found];
}

function widestOf(
  box: Box,
  nodes: readonly number[],
): { readonly node: number; readonly middle: Exact } | null {
  let widest: { readonly node: number; readonly middle: Exact; readonly width: number } | null =
    null;
  for (const node of nodes) {
    const { low, high } = box.get(node) ?? EVERYTHING;
    if (low === null || high === null) continue;
    const width = relativeWidth(low, high);
    if (width > 0 && (widest === null || width > widest.width))
      widest = { node, middle: divide(add(low.value, high.value), exact(2)), width };
  }
  return widest;
}

/** Only to choose where to cut, so that a float64 is good enough. */
function relativeWidth(low: End, high: End): number {
  const from = Number(low.value.numerator) / Number(low.value.denominator);
  const to = Number(high.value.numerator) / Number(high.value.denominator);
  const width = (to - from) / (Math.abs(from) + Math.abs(to));
  return Number.isFinite(width) ? width : 0;
}

function split({ system, box }: Part, node: number, below: Exact, above: Exact): readonly Part[] {
  const interval = box.get(node) ?? EVERYTHING;
  const lower = intersect(interval, { low: null, high: { value: below, closed: true } });
  const upper = intersect(interval, { low: { value: above, closed: true }, high: null });
  return [lower, upper].flatMap((half) =>
    half === null ? [] : [{ system, box: new Map(box).set(node, half) }],
  );
}

function isWhole(value: Exact): boolean {
  return sign(subtract(exact(roundToMultiple(value, ONE, "floor")), value)) === 0;
}
