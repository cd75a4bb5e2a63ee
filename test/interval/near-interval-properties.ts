import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NearInterval } from "../../src/interval/near-interval.ts";
import { minus, order, over, plus, type Ratio, ratio, times } from "./reference.ts";

/** Sums, products and quotients over placed intervals, as a tree. */
type Tree =
  | {
      readonly kind: "leaf";
      readonly count: number;
      readonly half: number;
      readonly factor: number;
      readonly divisor: number;
    }
  | { readonly kind: "negate"; readonly operand: Tree }
  | {
      readonly kind: "add" | "subtract" | "multiply" | "divide";
      readonly left: Tree;
      readonly right: Tree;
    };

interface Ends {
  readonly low: Ratio;
  readonly high: Ratio;
}

const whole = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 10_000_000_000 }),
  fc.integer({ min: 0, max: 2 ** 52 }),
);
const positive = whole.map((value) => value + 1);

const leaf = fc.record({
  kind: fc.constant("leaf" as const),
  count: fc.oneof(
    whole,
    positive,
    whole.map((value) => -value),
  ),
  half: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_000_000 })),
  factor: fc.oneof(fc.constantFrom(1, 1_000), positive),
  divisor: fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    fc.constantFrom(3, 10, 100),
    positive,
  ),
});

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constantFrom(
        "add" as const,
        "subtract" as const,
        "multiply" as const,
        "divide" as const,
      ),
      left: tie("tree"),
      right: tie("tree"),
    }),
    fc.record({ kind: fc.constant("negate" as const), operand: tie("tree") }),
  ),
}));

/** A point, and a small part of it. */
const point = leaf.map((one) => ({ ...one, count: Math.abs(one.count) + 1, half: 0 }));
const part = fc
  .tuple(point, fc.integer({ min: 30, max: 52 }))
  .map(([one, bits]) => ({ ...one, factor: 1, divisor: 2 ** bits }));

/** What all but cancels out, so that the error of what goes into it is most of the result, and what is made of that. */
const cancelled: fc.Arbitrary<Tree> = fc
  .tuple(point, point, part, point, fc.constantFrom("none", "times", "by", "over", "under"))
  .map(([one, factor, rest, other, use]): Tree => {
    const product: Tree = { kind: "multiply", left: one, right: factor };
    const back: Tree = { kind: "divide", left: product, right: factor };
    const zero: Tree = { kind: "subtract", left: back, right: one };
    const little: Tree = { kind: "add", left: zero, right: rest };
    if (use === "none") return little;
    if (use === "times") return { kind: "multiply", left: other, right: little };
    if (use === "by") return { kind: "multiply", left: little, right: other };
    return use === "over"
      ? { kind: "divide", left: little, right: other }
      : { kind: "divide", left: other, right: little };
  });
const anyTree = fc.oneof({ weight: 2, arbitrary: tree }, cancelled);

/** In doubles; null where an operation is not for its operands. */
function inDoubles(one: Tree): NearInterval | null {
  const into = new NearInterval();
  switch (one.kind) {
    case "leaf": {
      const { count, half, factor, divisor } = one;
      return into.place(count, half, (factor / divisor) * 0.5, divisor === 1) ? into : null;
    }
    case "negate": {
      const operand = inDoubles(one.operand);
      return operand !== null && into.negate(operand) ? into : null;
    }
    default: {
      const left = inDoubles(one.left);
      const right = inDoubles(one.right);
      return left !== null && right !== null && into[one.kind](left, right) ? into : null;
    }
  }
}

function copyOf({ low, high, error }: NearInterval): NearInterval {
  const copy = new NearInterval();
  return Object.assign(copy, { low, high, error });
}

/** The same in exact ratios, which holds for products and quotients above zero. */
function inRatios(one: Tree): Ends {
  switch (one.kind) {
    case "leaf": {
      const scale = ratio(BigInt(one.factor), 2n * BigInt(one.divisor));
      const at = (count: bigint) => times(ratio(count), scale);
      const [count, half] = [BigInt(one.count), BigInt(one.half)];
      return { low: at(count - half), high: at(count + half) };
    }
    case "negate": {
      const { low, high } = inRatios(one.operand);
      return { low: minus(high), high: minus(low) };
    }
    default: {
      const left = inRatios(one.left);
      const right = inRatios(one.right);
      switch (one.kind) {
        case "add":
          return { low: plus(left.low, right.low), high: plus(left.high, right.high) };
        case "subtract":
          return {
            low: plus(left.low, minus(right.high)),
            high: plus(left.high, minus(right.low)),
          };
        case "multiply":
          return { low: times(left.low, right.low), high: times(left.high, right.high) };
        case "divide":
          return { low: over(left.low, right.high), high: over(left.high, right.low) };
      }
    }
  }
}

