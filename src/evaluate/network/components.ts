import type { Layout } from "./layout.ts";
import { integers } from "./numbers.ts";
import { SORT } from "./sort.ts";

/** Constraints that are tied to each other by variables, and to no others. */
export interface Component {
  readonly constraints: Int32Array;
  /** How many single operations it has, and how many variables and steps these tie. */
  readonly operations: number;
  readonly nodes: number;
  /** How many variables it ties. */
  readonly variables: number;
  /** Whether some way through its operations leads back to where it began. */
  readonly isCyclic: boolean;
}

/** The components of some constraints, each in the order of its first constraint; one without operations says nothing and has none. */
export function componentsOf(
  layout: Layout,
  constraints: Int32Array,
  roots: Roots,
): readonly Component[] {
  const { first } = layout;
  for (const constraint of constraints) {
    const end = first[constraint + 1] ?? 0;
    for (let at = first[constraint] ?? 0; at < end; at += 1) joinOperands(layout, at, roots);
  }
  const membersOf = new Map<number, number[]>();
  const members: number[][] = [];
  let last = -1;
  let lastMembers: number[] = [];
  for (const constraint of constraints) {
    if (first[constraint] === first[constraint + 1]) continue;
    const root = roots.of(nodeOfConstraint(layout, constraint));
    // Neighbours are mostly tied to each other.
    if (root !== last) {
      last = root;
      const known = membersOf.get(root);
      lastMembers = known ?? [];
      if (known === undefined) {
        membersOf.set(root, lastMembers);
        members.push(lastMembers);
      }
    }
    lastMembers.push(constraint);
  }
  return members.map((list) => measure(layout, list, roots));
}

function joinOperands(layout: Layout, at: number, roots: Roots): void {
  const out = layout.out[at] ?? 0;
  const left = layout.left[at] ?? 0;
  const right = layout.right[at] ?? -1;
  if (layout.sort[left] !== SORT.constant) roots.join(out, left);
  if (right >= 0 && layout.sort[right] !== SORT.constant) roots.join(out, right);
}

function eachOperand(layout: Layout, at: number, visit: (node: number) => void): void {
  const left = layout.left[at] ?? 0;
  const right = layout.right[at] ?? -1;
  if (layout.sort[left] !== SORT.constant) visit(left);
  if (right >= 0 && layout.sort[right] !== SORT.constant) visit(right);
}

/** A node of the constraint's first operation. */
function nodeOfConstraint(layout: Layout, constraint: number): number {
  return layout.out[layout.first[constraint] ?? 0] ?? 0;
}

/** A connected graph has no cycle just when it has one edge less than it has vertices. */
function measure(layout: Layout, list: readonly number[], roots: Roots): Component {
  let operations = 0;
  let edges = 0;
  let nodes = 0;
  let variables = 0;
  const visit = (node: number): void => {
    edges += 1;
    if (!roots.leave(node)) return;
    nodes += 1;
    if (node < layout.variables.length) variables += 1;
  };
  for (const constraint of list) {
    const end = layout.first[constraint + 1] ?? 0;
    for (let at = layout.first[constraint] ?? 0; at < end; at += 1) {
      operations += 1;
      const out = layout.out[at] ?? 0;
      if (layout.sort[out] === SORT.constant) roots.leave(out);
      else visit(out);
      eachOperand(layout, at, visit);
    }
  }
  const isCyclic = edges !== operations + nodes - 1;
  const constraints = integers(list.length);
  constraints.set(list);
  return { constraints, operations, nodes, variables, isCyclic };
}

/** Disjoint sets of nodes (Tarjan 1975), with paths halved as they are walked. Between two uses every node is alone. */
export class Roots {
  /** −1 for a node that is alone and was not met. */
  private readonly parent: Int32Array;

  constructor(nodes: number) {
    this.parent = integers(nodes).fill(-1);
  }

  of(node: number): number {
    const { parent } = this;
    if ((parent[node] ?? -1) < 0) parent[node] = node;
    let at = node;
    for (;;) {
      const above = parent[at] ?? at;
      if (above === at) return at;
      const next = parent[above] ?? above;
      parent[at] = next;
      at = next;
    }
  }

  join(a: number, b: number): void {
    const first = this.of(a);
    const second = this.of(b);
    if (first === second) return;
    if (first < second) this.parent[second] = first;
    else this.parent[first] = second;
  }

  /** Makes a node alone again once all sets are known; false where it was so already. */
  leave(node: number): boolean {
    if ((this.parent[node] ?? -1) < 0) return false;
    this.parent[node] = -1;
    return true;
  }
}
