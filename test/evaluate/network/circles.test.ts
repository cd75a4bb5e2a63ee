import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inCircles, isCircular } from "../../../src/evaluate/network/circles.ts";
import { componentsOf } from "../../../src/evaluate/network/components.ts";
import { wholeOf } from "../../../src/evaluate/network/explain.ts";
import { layOut } from "../../../src/evaluate/network/lay-out.ts";
import { linearRanges } from "../../../src/evaluate/network/linear-range.ts";
import { narrowExactly } from "../../../src/evaluate/network/narrow-exactly.ts";
import type { Constraint, Variable } from "../../../src/evaluate/network/network.ts";
import { Roots } from "../../../src/evaluate/network/roots.ts";
import { startingBox, systemOf } from "../../../src/evaluate/network/system.ts";
import { EVERYTHING, isWithin, onlyValue } from "../../../src/interval/interval.ts";
import { constraint, variable } from "./given.ts";
import { anyPrints, anyTruth, variablesAround } from "./random-networks.ts";

function circlesOf(formulas: readonly string[], variables: readonly Variable[]) {
  const layout = layOut(
    formulas.map((formula) => constraint(formula)),
    variables,
  );
  const operations = [...layout.operation.subarray(0, layout.operations).keys()];
  const isFixed = (node: number) => layout.low[node] === layout.high[node];
  const isIn = inCircles(layout, operations, isFixed);
  return {
    isCircular: isCircular(layout, operations, isFixed),
    keys: layout.variables.filter((_, node) => isIn(node)).map(({ key }) => key),
  };
}

const ENDS = [variable("from", "[46,47)"), variable("to", "[44,45)")];

describe("circles", () => {
  it("finds none where each relation works out something of its own", () => {
    const found = circlesOf(["loss = from - to", "total = loss + other"], ENDS);
    expect(found).toEqual({ isCircular: false, keys: [] });
  });

  it("finds one where two printed figures come of the same ones", () => {
    const printed = [...ENDS, variable("loss", "[1,2]"), variable("both", "[90,91]")];
    const found = circlesOf(["loss = from - to", "both = from + to"], printed);
    expect(found).toEqual({ isCircular: true, keys: ["from", "to", "loss", "both"] });
  });

  it("finds none through what nothing prints, save for what is worked out from it", () => {
    const formulas = ["loss = from - to", "both = from + to", "odd = loss / both"];
    expect(circlesOf(formulas, ENDS)).toEqual({ isCircular: false, keys: ["odd"] });
  });

  it("goes through nothing that has one value", () => {
    const exactly = [
      variable("from", "46"),
      variable("loss", "[1,2]"),
      variable("both", "[90,91]"),
    ];
    const formulas = ["loss = from - to", "both = from + other"];
    expect(circlesOf(formulas, exactly).isCircular).toBe(false);
  });

  it("finds one in an amount that stands twice in a relation", () => {
    const found = circlesOf(["x = y * y - z", "w = x"], [variable("x", "[1,2]")]);
    expect(found.isCircular).toBe(true);
  });
});

/** What the simplex narrows in a linear network though it stands in no circle. */
function missed(constraints: readonly Constraint[], variables: readonly Variable[]) {
  const layout = layOut(constraints, variables);
  const all = Int32Array.from(constraints.keys());
  return componentsOf(layout, all, new Roots(layout.nodes)).flatMap((component) => {
    const system = systemOf(layout, wholeOf(layout, [...component.constraints]));
    const start = startingBox(system);
    const box = start === null ? null : narrowExactly(system, start, 12);
    if (box === null) return [];
    const isFixed = (node: number) => onlyValue(box.get(node) ?? EVERYTHING) !== undefined;
    const isIn = inCircles(layout, system.operations, isFixed);
    const nodes = system.nodes.filter((node) => node < layout.variables.length && !isIn(node));
    const ranges = linearRanges(system, box, nodes);
    return nodes.filter((node) => {
      const before = box.get(node) ?? EVERYTHING;
      return !isWithin(before, ranges?.get(node) ?? before);
    });
  });
}

describe("inCircles", () => {
  it("leaves out only what the simplex could not narrow", () => {
    const any = fc.tuple(anyTruth({ isLinear: true, largest: 8 }), anyPrints);
    fc.assert(
      fc.property(any, ([truth, prints]) => {
        expect(missed(truth.constraints, variablesAround(truth, prints))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
