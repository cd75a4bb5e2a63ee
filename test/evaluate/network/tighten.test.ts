import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdTogether } from "../../../src/evaluate/network/hold-together.ts";
import { impliedIntervals } from "../../../src/evaluate/network/implied.ts";
import { partAround, tighten } from "../../../src/evaluate/network/tighten.ts";
import { toExactText } from "../../../src/interval/decimal.ts";
import { contains, type Interval } from "../../../src/interval/interval.ts";
import { constraint, interval, variable } from "./given.ts";
import { anyPrints, anyTruth, variablesAround } from "./random-networks.ts";

function told({ low, high }: Interval): string {
  return [low, high].map((end) => (end === null ? "" : toExactText(end.value))).join("..");
}

const relations = [
  constraint("total = part / share"),
  constraint("rest = total - part"),
  constraint("height = steps * 2"),
];
const variables = [
  variable("part", "[126, 128]"),
  variable("share", "[0.008, 0.01]"),
  variable("steps", "[10, 20]"),
];

describe("impliedIntervals", () => {
  it("tells exactly what the relations say of what nothing prints, and by which", () => {
    const implied = impliedIntervals(holdTogether(relations, variables));
    expect(implied.map(({ key, interval }) => [key, told(interval)])).toEqual([
      ["total", "12600..16000"],
      ["rest", "12474..15872"],
      ["height", "20..40"],
    ]);
    expect(implied[0]).toMatchObject({
      lowBy: "total = part / share",
      highBy: "total = part / share",
    });
  });

  it("is the range over all solutions where the relations are linear", () => {
    const held = holdTogether(
      [constraint("s = a + b"), constraint("d = a - b")],
      [variable("s", "[10, 12]"), variable("d", "(2, 4]")],
    );
    expect(impliedIntervals(held).map(({ key, interval }) => [key, told(interval)])).toEqual([
      ["a", "6..8"],
      ["b", "3..5"],
    ]);
    expect(impliedIntervals(held)[0]?.interval.low?.closed).toBe(false);
  });

  it("always holds the truth", () => {
    fc.assert(
      fc.property(anyTruth({ isLinear: true, largest: 6 }), anyPrints, (truth, prints) => {
        const held = holdTogether(truth.constraints, variablesAround(truth, prints));
        for (const { key, interval } of impliedIntervals(held)) {
          const value = truth.values.get(key);
          expect(value !== undefined && contains(interval, value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe("tighten", () => {
  it("tells what changes, and leaves everything as it was", () => {
    const held = holdTogether(relations, variables);
    const before = impliedIntervals(held);
    const { implied, conflicts } = tighten(held, "share", interval("0.01"));
    expect(implied.map(({ key }) => key)).toEqual(["share", "total", "rest"]);
    expect(conflicts).toEqual([]);
    expect(impliedIntervals(held)).toEqual(before);
    expect(tighten(held, "nobody", interval("1"))).toEqual({ implied: [], conflicts: [] });
  });

  it("proves the conflict that arises", () => {
    const held = holdTogether(relations, [...variables, variable("rest", "[15000, 15800]")]);
    expect(held.network.conflicts).toEqual([]);
    const { conflicts } = tighten(held, "share", interval("0.0099"));
    expect(conflicts.map(({ members }) => members.map(({ key }) => key).sort())).toEqual([
      ["part", "rest", "share"],
    ]);
    expect(tighten(held, "share", interval("0.0082")).conflicts).toEqual([]);
  });

  it("finds all that a change can touch and nothing else", () => {
    const held = holdTogether(relations, variables);
    expect(partAround(held, "part").constraints).toEqual(relations.slice(0, 2));
    expect(partAround(held, "steps").variables.map(({ key }) => key)).toEqual(["steps", "height"]);
  });
});
