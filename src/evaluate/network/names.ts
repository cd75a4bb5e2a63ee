import type { Constraint, Variable } from "./network.ts";

/** The nodes that constraints name, each name looked up once. */
export interface Names {
  /** Those that were given, then those that constraints name besides. */
  readonly variables: readonly Variable[];
  readonly nodeOf: ReadonlyMap<string, number>;
  /** Of each constraint in turn: its owner's node where it has one, then those of its operand steps. */
  readonly nodes: Int32Array;
}

/** Looks up every name; one that is no variable becomes one of which nothing is known. */
export function lookUp(constraints: readonly Constraint[], known: readonly Variable[]): Names {
  const variables = [...known];
  const nodeOf = new Map<string, number>();
  for (let node = 0; node < known.length; node += 1) nodeOf.set(known[node]?.key ?? "", node);
  let most = 0;
  for (const { program } of constraints) most += program.steps.length + 1;
  const nodes = new Int32Array(most);
  let count = 0;
  const add = (key: string): void => {
    let node = nodeOf.get(key);
    if (node === undefined) {
      node = variables.push({ key, printed: null, isInteger: false, operand: null }) - 1;
      nodeOf.set(key, node);
    }
    nodes[count] = node;
    count += 1;
  };
  for (const { owner, program } of constraints) {
    if (owner !== null) add(owner);
    for (const step of program.steps) if (step.kind === "operand") add(step.key);
  }
  return { variables, nodeOf, nodes };
}
