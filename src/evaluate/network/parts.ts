import type { Constraint, Variable } from "./network.ts";

/** Constraints that are tied to each other and to no others, with the variables that they name. */
export interface Part<Named = Variable> {
  readonly constraints: readonly Constraint[];
  readonly variables: readonly Named[];
}

/**
 * The parts of a network that have nothing to do with each other, in the order of their first constraints and without
 * what takes no part. Each can be held alone, and all of them together come to what the whole does.
 */
export function partsOf<Named extends Pick<Variable, "key">>(
  { constraints, variables }: Part<Named>,
  leftOut: ReadonlySet<string>,
): readonly Part<Named>[] {
  const above = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) {
      const further = above.get(next);
      if (further !== undefined) above.set(at, further);
      at = next;
    }
    return at;
  };
  const active = constraints.filter((one) => !leftOut.has(one.id) && isHeld(one));
  for (const constraint of active) {
    const [first, ...others] = keysOf(constraint);
    if (first === undefined) continue;
    for (const other of others) {
      const root = rootOf(other);
      if (root !== rootOf(first)) above.set(root, rootOf(first));
    }
  }
  const tied = Map.groupBy(active, (constraint) => rootOf(keysOf(constraint)[0] ?? ""));
  const named = Map.groupBy(variables, ({ key }) => rootOf(key));
  return [...tied].map(([root, list]) => ({ constraints: list, variables: named.get(root) ?? [] }));
}

function keysOf({ owner, program }: Constraint): readonly string[] {
  return owner === null ? program.operands : [owner, ...program.operands];
}

/** Whether a network can hold a constraint at all: ranks and whole years are only judged alone. */
export function isHeld({ program }: Constraint): boolean {
  return program.steps.every(({ kind }) => kind !== "rank" && kind !== "years");
}
