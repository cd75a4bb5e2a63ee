import { type Layout, SORT } from "./layout.ts";

/** Constraints that are tied to each other by variables, and to no others. */
export interface Component {
  readonly constraints: Int32Array;
  /** How many single operations, variables and steps it has. */
  readonly operations: number;
  readonly nodes: number;
  /** Whether some way through its operations leads back to where it began. */
  readonly isCyclic: boolean;
}

/** The components of some constraints, each in the order of its first constraint. */
export function componentsOf(layout: Layout, constraints: Int32Array): readonly Component[] {
  const roots = new Roots(layout.nodes);
  const { first, out } = layout;
  for (const constraint of constraints) {
    const end = first[constraint + 1] ?? 0;
    for (let at = first[constraint] ?? 0; at < end; at += 1)
      eachOperand(layout, at, (node) => roots.join(out[at] ?? 0, node));
  }
  const componentOf = new Map<number, number>();
  const members: number[][] = [];
  for (const constraint of constraints) {
    const root = roots.of(nodeOfConstraint(layout, constraint));
    const known = componentOf.get(root);
    if (known !== undefined) members[known]?.push(constraint);
    else {
      componentOf.set(root, members.length);
      members.push([constraint]);
    }
  }
  const seen = new Uint8Array(layout.nodes);
  return members.map((list) => measure(layout, list, seen));
}

function eachOperand(layout: Layout, at: number, visit: (node: number) => void): void {
  const left = layout.left[at] ?? 0;
  const right = layout.right[at] ?? -1;
  if (layout.sort[left] !== SORT.constant) visit(left);
  if (right >= 0 && layout.sort[right] !== SORT.constant) visit(right);
}

/** The node of the first operation; a constraint without operations says nothing and has none. */
function nodeOfConstraint(layout: Layout, constraint: number): number {
  const at = layout.first[constraint] ?? 0;
  return at < (layout.first[constraint + 1] ?? 0) ? (layout.out[at] ?? 0) : 0;
}

/** A connected graph has no cycle just when it has one edge less than it has vertices. */
function measure(layout: Layout, list: readonly number[], seen: Uint8Array): Component {
  let operations = 0;
  let edges = 0;
  let nodes = 0;
  const found: number[] = [];
  const visit = (node: number): void => {
    edges += 1;
    if (seen[node] === 1) return;
    seen[node] = 1;
    found.push(node);
    nodes += 1;
  };
  for (const constraint of list) {
    const end = layout.first[constraint + 1] ?? 0;
    for (let at = layout.first[constraint] ?? 0; at < end; at += 1) {
      operations += 1;
      const out = layout.out[at] ?? 0;
      if (layout.sort[out] !== SORT.constant) visit(out);
      eachOperand(layout, at, visit);
    }
  }
  for (const node of found) seen[node] = 0;
  const isCyclic = edges !== operations + nodes - 1;
  return { constraints: Int32Array.from(list), operations, nodes, isCyclic };
}

/** Disjoint sets of nodes (Tarjan 1975), with paths halved as they are walked. */
class Roots {
  private readonly parent: Int32Array;

  constructor(nodes: number) {
    this.parent = Int32Array.from({ length: nodes }, (_, node) => node);
  }

  of(node: number): number {
    const { parent } = this;
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
}
