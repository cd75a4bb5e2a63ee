import { describe, expect, it } from "vitest";
import { holdTogether } from "../../../src/evaluate/network/hold-together.ts";
import { LIMITS } from "../../../src/evaluate/network/network.ts";
import { toExactText } from "../../../src/interval/decimal.ts";
import type { Interval } from "../../../src/interval/interval.ts";
import { sourceOf } from "../printed.ts";
import { before, constraint, figure, variable } from "./given.ts";

function told({ low, high }: Interval): string {
  return `${low === null ? "" : toExactText(low.value)}..${high === null ? "" : toExactText(high.value)}`;
}

const approvals = [constraint("loss = after - before"), constraint("fall = after / before - 1")];

describe("holdTogether", () => {
  it("finds that a loss and its percentage cannot both be right", () => {
    const { network } = holdTogether(approvals, [
      figure("before", "46.8 million", { strict: true }),
      figure("after", "44.9 million", { strict: true }),
      figure("loss", "1.8 million", { strict: true, direction: "fall" }),
      figure("fall", "4.1%", { strict: true, direction: "fall" }),
    ]);
    expect(network.conflicts).toHaveLength(1);
    const [conflict] = network.conflicts;
    expect(conflict?.members.map(({ key }) => key)).toEqual(["before", "loss", "fall"]);
    expect(conflict).toMatchObject({ isIrreducible: true, dissolvedBy: null });
    expect(conflict?.relations).toEqual(["loss = after - before", "fall = after / before - 1"]);
  });

  it("lets nothing be divided by what can only be zero", () => {
    const { network } = holdTogether(
      [constraint("part = part / part - 1"), constraint("whole = part + whole")],
      [variable("part", null, true), variable("whole", "0", true)],
    );
    expect(network.conflicts.length + network.notFullyChecked.length).toBeGreaterThan(0);
  });

  it("says which later reading dissolves a conflict", () => {
    const { network } = holdTogether(approvals, [
      figure("before", "46.8 million"),
      figure("after", "44.9 million"),
      figure("loss", "about 1.8 million", { direction: "fall" }),
      figure("fall", "4.1%", { direction: "fall" }),
    ]);
    expect(network.conflicts.map(({ dissolvedBy }) => dissolvedBy)).toEqual([
      [{ kind: "hedge", key: "loss" }],
    ]);
  });

  it("follows changes through quantities that nothing prints", () => {
    const { network } = holdTogether(
      [
        constraint("second = first * (1 + rise)"),
        constraint("third = second * (1 + again)"),
        constraint("final = third * (1 + fall)"),
      ],
      [
        figure("first", "100"),
        figure("rise", "10%", { strict: true }),
        figure("again", "10%", { strict: true }),
        figure("fall", "20%", { strict: true, direction: "fall" }),
        figure("final", "100"),
      ],
    );
    expect(network.conflicts.map(({ members }) => members.map(({ key }) => key))).toEqual([
      ["first", "rise", "again", "fall", "final"],
    ]);
    expect(network.conflicts[0]).toMatchObject({ isIrreducible: true });
  });

  it("finds the linear conflict that narrowing misses", () => {
    const { network } = holdTogether(
      [
        constraint("ab = a + b"),
        constraint("bc = b + c"),
        constraint("ac = a + c"),
        constraint("all = a + b + c"),
      ],
      [variable("ab", "60"), variable("bc", "60"), variable("ac", "60"), variable("all", "100")],
    );
    expect(network.conflicts).toHaveLength(1);
    const [conflict] = network.conflicts;
    expect(conflict?.members.map(({ key, left }) => [key, left && told(left)])).toEqual([
      ["ab", "80..80"],
      ["bc", "80..80"],
      ["ac", "80..80"],
      ["all", "90..90"],
    ]);
    expect(conflict?.isIrreducible).toBe(true);
  });

  it.each([
    ["without ends", [], 1],
    ["within ends", [variable("x", "[0, 1000000]"), variable("y", "[0, 1000000]")], 1],
  ])("ends on a loop %s", (_, variables, conflicts) => {
    const { network } = holdTogether([constraint("x = y + 1"), constraint("y = x + 1")], variables);
    expect(network.conflicts).toHaveLength(conflicts);
    expect(network.conflicts[0]).toMatchObject({ members: [], isIrreducible: true });
  });

  it("ends on a loop that has a solution", () => {
    const { network } = holdTogether(
      [constraint("x = y / 2 + 1"), constraint("y = x / 3 + 4")],
      [variable("x", "[0, 100]"), variable("y", "[0, 100]")],
    );
    expect(network).toMatchObject({ conflicts: [], notFullyChecked: [] });
  });

  it("tells every independent conflict of a component", () => {
    const { network } = holdTogether(
      [
        constraint("s = a + b"),
        constraint("t = a + c"),
        constraint("u = s + t"),
        constraint("v = d + u"),
      ],
      [
        variable("a", "1"),
        variable("b", "2"),
        variable("s", "4"),
        variable("c", "5"),
        variable("t", "7"),
        variable("u", "11"),
        variable("d", "1"),
        variable("v", "[10, 13]"),
      ],
    );
    expect(network.conflicts.map(({ relations }) => relations)).toEqual([
      ["s = a + b"],
      ["t = a + c"],
    ]);
    expect(network.conflicts.every(({ isIrreducible }) => isIrreducible)).toBe(true);
  });

  it("leaves out and lists what is contradicted alone", () => {
    const { network } = holdTogether(
      [constraint("s = a + b"), constraint("u = s + a")],
      [variable("a", "1"), variable("b", "2"), variable("s", "4"), variable("u", "5")],
      { contradictedAlone: new Set(["s = a + b"]), readings: [], limits: LIMITS },
    );
    expect(network).toMatchObject({ conflicts: [], leftOut: ["s = a + b"] });
  });

  it("knows that an open end is not reached", () => {
    const touching = [variable("a", "[1, 2)"), variable("b", null), variable("c", "[2, 3]")];
    const relations = [constraint("b = a"), constraint("c = b")];
    expect(holdTogether(relations, touching).network.conflicts).toHaveLength(1);
    const closed = [variable("a", "[1, 2]"), variable("b", null), variable("c", "[2, 3]")];
    expect(holdTogether(relations, closed).network).toMatchObject({
      conflicts: [],
      notFullyChecked: [],
    });
  });

  it("knows that people and days are whole", () => {
    const share = [constraint("share = yes / all")];
    const conflicts = (all: string) =>
      holdTogether(share, [
        variable("yes", null, true),
        variable("all", all, true),
        variable("share", "[0.365, 0.375]"),
      ]).network.conflicts.length;
    expect([conflicts("20"), conflicts("19")]).toEqual([1, 0]);
    const days = [
      variable("a", "[1, 5]", true),
      variable("b", "[5, 6]", true),
      variable("c", "6", true),
    ];
    expect(
      holdTogether([before("a", "b"), before("b", "c"), constraint("a = 5 + 0")], days).network
        .conflicts,
    ).toHaveLength(1);
  });

  it("divides by what is negative or can be zero", () => {
    const ratio = [constraint("q = a / b"), constraint("b = c - 5")];
    const held = (c: string) =>
      holdTogether(ratio, [variable("a", "[10, 12]"), variable("c", c), variable("q", "[-7, -5]")])
        .network;
    expect(held("[3, 4]")).toMatchObject({ conflicts: [], notFullyChecked: [] });
    expect(held("[2, 8]")).toMatchObject({ conflicts: [], notFullyChecked: [] });
    expect(held("[5, 8]").conflicts).toHaveLength(1);
  });

  it("tries either operand of a minimum, and divides by what nothing prints", () => {
    const { network } = holdTogether(
      [
        constraint("sum = a + b"),
        constraint("again = a + b"),
        constraint("double = c + c"),
        constraint("least = min(c, sum)"),
        constraint("share = part / whole"),
        constraint("other = part / whole"),
      ],
      [variable("double", "0"), variable("least", "-0.1"), variable("share", "(0.6, 1.1]")],
    );
    expect(network).toMatchObject({ conflicts: [], notFullyChecked: [] });
  });

  it("never passes a component beyond its limits", () => {
    const { network } = holdTogether(
      [
        constraint("ab = a + b"),
        constraint("bc = b + c"),
        constraint("ac = a + c"),
        constraint("all = a + b + c"),
      ],
      [variable("ab", "60"), variable("bc", "60"), variable("ac", "60"), variable("all", "100")],
      { contradictedAlone: new Set(), readings: [], limits: { ...LIMITS, exactOperations: 3 } },
    );
    expect(network.conflicts).toEqual([]);
    expect(network.notFullyChecked).toMatchObject([{ reason: "too-large", size: 7 }]);
  });

  it("truncates a source as a whole", () => {
    const { network } = holdTogether(
      [constraint("c = a + b"), constraint("d = c + a")],
      [
        figure("a", "1.4", { source: sourceOf("one") }),
        figure("b", "1.4", { source: sourceOf("one") }),
        figure("c", "2.95", { source: sourceOf("two") }),
        figure("d", "4.3", { source: sourceOf("two") }),
      ],
    );
    expect(network.conflicts).toMatchObject([
      { dissolvedBy: [{ kind: "truncated", source: "one" }] },
    ]);
  });
});
