import { layOut } from "./lay-out.ts";
import type { Layout } from "./layout.ts";
import { linearize } from "./linearize.ts";
import { narrowExactly } from "./narrow-exactly.ts";
import { Narrowing } from "./narrowing.ts";
import { propagate, Queue } from "./propagate.ts";
import { Simplex } from "./simplex.ts";
import { type Slice, sliceTrail } from "./slice-trail.ts";
import { type Box, nodesOf, type Subset, type System } from "./system.ts";

/** All constraints of a system and all figures that they name. */
export function wholeOf(layout: Layout, constraints: readonly number[]): Subset {
  const figures = new Set<number>();
  for (const constraint of constraints)
    for (const node of variablesOf(layout, constraint))
      if (layout.variables[node]?.printed != null) figures.add(node);
  return { constraints, figures: [...figures].sort((a, b) => a - b) };
}

/** The variables that a constraint ties. */
export function variablesOf(layout: Layout, constraint: number): readonly number[] {
  const found = new Set<number>();
  const end = layout.first[constraint + 1] ?? 0;
  for (let at = layout.first[constraint] ?? 0; at < end; at += 1)
    for (const node of nodesOf(layout, at)) if (node < layout.variables.length) found.add(node);
  return [...found];
}

const SWEEPS = 8;
const PIVOTS = 400;

/**
 * What a linear conflict rests on: the rows and figures of an infeasible combination (Farkas). A
 * proposal, since the ends of factors may rest on more. Null where the figures alone are not infeasible.
 */
export function linearExplanation(system: System, start: Box): Subset | null {
  const { layout } = system;
  const narrowed = narrowExactly(system, start, SWEEPS);
  if (narrowed === null) return null;
  const linear = linearize(system, narrowed, start);
  const answer = new Simplex(linear.problem, PIVOTS).solve();
  if (answer.kind !== "infeasible") return null;
  const constraints = new Set<number>();
  const figures = new Set<number>();
  const isFigure = (node: number): boolean => system.subset.figures.includes(node);
  for (const row of answer.rows) {
    const at = linear.operations[row] ?? 0;
    const constraint = layout.constraintOf[at] ?? 0;
    constraints.add(constraint);
    for (const node of variablesOf(layout, constraint)) if (isFigure(node)) figures.add(node);
  }
  for (const column of answer.columns) {
    const node = linear.nodes[column] ?? 0;
    if (isFigure(node)) figures.add(node);
  }
  return {
    constraints: [...constraints].sort((a, b) => a - b),
    figures: [...figures].sort((a, b) => a - b),
  };
}

/** What propagation alone, in float64, says of a subset: what an empty node rests on, or null. */
export function floatExplanation(layout: Layout, subset: Subset, budget: number): Slice | null {
  const figures = new Set(subset.figures);
  const part = layOut(
    subset.constraints.flatMap((constraint) => layout.constraints[constraint] ?? []),
    layout.variables.map((variable, node) =>
      figures.has(node) ? variable : { ...variable, printed: null },
    ),
  );
  const narrowing = new Narrowing(part);
  const queue = new Queue(subset.constraints.length);
  const isActive = new Uint8Array(subset.constraints.length).fill(1);
  for (const constraint of isActive.keys()) queue.add(constraint);
  if (propagate(narrowing, queue, isActive, budget) !== "empty") return null;
  const slice = sliceTrail(narrowing);
  return {
    constraints: slice.constraints.flatMap((constraint) => subset.constraints[constraint] ?? []),
    figures: slice.figures,
  };
}
