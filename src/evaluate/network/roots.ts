import { bytes, integers } from "./numbers.ts";

/** Disjoint sets of nodes (Tarjan 1975), with paths halved as they are walked. Between two uses every node is alone. */
export class Roots {
  /** The node above each, and one more: zero for a node that is alone. */
  private readonly above: Int32Array;
  /** By root: 1 where nodes were joined that were so already. */
  private readonly circular: Uint8Array;

  constructor(nodes: number) {
    this.above = integers(nodes);
    this.circular = bytes(nodes);
  }

  of(node: number): number {
    const { above } = this;
    let at = node;
    for (;;) {
      const next = (above[at] ?? 0) - 1;
      if (next < 0) return at;
      const further = above[next] ?? 0;
      if (further === 0) return next;
      above[at] = further;
      at = further - 1;
    }
  }

  join(a: number, b: number): void {
    const { above, circular } = this;
    const first = this.of(a);
    const second = this.of(b);
    if (first === second) {
      circular[first] = 1;
      return;
    }
    const root = Math.min(first, second);
    const other = Math.max(first, second);
    above[other] = root + 1;
    if (circular[other] === 1) circular[root] = 1;
  }

  /** Whether what is joined to a root was joined in more than one way. */
  isCircular(root: number): boolean {
    return this.circular[root] === 1;
  }

  /** Makes a node alone again once all sets are known. */
  leave(node: number): void {
    this.above[node] = 0;
    this.circular[node] = 0;
  }
}
