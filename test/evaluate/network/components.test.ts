import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentsOf } from "../../../src/evaluate/network/components.ts";
import { layOut } from "../../../src/evaluate/network/lay-out.ts";
import type { Layout } from "../../../src/evaluate/network/layout.ts";
import { Roots } from "../../../src/evaluate/network/roots.ts";
import { SORT } from "../../../src/evaluate/network/sort.ts";
import { nodesOf } from "../../../src/evaluate/network/system.ts";
import { anyNetwork } from "./any-network.ts";
import { constraint } from "./given.ts";

function operationsOf({ first }: Layout, number: number): readonly number[] {
  const start = first[number] ?? 0;
  return Array.from({ length: (first[number + 1] ?? 0) - start }, (_, index) => start + index);
}

/** What a constraint ties, once for each time that it names it: written numbers tie nothing. */
function tiesOf(layout: Layout, number: number): readonly number[] {
  return operationsOf(layout, number).flatMap((at) =>
    nodesOf(layout, at).filter((node) => layout.sort[node] !== SORT.constant),
  );
}

/** The same by taking in neighbours until there are no more, and by counting nodes, operations and what ties them. */
function slowly(layout: Layout, constraints: readonly number[]) {
  const left = new Set(constraints.filter((one) => operationsOf(layout, one).length > 0));
  const components = [];
  for (const start of left) {
    const members = new Set([start]);
    const nodes = new Set<number>();
    for (const member of members) {
      for (const node of tiesOf(layout, member)) nodes.add(node);
      for (const other of left)
        if (tiesOf(layout, other).some((node) => nodes.has(node))) members.add(other);
    }
    for (const member of members) left.delete(member);
    const operations = [...members].flatMap((member) => operationsOf(layout, member)).length;
    const ties = [...members].flatMap((member) => tiesOf(layout, member)).length;
    components.push({
      constraints: [...members].sort((a, b) => a - b),
      operations,
      isCyclic: ties !== operations + nodes.size - 1,
    });
  }
  return components;
}

describe("components", () => {
  it("are what is tied together, with or without a way back, whichever constraints are asked of", () => {
    const any = fc.tuple(fc.boolean().chain(anyNetwork), fc.nat(6));
    fc.assert(
      fc.property(any, ([{ constraints, variables }, without]) => {
        const layout = layOut(constraints, variables);
        const roots = new Roots(layout.nodes);
        for (const left of [null, without]) {
          const asked = [...constraints.keys()].filter((number) => number !== left);
          const found = componentsOf(layout, Int32Array.from(asked), roots);
          expect(found.map((one) => ({ ...one, constraints: [...one.constraints] }))).toEqual(
            slowly(layout, asked),
          );
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("uses", () => {
  it("lead from each node to its constraints in their order, and tell which name one twice", () => {
    const formulas = ["a = b + c", "d = a - a", "b = c * c + 2", "e = 3 * a - 3"];
    const { nodeOf, uses, usesFrom, repeats } = layOut(
      formulas.map((text) => constraint(text)),
      [],
    );
    const usesOf = (key: string): readonly number[] => {
      const node = nodeOf.get(key) ?? -1;
      return [...new Set(uses.subarray(usesFrom[node], usesFrom[node + 1]))];
    };
    expect(["a", "b", "c", "d", "e"].map(usesOf)).toEqual([[0, 1, 3], [0, 2], [0, 2], [1], [3]]);
    expect([...repeats]).toEqual([0, 1, 1, 0]);
  });
});
