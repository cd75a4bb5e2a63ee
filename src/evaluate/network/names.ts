import { NameIndex } from "./name-index.ts";
import type { Constraint, Variable } from "./network.ts";

/** The nodes that constraints name, each name looked up once. */
export interface Names {
  /** Those that were given, then those that constraints name besides. */
  readonly variables: readonly Variable[];
  readonly nodeOf: NameIndex;
  /** Of each constraint in turn: its owner's node where it has one, then those of its operand steps. */
  readonly nodes: Int32Array;
  /** How many steps all programs have together. */
  readonly steps: number;
}

/** Looks up every name; one that is no variable becomes one of which nothing is known. The keys of `known` differ. */
export function lookUp(constraints: readonly Constraint[], known: readonly Variable[]): Names {
  const variables = [...known];
  const nodeOf = new NameIndex(known.length);
  for (const { key } of known) nodeOf.add(key);
  let nodes = new Int32Array(constraints.length * 4 + 8);
  let steps = 0;
  let count = 0;
  const add = (key: string): void => {
    const node = nodeOf.add(key);
    if (node === variables.length)
      variables.push({ key, printed: null, isInteger: false, operand: null });
    if (count === nodes.length) {
      const longer = new Int32Array(count * 2);
      longer.set(nodes);
      nodes = longer;
    }
    nodes[count] = node;
    count += 1;
  };
  for (const { owner, program } of constraints) {
    if (owner !== null) add(owner);
    steps += program.steps.length;
    for (const step of program.steps) if (step.kind === "operand") add(step.key);
  }
  return { variables, nodeOf, nodes, steps };
}
