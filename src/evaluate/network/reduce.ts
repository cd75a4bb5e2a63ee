import { decide } from "./decide.ts";
import { floatExplanation, linearExplanation, variablesOf } from "./explain.ts";
import type { Layout } from "./layout.ts";
import type { Limits } from "./network.ts";
import { type Subset, type System, startingBox, systemOf } from "./system.ts";

/** A subset that cannot hold, from which nothing more can be left out. */
export interface Reduced {
  readonly subset: Subset;
  /** Whether every part was shown to be needed; what could not be decided was kept. */
  readonly isIrreducible: boolean;
}

/**
 * Reduces a proposed conflict to an irreducible one: the explanation first, then one part after the
 * other left out as long as the rest is still proved impossible. Null where the proposal itself cannot be proved.
 */
export function reduce(layout: Layout, proposed: Subset, limits: Limits): Reduced | null {
  let subset = connected(layout, proposed);
  if (!isConflict(layout, subset, limits)) return null;
  const explained = explanationOf(systemOf(layout, subset));
  if (explained !== null) {
    const shorter = connected(layout, explained);
    if (isConflict(layout, shorter, limits)) subset = shorter;
  }
  subset = halve(layout, subset, limits);
  let isIrreducible = true;
  for (const part of partsOf(subset)) {
    if (!part.isIn(subset)) continue;
    const without = connected(layout, part.leaveOut(subset));
    const decision = decideSubset(layout, without, limits);
    if (decision === "conflict") subset = without;
    else if (decision === "unknown") isIrreducible = false;
  }
  return { subset, isIrreducible };
}

function explanationOf(system: System): Subset | null {
  const start = startingBox(system);
  return start === null ? null : linearExplanation(system, start);
}

interface Part {
  readonly isIn: (subset: Subset) => boolean;
  readonly leaveOut: (subset: Subset) => Subset;
}

/** Constraints first, the later before the earlier, then figures. */
function partsOf(subset: Subset): readonly Part[] {
  return [
    ...subset.constraints.toReversed().map(
      (constraint): Part => ({
        isIn: ({ constraints }) => constraints.includes(constraint),
        leaveOut: ({ constraints, figures }) => ({
          constraints: constraints.filter((other) => other !== constraint),
          figures,
        }),
      }),
    ),
    ...subset.figures.toReversed().map(
      (figure): Part => ({
        isIn: ({ figures }) => figures.includes(figure),
        leaveOut: ({ constraints, figures }) => ({
          constraints,
          figures: figures.filter((other) => other !== figure),
        }),
      }),
    ),
  ];
}

/** Only the figures that some constraint names. */
function connected(layout: Layout, { constraints, figures }: Subset): Subset {
  const named = new Set(constraints.flatMap((constraint) => variablesOf(layout, constraint)));
  return { constraints, figures: figures.filter((figure) => named.has(figure)) };
}

/** Leaves out whole halves of a long list of constraints while propagation still finds the rest impossible. */
function halve(layout: Layout, long: Subset, limits: Limits): Subset {
  let subset = long;
  for (let size = subset.constraints.length >> 1; size >= 8; size >>= 1)
    for (let from = 0; from + size <= subset.constraints.length; ) {
      const constraints = subset.constraints.toSpliced(from, size);
      const budget = limits.revisions * constraints.length;
      const found = floatExplanation(layout, { constraints, figures: subset.figures }, budget);
      if (found === null || !isConflict(layout, connected(layout, found), limits)) from += size;
      else subset = connected(layout, found);
    }
  return subset;
}

function isConflict(layout: Layout, subset: Subset, limits: Limits): boolean {
  return decideSubset(layout, subset, limits) === "conflict";
}

/** Decides a subset exactly; one beyond the limits by narrowing alone, which can only find a conflict. */
export function decideSubset(
  layout: Layout,
  subset: Subset,
  limits: Limits,
): "conflict" | "satisfied" | "unknown" {
  const system = systemOf(layout, subset);
  const boxes = system.operations.length > limits.exactOperations ? 0 : limits.boxes;
  return decide(system, startingBox(system), boxes).kind;
}
