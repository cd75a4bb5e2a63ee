import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binary, claimOf, type Expression, one } from "../../src/evaluate/expression.ts";
import type { Operand } from "../../src/evaluate/operand.ts";
import { ProgramBuilder } from "../../src/evaluate/program.ts";
import { weigh } from "../../src/evaluate/weigh.ts";
import { type Rounding, roundToMultiple, toFixed } from "../../src/interval/decimal.ts";
import {
  absolute,
  add,
  divide,
  type Exact,
  exact,
  multiply,
  ONE,
  sign,
  subtract,
  tenTo,
} from "../../src/interval/exact.ts";
import { printed, sourceOf } from "./printed.ts";

const runs = Number(process.env.DEEP_RUNS ?? 1_000);
const WAYS: readonly Rounding[] = ["half-up", "half-even", "half-down", "truncate"];

/** A relation with the value that it gives for true ones, the units that it is told in, and whether with a direction. */
interface Told {
  readonly name: string;
  readonly expression: Expression;
  readonly of: (a: Exact, b: Exact) => Exact;
  readonly unit: Unit;
  readonly unitOfB: Unit;
  readonly hasDirection: boolean;
}

/** A bare whole number is an exact count, so that what may be rounded is told in percent, in millions or with a decimal. */
type Unit = "%" | " million" | "";

const a = claimOf("a");
const b = claimOf("b");

const RELATIONS: readonly Told[] = [
  {
    name: "difference",
    expression: binary("subtract", b, a),
    of: (x, y) => subtract(y, x),
    unit: " million",
    unitOfB: " million",
    hasDirection: true,
  },
  {
    name: "percent change",
    expression: binary("subtract", binary("divide", b, a), one),
    of: (x, y) => subtract(divide(y, x), ONE),
    unit: "%",
    unitOfB: " million",
    hasDirection: true,
  },
  {
    name: "share",
    expression: binary("divide", a, b),
    of: (x, y) => divide(x, y),
    unit: "%",
    unitOfB: " million",
    hasDirection: false,
  },
  {
    name: "sum",
    expression: binary("add", a, b),
    of: add,
    unit: " million",
    unitOfB: " million",
    hasDirection: false,
  },
  {
    name: "product",
    expression: binary("multiply", a, b),
    of: multiply,
    unit: " million",
    unitOfB: "",
    hasDirection: false,
  },
];

const SIZES: Readonly<Record<Unit, Exact>> = { "%": tenTo(-2), " million": tenTo(6), "": tenTo(0) };

/** A true value printed with so many places after the point, or so many zeros before it. */
function print(
  key: string,
  value: Exact,
  places: number,
  way: Rounding,
  unit: Unit,
  hasDirection: boolean,
): Operand {
  const text =
    toFixed(absolute(divide(value, SIZES[unit])), unit === "" ? Math.max(1, places) : places, way) +
    unit;
  const direction = hasDirection ? (sign(value) < 0 ? "fall" : "rise") : "none";
  return printed(key, text, { direction, source: sourceOf("document") });
}

const value = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom(1, 3, 7, 10, 100, 1000, 4096))
  .map(([numerator, denominator]) => exact(numerator, denominator));
const places = fc.integer({ min: -2, max: 3 });

describe("figures printed from true values", () => {
  it.each(RELATIONS)("are never contradicted by their $name", (told) => {
    fc.assert(
      fc.property(
        value,
        value,
        places,
        places,
        places,
        fc.constantFrom(...WAYS),
        (x, y, px, py, pz, way) => {
          const factor = told.unitOfB === "" ? ONE : tenTo(6);
          const large = multiply(x, tenTo(6));
          const other = multiply(y, factor);
          const operands = [
            print("a", large, px, way, " million", false),
            print("b", other, py, way, told.unitOfB, false),
          ];
          const stated = print("c", told.of(large, other), pz, way, told.unit, told.hasDirection);
          // A zero tells neither its direction nor to which digit it is rounded.
          fc.pre([stated, ...operands].every((one) => sign(one.figure.low) !== 0));
          const answer = weigh({
            stated,
            program: new ProgramBuilder(() => null).build(told.expression),
            operands: new Map(operands.map((operand) => [operand.key, operand])),
            eitherSign: false,
            toldTwice: false,
          });
          expect(
            answer.verdict,
            `${stated.text} of ${operands.map((one) => one.text).join(" and ")}`,
          ).not.toBe("contradicted");
          if (answer.verdict !== "consistent") return;
          expect(answer.witness).not.toBeNull();
          for (const party of [stated, ...operands])
            expect(printsBack(party, answer.witness?.get(party.key)), party.text).toBe(true);
        },
      ),
      { numRuns: runs },
    );
  });
});

/** Whether a value is printed as the operand's figure in one of the ways, at its last digit or without its zeros. */
function printsBack(operand: Operand, witness: Exact | undefined): boolean {
  if (witness === undefined) return false;
  const { figure } = operand;
  const size = figure.direction === "fall" ? multiply(witness, exact(-1)) : witness;
  const steps = [figure.step ?? tenTo(0), ...(figure.zerosStep === null ? [] : [figure.zerosStep])];
  return steps.some((step) =>
    WAYS.some((way) => {
      const count = roundToMultiple(size, step, way);
      const printedCount = divide(figure.low, step);
      return BigInt(count) * BigInt(printedCount.denominator) === BigInt(printedCount.numerator);
    }),
  );
}
