import type { Step } from "../program.ts";
import { GrowingLayout, NO_NODE } from "./growing-layout.ts";
import { type Layout, OPERATION } from "./layout.ts";
import type { Constraint, Variable } from "./network.ts";
import { SORT } from "./sort.ts";

/** Lays constraints and variables out; a claim that is not among the variables becomes one of which nothing is known. The keys of `known` differ. */
export function layOut(constraints: readonly Constraint[], known: readonly Variable[]): Layout {
  const layout = new GrowingLayout(constraints, known);
  for (let number = 0; number < constraints.length; number += 1) {
    const constraint = constraints[number];
    if (constraint !== undefined) place(layout, constraint);
  }
  if (layout.unknown.length === 0) return layout.finish();
  // Variables stand first, so that it takes another go once all of them are known.
  const others = [...new Set(layout.unknown)].map(
    (key): Variable => ({ key, printed: null, isInteger: false, operand: null }),
  );
  return layOut(constraints, [...known, ...others]);
}

function place(layout: GrowingLayout, { id, kind, owner, program }: Constraint): void {
  const { steps } = program;
  const { placed } = layout;
  const last = steps.length - 1;
  const owning = owner === null ? NO_NODE : layout.named(owner);
  for (let number = 0; number <= last; number += 1) {
    const step = steps[number];
    const target = number === last && kind !== "size" ? owning : NO_NODE;
    if (step !== undefined) placed[number] = placeStep(layout, step, target);
  }
  const result = placed[last];
  if (result === undefined) throw new RangeError(`the program of ${id} is empty`);
  if (owning !== NO_NODE && result !== owning)
    layout.operate(kind === "size" ? OPERATION.size : OPERATION.same, owning, result, NO_NODE);
  if (kind === "before" || kind === "not-below") layout.positive.set(result, kind === "not-below");
  layout.endConstraint();
}

function placeStep(layout: GrowingLayout, step: Step, target: number): number {
  switch (step.kind) {
    case "operand":
      return layout.named(step.key);
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
    case "minimum":
    case "maximum": {
      const left = layout.nodeAt(step.left);
      return layout.operate(OPERATION[step.kind], target, left, layout.nodeAt(step.right));
    }
    case "number":
      return layout.constant(step.value);
    case "negate":
    case "absolute":
    case "at-least":
    case "at-most":
      return layout.operate(OPERATION[step.kind], target, layout.nodeAt(step.operand), NO_NODE);
    case "power":
    case "root": {
      const { kind, operand, exponent } = step;
      return layout.raise(OPERATION[kind], target, layout.nodeAt(operand), exponent);
    }
    case "rank":
    case "years":
      // What only a single check understands is a quantity of which nothing is known.
      layout.isOpaque = true;
      return target === NO_NODE ? layout.addNode(SORT.integer) : target;
    case "meet": {
      // Both tellings are one quantity: the left one stands for it.
      const left = layout.nodeAt(step.left);
      return layout.operate(OPERATION.same, left, layout.nodeAt(step.right), NO_NODE);
    }
  }
}
