import type { Choice } from "../readings.ts";
import { isCircular } from "./circles.ts";
import { type Component, componentsOf } from "./components.ts";
import { decide } from "./decide.ts";
import { isDelicate } from "./delicate.ts";
import { dissolvedBy } from "./dissolve.ts";
import { variablesOf, wholeOf } from "./explain.ts";
import { isSolution } from "./find-values.ts";
import { narrowedValues } from "./forward-values.ts";
import { layOut } from "./lay-out.ts";
import type { Layout } from "./layout.ts";
import { leftFor } from "./left-for.ts";
import { Narrowing } from "./narrowing.ts";
import {
  type Conflict,
  type Constraint,
  LIMITS,
  type Limits,
  type Network,
  type Unchecked,
  type Variable,
} from "./network.ts";
import { bytes, integers } from "./numbers.ts";
import { propagate, Queue } from "./propagate.ts";
import { type Reduced, reduce } from "./reduce.ts";
import { Roots } from "./roots.ts";
import { sliceTrail } from "./slice-trail.ts";
import { type Subset, startingBox, systemOf } from "./system.ts";

export interface Options {
  /** Constraints that are contradicted alone: they are left out first, and listed. */
  readonly contradictedAlone: ReadonlySet<string>;
  /** Later readings that the variables' intervals have already; a conflict is not dissolved by them again. */
  readonly readings: readonly Choice[];
  readonly limits: Limits;
}

const DEFAULTS: Options = { contradictedAlone: new Set(), readings: [], limits: LIMITS };

/** A network after all of it was held together, ready to be asked what it implies or to be changed. */
export interface Held {
  readonly network: Network;
  readonly layout: Layout;
  /** The ranges to which all nodes were narrowed; changed only while a question is answered. */
  readonly narrowing: Narrowing;
  /** 1 for a constraint that takes part: neither left out nor in a conflict. */
  readonly isActive: Uint8Array;
  /** Empty between two questions. */
  readonly queue: Queue;
  /** Every node is alone between two questions. */
  readonly roots: Roots;
  readonly readings: readonly Choice[];
  readonly limits: Limits;
}

/**
 * Holds all relations of a case at once: propagation per component, an exact decision where propagation
 * alone cannot be relied on, and every independent conflict as an irreducible set. Never throws for what
 * the figures say.
 */
export function holdTogether(
  constraints: readonly Constraint[],
  variables: readonly Variable[],
  options: Options = DEFAULTS,
): Held {
  const { contradictedAlone, limits } = options;
  const layout = layOut(constraints, variables);
  const active = integers(constraints.length);
  let count = 0;
  const leftOut: string[] = [];
  for (let number = 0; number < constraints.length; number += 1) {
    if (layout.opaque.has(number)) continue;
    const id = contradictedAlone.size === 0 ? null : (constraints[number]?.id ?? null);
    if (id !== null && contradictedAlone.has(id)) leftOut.push(id);
    else {
      active[count] = number;
      count += 1;
    }
  }
  const holder = new Holder(layout, options);
  holder.holdAll(active.subarray(0, count));
  const idsOf = (numbers: Iterable<number>) =>
    Array.from(numbers, (number) => constraints[number]?.id ?? "");
  return {
    network: {
      conflicts: holder.conflicts,
      notFullyChecked: holder.unchecked,
      leftOut,
      notHeld: idsOf(layout.opaque),
    },
    layout,
    narrowing: holder.narrowing,
    isActive: holder.isActive,
    queue: holder.queue,
    roots: holder.roots,
    readings: options.readings,
    limits,
  };
}

/** The state of one pass over all components. */
class Holder {
  readonly conflicts: Conflict[] = [];
  readonly unchecked: Unchecked[] = [];
  readonly narrowing: Narrowing;
  readonly isActive: Uint8Array;
  private readonly layout: Layout;
  private readonly limits: Limits;
  readonly queue: Queue;
  private readonly readings: readonly Choice[];
  readonly roots: Roots;

  constructor(layout: Layout, { limits, readings }: Options) {
    this.layout = layout;
    this.limits = limits;
    this.readings = readings;
    this.narrowing = new Narrowing(layout);
    this.queue = new Queue(layout.constraints.length);
    this.roots = new Roots(layout.nodes);
    this.isActive = bytes(layout.constraints.length);
  }

