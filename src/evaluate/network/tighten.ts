import { type Interval, intersect } from "../../interval/interval.ts";
import { variablesOf } from "./explain.ts";
import { type Held, holdTogether } from "./hold-together.ts";
import { impliedOfNode } from "./implied.ts";
import type { Conflict, Constraint, Implied, Variable } from "./network.ts";
import { floatAbove, floatBelow } from "./outward.ts";
import { propagate, wake } from "./propagate.ts";

/** What changes when one variable is known more closely. */
export interface Tightened {
  /** Every variable that is narrowed further, with its new interval. */
  readonly implied: readonly Implied[];
  /** A conflict that arises, proved. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Asks what follows if a variable lies within an interval: only what depends on it is narrowed, and
 * afterwards everything is as it was. A key that is no variable changes nothing.
 */
export function tighten(held: Held, key: string, interval: Interval): Tightened {
  const { layout, narrowing, queue, isActive, limits } = held;
  const node = layout.nodeOf.get(key);
  if (node === undefined) return { implied: [], conflicts: [] };
  const low = interval.low === null ? -Infinity : floatBelow(interval.low.value);
  const high = interval.high === null ? Infinity : floatAbove(interval.high.value);
  const start = narrowing.trail.length;
  let isEmpty = !narrowing.narrow(node, low, high, -1);
  if (!isEmpty) {
    wake(layout, queue, isActive, node, -1);
    const budget = limits.revisions * layout.constraints.length;
    isEmpty = propagate(narrowing, queue, isActive, budget) === "empty";
  }
  const conflicts = isEmpty ? conflictsAfter(held, key, interval) : [];
  const implied: Implied[] = [];
  if (!isEmpty)
    for (const changed of changedSince(held, start)) {
      const found = impliedOfNode(layout, narrowing, changed, undefined);
      if (found !== null) implied.push(found);
    }
  narrowing.undo(start);
  return { implied, conflicts };
}

function changedSince({ narrowing, layout }: Held, start: number): ReadonlySet<number> {
  const { trail } = narrowing;
  const changed = new Set<number>();
  for (let at = start; at < trail.length; at += 1) {
    const node = trail.slotAt(at) >> 1;
    if (node < layout.variables.length) changed.add(node);
  }
  return changed;
}

/**
 * Proves the conflict that narrowing proposes. The trail says only what was moved since, so what is near
 * the variable is held again, in ever wider circles.
 */
function conflictsAfter(held: Held, key: string, interval: Interval): readonly Conflict[] {
  for (const most of [16, 128, 1_024]) {
    const conflicts = conflictsWithin(held, key, interval, most);
    if (conflicts.length > 0) return conflicts;
  }
  return conflictsWithin(held, key, interval, Infinity);
}

function conflictsWithin(
  held: Held,
  key: string,
  interval: Interval,
  most: number,
): readonly Conflict[] {
  const { limits, readings } = held;
  const part = partAround(held, key, most);
  const variables = part.variables.map((variable): Variable => {
    if (variable.key !== key) return variable;
    const printed = variable.printed === null ? interval : intersect(variable.printed, interval);
    return { ...variable, printed: printed ?? interval };
  });
  const { network } = holdTogether(part.constraints, variables, {
    contradictedAlone: new Set(),
    readings,
    limits: { ...limits, conflicts: 1 },
  });
  return network.conflicts;
}

/** The constraints and variables that a variable is tied to, however far: all that a change of it can touch; with `most`, the nearest of them. */
export function partAround(
  { layout, isActive }: Held,
  key: string,
  most = Infinity,
): { readonly constraints: readonly Constraint[]; readonly variables: readonly Variable[] } {
  const start = layout.nodeOf.get(key);
  const nodes = new Set<number>(start === undefined ? [] : [start]);
  const constraints = new Set<number>();
  for (const node of nodes) {
    if (constraints.size >= most) break;
    const end = layout.usesFrom[node + 1] ?? 0;
    for (let slot = layout.usesFrom[node] ?? 0; slot < end; slot += 1) {
      const constraint = layout.uses[slot] ?? 0;
      if (isActive[constraint] !== 1 || constraints.has(constraint)) continue;
      constraints.add(constraint);
      for (const other of variablesOf(layout, constraint)) nodes.add(other);
    }
  }
  return {
    constraints: [...constraints].flatMap((number) => layout.constraints[number] ?? []),
    variables: [...nodes].flatMap((number) => layout.variables[number] ?? []),
  };
}
