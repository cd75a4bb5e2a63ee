import fc from "fast-check";
import type { Constraint, Variable } from "../../../src/evaluate/network/network.ts";
import { imageOf } from "../../../src/evaluate/program.ts";
import { add, type Exact, exact, subtract } from "../../../src/interval/exact.ts";
import { onlyValue, pointInterval } from "../../../src/interval/interval.ts";
import { programOf } from "./given.ts";

/** Formulas over two names; what some of them cannot compute is left out of the network. */
const SHAPES = [
  "x + y",
  "x - y",
  "x + y + 1",
  "2 * x - y",
  "x * y",
  "x / y",
  "x / y - 1",
  "x * (1 + y)",
  "(x - y) / y",
  "abs(x - y)",
  "min(x, y)",
  "max(x, y)",
  "x ^ 2 - y",
  "x - y * 0.5",
] as const;

const LINEAR = ["x + y", "x - y", "x + y + 1", "2 * x - y", "x - y * 0.5", "x"] as const;

export interface Truth {
  readonly constraints: readonly Constraint[];
  readonly values: ReadonlyMap<string, Exact>;
}

export interface Kind {
  readonly isLinear: boolean;
  readonly largest: number;
}

/** Relations among a few quantities whose values are known and make all of them hold. */
export function anyTruth({ isLinear, largest }: Kind): fc.Arbitrary<Truth> {
  const shapes = isLinear ? LINEAR : SHAPES;
  const value = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.constantFrom(1, 1, 2, 5));
  const relation = fc.tuple(fc.constantFrom(...shapes), fc.nat(20), fc.nat(20), fc.nat(2));
  return fc
    .tuple(
      fc.array(value, { minLength: 2, maxLength: 4 }),
      fc.array(relation, { minLength: 2, maxLength: largest }),
    )
    .map(([inputs, relations]) => {
      const values = new Map<string, Exact>(
        inputs.map(([top, bottom], index) => [`v${index}`, exact(top, bottom)]),
      );
      const constraints: Constraint[] = [];
      for (const [shape, first, second, again] of relations) {
        const keys = [...values.keys()];
        const x = keys[first % keys.length] ?? "";
        const y = keys[second % keys.length] ?? "";
        const formula = shape.replaceAll("x", x).replaceAll("y", y).replaceAll(`ma${x}`, "max");
        const program = programOf(formula);
        const image = imageOf(program, (key) => pointInterval(values.get(key) ?? exact(0)));
        const result = image.kind === "image" ? onlyValue(image.result) : undefined;
        if (result === undefined) continue;
        const owner = `v${values.size}`;
        values.set(owner, result);
        const id = `${constraints.length}: ${owner} = ${formula}`;
        constraints.push({ id, kind: "equal", owner, program });
        // A second way to what is known already makes a cycle.
        if (again === 0)
          constraints.push({
            id: `${id}, again`,
            kind: "equal",
            owner,
            program: programOf(formula),
          });
      }
      return { constraints, values };
    });
}

/** How a figure is printed around its true value: how far below and above, and which ends are open; or not at all. */
export type Print = readonly [number, number, boolean, boolean] | null;

export const anyPrints: fc.Arbitrary<readonly Print[]> = fc.array(
  fc.option(
    fc.tuple(
      fc.constantFrom(0, 0, 1, 5, 50),
      fc.constantFrom(0, 0, 1, 5, 50),
      fc.boolean(),
      fc.boolean(),
    ),
    { freq: 5 },
  ),
  { minLength: 12, maxLength: 12 },
);

/** Variables whose intervals hold their true values, moved by `errors` tenths. */
export function variablesAround(
  truth: Truth,
  prints: readonly Print[],
  errors: readonly number[] = [],
): readonly Variable[] {
  return [...truth.values].map(([key, value], index) => {
    const print = prints[index % prints.length] ?? null;
    const moved = add(value, exact(errors[index % Math.max(1, errors.length)] ?? 0, 10));
    if (print === null) return { key, printed: null, isInteger: false, operand: null };
    const [below, above, opensLow, opensHigh] = print;
    const printed = {
      low: { value: subtract(moved, exact(below, 10)), closed: below === 0 || !opensLow },
      high: { value: add(moved, exact(above, 10)), closed: above === 0 || !opensHigh },
    };
    return { key, printed, isInteger: false, operand: null };
  });
}