  private readonly isFixed = (node: number): boolean =>
    this.narrowing.low[node] === this.narrowing.high[node];

  holdAll(active: Int32Array): void {
    for (let index = 0; index < active.length; index += 1) this.isActive[active[index] ?? 0] = 1;
    for (const component of componentsOf(this.layout, active, this.roots)) this.hold(component);
  }

  /** Finds the conflicts of a component one after the other; without the relations of one, it may fall apart. */
  private hold(whole: Component): void {
    const pending: Component[] = [whole];
    let found = 0;
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
      if (found >= this.limits.conflicts) {
        this.leaveUnchecked(part, "budget-spent");
        continue;
      }
      const proposed = this.propose(part);
      if (proposed === null) continue;
      const reduced = reduce(this.layout, proposed, this.limits);
      if (reduced === null) {
        this.leaveUnchecked(part, "undecided");
        continue;
      }
      found += 1;
      this.conflicts.push(this.tell(reduced));
      for (const constraint of reduced.subset.constraints) this.isActive[constraint] = 0;
      const rest = part.constraints.filter((constraint) => this.isActive[constraint] === 1);
      pending.push(...componentsOf(this.layout, rest, this.roots).toReversed());
    }
  }

  /** A conflict that propagation or an exact decision proposes; null where the component holds or is left unchecked. */
  private propose(component: Component): Subset | null {
    const { layout, narrowing, queue, isActive, limits } = this;
    const { constraints } = component;
    queue.addAll(constraints);
    const outcome = propagate(narrowing, queue, isActive, limits.revisions * constraints.length);
    if (outcome === "empty") {
      const slice = sliceTrail(narrowing);
      narrowing.undo(0);
      return slice;
    }
    narrowing.trail.settle();
    const isPlain = outcome === "settled" && !isDelicate(narrowing, constraints);
    if (isPlain && !component.isCyclic) return null;
    if (component.operations > limits.exactOperations) {
      this.leaveUnchecked(component, outcome === "settled" ? "too-large" : "budget-spent");
      return null;
    }
    const subset = wholeOf(layout, [...constraints]);
    const system = systemOf(layout, subset);
    if (isPlain && !isCircular(layout, system.operations, this.isFixed)) return null;
    const start = startingBox(system);
    if (start !== null && isSolution(system, start, narrowedValues(system, narrowing))) return null;
    const decision = decide(system, start, limits.boxes);
    if (decision.kind === "conflict") {
      this.restart(component);
      return subset;
    }
    if (decision.kind === "unknown") this.leaveUnchecked(component, "undecided");
    return null;
  }

  /** Gives the nodes of a component back what their figures say. */
  private restart({ constraints }: Component): void {
    const { layout, narrowing } = this;
    for (const node of systemOf(layout, { constraints: [...constraints], figures: [] }).nodes) {
      narrowing.low[node] = layout.low[node] ?? 0;
      narrowing.high[node] = layout.high[node] ?? 0;
    }
  }

  private leaveUnchecked(component: Component, reason: Unchecked["reason"]): void {
    const constraints = Array.from(
      component.constraints,
      (constraint) => this.layout.constraints[constraint]?.id ?? "",
    );
    this.unchecked.push({
      reason,
      constraints,
      size: variablesIn(this.layout, component.constraints),
    });
  }

  private tell({ subset, isIrreducible }: Reduced): Conflict {
    const { layout, limits } = this;
    return {
      members: subset.figures.flatMap((node) => {
        const { key, printed } = layout.variables[node] ?? { key: "", printed: null };
        return printed === null
          ? []
          : { key, printed, left: leftFor(layout, subset, node, limits) };
      }),
      relations: subset.constraints.map((number) => layout.constraints[number]?.id ?? ""),
      isIrreducible,
      dissolvedBy: dissolvedBy(layout, subset, limits, this.readings),
    };
  }
}

/** How many variables some constraints tie. */
function variablesIn(layout: Layout, constraints: Int32Array): number {
  const found = new Set<number>();
  for (const constraint of constraints)
    for (const node of variablesOf(layout, constraint)) found.add(node);
  return found.size;
}