/** The very value of a double. */
function ratioOfDouble(value: number): Ratio {
  let bottom = 1n;
  let top = value;
  while (!Number.isInteger(top)) {
    top *= 2;
    bottom *= 2n;
  }
  return ratio(BigInt(top), bottom);
}

function size(value: Ratio): Ratio {
  return value.top < 0n ? minus(value) : value;
}

function distance(one: Ratio, other: Ratio): Ratio {
  return size(plus(one, minus(other)));
}

/** The nearest doubles to a value, and some a few places in the last digit away from it. */
function near(value: number, steps: number): number {
  let moved = value;
  for (let step = 0; step < Math.abs(steps); step += 1)
    moved += Math.sign(steps) * Math.abs(moved) * 2 ** -53 * 1.5;
  return moved;
}

function lieOf(one: Ends, other: Ends): ReturnType<NearInterval["lie"]> {
  const below = order(one.low, other.low);
  const above = order(one.high, other.high);
  if (below > 0 && above < 0) return "inside";
  if (below >= 0 && above <= 0) return below > 0 ? "up-to-high" : above < 0 ? "up-to-low" : "equal";
  return order(one.low, other.high) > 0 || order(one.high, other.low) < 0 ? "apart" : "partly";
}

/** Declares what holds of intervals in doubles, each with so many runs. */
export function nearIntervalProperties(runs: number): void {
  describe("an interval in doubles", () => {
    it("has its true ends no further away than its error", () => {
      fc.assert(
        fc.property(anyTree, (one) => {
          const found = inDoubles(one);
          if (found === null) return;
          const { low, high } = inRatios(one);
          const error = ratioOfDouble(found.error);
          expect(order(distance(ratioOfDouble(found.low), low), error)).toBeLessThanOrEqual(0);
          expect(order(distance(ratioOfDouble(found.high), high), error)).toBeLessThanOrEqual(0);
          expect(found.low).toBeLessThanOrEqual(found.high);
        }),
        { numRuns: runs },
      );
    });

    it("is the same in the place of what it is made of, or of both where they are one", () => {
      const kinds = fc.constantFrom("add", "subtract", "multiply", "divide");
      fc.assert(
        fc.property(anyTree, anyTree, kinds, (one, other, kind) => {
          const left = inDoubles(one);
          const right = inDoubles(other);
          if (left === null || right === null) return;
          const [apart, twice, inLeft, inRight, inBoth] = [
            new NearInterval(),
            new NearInterval(),
            copyOf(left),
            copyOf(right),
            copyOf(left),
          ];
          const isSure = apart[kind](left, right);
          expect([inLeft[kind](inLeft, right), inRight[kind](left, inRight)]).toEqual([
            isSure,
            isSure,
          ]);
          expect([inLeft, inRight]).toEqual([apart, apart]);
          expect(inBoth[kind](inBoth, inBoth)).toBe(twice[kind](left, left));
          expect(inBoth).toEqual(twice);
        }),
        { numRuns: runs },
      );
    });

    it("lies to another as its true ends do, where it tells it", () => {
      fc.assert(
        fc.property(anyTree, anyTree, (one, other) => {
          const found = inDoubles(one);
          const beside = inDoubles(other);
          if (found === null || beside === null) return;
          const lie = found.lie(beside);
          if (lie !== null) expect(lie).toBe(lieOf(inRatios(one), inRatios(other)));
        }),
        { numRuns: runs },
      );
    });

    it("lies to one whose ends are all but its own as its true ends do, where it tells it", () => {
      const steps = fc.integer({ min: -12, max: 12 });
      fc.assert(
        fc.property(anyTree, steps, steps, fc.boolean(), (one, below, above, isBeside) => {
          const found = inDoubles(one);
          if (found === null) return;
          const [low, high] = isBeside ? [found.high, found.high * 2] : [found.low, found.high];
          const other = new NearInterval();
          other.low = near(low, below);
          other.high = Math.max(other.low, near(high, above));
          other.error = 0;
          const lie = found.lie(other);
          const ends = { low: ratioOfDouble(other.low), high: ratioOfDouble(other.high) };
          if (lie !== null) expect(lie).toBe(lieOf(inRatios(one), ends));
        }),
        { numRuns: runs },
      );
    });
  });
}
