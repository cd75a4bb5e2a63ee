import fc from "fast-check";
import type { Constraint, Variable } from "../../../src/evaluate/network/network.ts";
import { add, exact, subtract } from "../../../src/interval/exact.ts";
import type { Interval } from "../../../src/interval/interval.ts";
import { before, programOf } from "./given.ts";

export interface RandomNetwork {
  readonly constraints: readonly Constraint[];
  readonly variables: readonly Variable[];
}

/** Over two quantities x and y. */
const LINEAR = ["x + y", "x - y", "x + y + 1", "2 * x - y", "x - y * 0.5", "x"] as const;
const OTHER = [
  "x * y",
  "x / y",
  "x / y - 1",
  "x * (1 + y)",
  "(x - y) / y",
  "abs(x - y)",
  "min(x, y)",
  "max(x, y)",
  "x ^ 2 - y",
] as const;

const KINDS = ["equal", "equal", "equal", "equal", "size", "same", "before"] as const;

/**
 * A few quantities of which some are printed, tied at random, so that relations lead back to where they
 * began. Linear ones also tell changes and shares, each with a rate of its own that is printed, of
 * bases that are printed on one side of zero.
 */
export function anyNetwork(isLinear: boolean): fc.Arbitrary<RandomNetwork> {
  const shapes = isLinear ? LINEAR : [...LINEAR, ...OTHER];
  const relation = fc.record({
    shape: fc.constantFrom(...shapes),
    kind: fc.constantFrom(...KINDS),
    owner: fc.nat(6),
    x: fc.nat(6),
    y: fc.nat(6),
  });
  return fc
    .record({
      printed: fc.array(fc.option(anyInterval(), { freq: 2 }), { minLength: 7, maxLength: 7 }),
      integers: fc.array(fc.nat(3), { minLength: 7, maxLength: 7 }),
      relations: fc.array(relation, { minLength: 2, maxLength: 5 }),
      rates: fc.array(fc.record({ rate: anyRate, base: fc.nat(6), owner: fc.nat(6) }), {
        maxLength: isLinear ? 2 : 0,
      }),
    })
    .map(({ printed, integers, relations, rates }) => {
      const bases = new Set(rates.map(({ base }) => base));
      const variables = printed.map((interval, index): Variable => {
        const isBase = bases.has(index);
        return {
          key: `v${index}`,
          printed: isBase ? oneSided(interval) : interval,
          isInteger: !isLinear && integers[index] === 0,
          operand: null,
        };
      });
      const constraints = relations.map(({ shape, kind, owner, x, y }, index): Constraint => {
        const program = programOf(named(shape, x, y));
        const id = `r${index}`;
        if (isLinear && kind === "size") return { id, kind: "equal", owner: `v${owner}`, program };
        if (kind === "same") {
          const steps = [
            { kind: "operand" as const, key: `v${x}` },
            { kind: "operand" as const, key: `v${y}` },
            { kind: "meet" as const, left: 0, right: 1 },
          ];
          return { id, kind, owner: null, program: { steps, operands: [`v${x}`, `v${y}`] } };
        }
        if (kind === "before") return { ...before(`v${x}`, `v${y}`), id };
        return { id, kind, owner: `v${owner}`, program };
      });
      const changes = rates.map(({ base, owner }, index): Constraint => {
        const program = programOf(`v${base} * (1 + rate${index})`);
        return { id: `c${index}`, kind: "equal", owner: `v${owner}`, program };
      });
      const known = rates.map(({ rate }, index): Variable => {
        return { key: `rate${index}`, printed: rate, isInteger: false, operand: null };
      });
      return { constraints: [...constraints, ...changes], variables: [...variables, ...known] };
    });
}

function named(shape: string, x: number, y: number): string {
  return shape.replace(/\bx\b/g, `v${x}`).replace(/\by\b/g, `v${y}`);
}

/** Small numbers of both signs and zero, exact or around them, each end open or closed. */
function anyInterval(): fc.Arbitrary<Interval> {
  return fc
    .record({
      middle: fc.tuple(fc.integer({ min: -6, max: 6 }), fc.constantFrom(1, 1, 2)),
      below: fc.constantFrom(0, 1, 5, 20, 60),
      above: fc.constantFrom(0, 1, 5, 20, 60),
      opensLow: fc.boolean(),
      opensHigh: fc.boolean(),
    })
    .map(({ middle, below, above, opensLow, opensHigh }) => {
      const value = exact(...middle);
      return {
        low: { value: subtract(value, exact(below, 10)), closed: below === 0 || !opensLow },
        high: { value: add(value, exact(above, 10)), closed: above === 0 || !opensHigh },
      };
    });
}

/** A change of -90% to +200%. */
const anyRate: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer({ min: -90, max: 180 }), fc.constantFrom(0, 1, 5, 20))
  .map(([from, width]) => ({
    low: { value: exact(from, 100), closed: true },
    high: { value: exact(from + width, 100), closed: true },
  }));

/** The part of an interval above zero, or 1 to 3 where it has none. */
function oneSided(interval: Interval | null): Interval {
  const low = interval?.low?.value.numerator ?? 0;
  const isPositive = interval !== null && interval.high !== null && low > 0;
  const otherwise = {
    low: { value: exact(1), closed: true },
    high: { value: exact(3), closed: true },
  };
  return isPositive ? interval : otherwise;
}
