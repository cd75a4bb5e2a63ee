import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binary, claimOf, type Expression, numberOf, one } from "../../src/evaluate/expression.ts";
import { type Operand, valuesOf } from "../../src/evaluate/operand.ts";
import { ProgramBuilder } from "../../src/evaluate/program.ts";
import type { Question } from "../../src/evaluate/question.ts";
import { quickVerdict } from "../../src/evaluate/quick-verdict.ts";
import { rangeOf } from "../../src/evaluate/range.ts";
import { weigh } from "../../src/evaluate/weigh.ts";
import { type Rounding, roundToMultiple, toFixed } from "../../src/interval/decimal.ts";
import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  exact,
  multiply,
  ONE,
  sign,
  subtract,
  tenTo,
} from "../../src/interval/exact.ts";
import { contains, type Interval } from "../../src/interval/interval.ts";
import { printed, sourceOf } from "./printed.ts";
import { theLongWay } from "./the-long-way.ts";

const WAYS: readonly Rounding[] = ["half-up", "half-even", "half-down", "truncate"];

/** A relation with the value that it gives for true ones, the units that it is told in, and whether with a direction. */
interface Told {
  readonly name: string;
  readonly expression: Expression;
  readonly of: (a: Exact, b: Exact) => Exact;
  readonly unit: Unit;
  readonly unitOfA: Unit;
  readonly unitOfB: Unit;
  readonly hasDirection: boolean;
}

/** A bare whole number is an exact count, so that what may be rounded is told in percent, in millions or with a decimal. */
type Unit = "%" | " million" | "";

const a = claimOf("a");
const b = claimOf("b");
const two = numberOf(exact(2));

const RELATIONS: readonly Told[] = [
  told("difference", binary("subtract", b, a), (x, y) => subtract(y, x), " million", true),
  told(
    "percent change",
    binary("subtract", binary("divide", b, a), one),
    (x, y) => subtract(divide(y, x), ONE),
    "%",
    true,
  ),
  told(
    "percent change by a formula that names a claim twice",
    binary("divide", binary("subtract", b, a), a),
    (x, y) => divide(subtract(y, x), x),
    "%",
    true,
  ),
  told("share", binary("divide", a, b), (x, y) => divide(x, y), "%", false),
  told(
    "share of the sum of both",
    binary("divide", a, binary("add", a, b)),
    (x, y) => divide(x, add(x, y)),
    "%",
    false,
  ),
  told("sum", binary("add", a, b), add, " million", false),
  told(
    "average",
    binary("divide", binary("add", a, b), two),
    (x, y) => divide(add(x, y), exact(2)),
    " million",
    false,
  ),
  { ...told("product", binary("multiply", a, b), multiply, " million", false), unitOfB: "" },
  {
    ...told("point difference", binary("subtract", b, a), (x, y) => subtract(y, x), "%", true),
    unitOfA: "%",
    unitOfB: "%",
  },
  {
    ...told(
      "two periods compounded",
      binary("multiply", a, { kind: "power", operand: binary("add", one, b), exponent: 2 }),
      (x, y) => multiply(x, multiply(add(ONE, y), add(ONE, y))),
      " million",
      false,
    ),
    unitOfB: "%",
  },
  { ...told("ratio", binary("divide", a, b), (x, y) => divide(x, y), "", false) },
  told(
    "index to a base of 100",
    binary("multiply", binary("divide", b, a), numberOf(exact(100))),
    (x, y) => multiply(divide(y, x), exact(100)),
    "",
    false,
  ),
  told(
    "size of the difference",
    { kind: "absolute", operand: binary("subtract", a, b) },
    (x, y) => absolute(subtract(x, y)),
    " million",
    false,
  ),
  told("lesser", binary("minimum", a, b), (x, y) => (compare(x, y) < 0 ? x : y), " million", false),
  told(
    "greater",
    binary("maximum", a, b),
    (x, y) => (compare(x, y) > 0 ? x : y),
    " million",
    false,
  ),
];

function told(
  name: string,
  expression: Expression,
  of: Told["of"],
  unit: Unit,
  hasDirection: boolean,
): Told {
  return { name, expression, of, unit, unitOfA: " million", unitOfB: " million", hasDirection };
}

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
const way = fc.constantFrom(...WAYS);
const statement = fc.record({ x: value, y: value, px: places, py: places, pz: places, way });

interface Statement {
  readonly x: Exact;
  readonly y: Exact;
  readonly px: number;
  readonly py: number;
  readonly pz: number;
  readonly way: Rounding;
}

/** The statement as printed; `off` moves the derived value away from the truth, in proportion to it. */
function questionOf(
  { expression, of, unit, unitOfA, unitOfB, hasDirection }: Told,
  { x, y, px, py, pz, way: rounding }: Statement,
  off: Exact = ONE,
): Question {
  const first = multiply(x, SIZES[unitOfA]);
  const second = multiply(y, SIZES[unitOfB]);
  const derived = multiply(of(first, second), off);
  const operands = [
    print("a", first, px, rounding, unitOfA, false),
    print("b", second, py, rounding, unitOfB, false),
  ];
  return {
    stated: print("c", derived, pz, rounding, unit, hasDirection),
    program: new ProgramBuilder(() => null).build(expression),
    operands: new Map(operands.map((operand) => [operand.key, operand])),
    eitherSign: false,
    toldTwice: false,
  };
}

/** A zero tells neither its direction nor to which digit it is rounded. */
function hasZero({ stated, operands }: Question): boolean {
  return [stated, ...operands.values()].some(({ figure }) => sign(figure.low) === 0);
}

function tell({ stated, operands }: Question): string {
  return `${stated.text} of ${[...operands.values()].map((one) => one.text).join(" and ")}`;
}

const off = fc
  .tuple(fc.integer({ min: -2_000, max: 2_000 }), fc.constantFrom(1_000, 10_000, 100_000))
  .map(([share, of]) => add(ONE, exact(share, of)))
  .filter((factor) => sign(factor) > 0);

/** Declares the properties that verdicts have over all relations, each with so many runs. */
export function verdictProperties(runs: number): void {
  describe.each(RELATIONS)("the $name of two figures", (relation) => {
    it("is never contradicted where it was printed from true values, and a witness prints back", () => {
      fc.assert(
        fc.property(statement, (printing) => {
          const question = questionOf(relation, printing);
          fc.pre(!hasZero(question));
          const answer = weigh(question);
          expect(answer.verdict, tell(question)).not.toBe("contradicted");
          if (answer.verdict === "consistent") {
            expect(answer.witness, tell(question)).not.toBeNull();
            expectPrintsBack(question, answer.witness, relation);
          }
        }),
        { numRuns: runs },
      );
    });

    it("is contradicted only where a search over a grid finds no values that make it true", () => {
      fc.assert(
        fc.property(statement, off, (printing, factor) => {
          const question = questionOf(relation, printing, factor);
          fc.pre(!hasZero(question));
          const { verdict } = weigh(question);
          const found = searchGrid(question, relation);
          if (verdict === "contradicted") expect(found, tell(question)).toBe(false);
          // What a grid of the first reading finds is a proof that it can be true.
          if (found) expect(["consistent", "confirmed"], tell(question)).toContain(verdict);
        }),
        { numRuns: runs },
      );
    });

    it("is confirmed only where every value of a grid prints as it", () => {
      fc.assert(
        fc.property(statement, (printing) => {
          const question = questionOf(relation, printing);
          if (hasZero(question) || weigh(question).verdict !== "confirmed") return;
          const stated = valuesOf(question.stated, new Set());
          for (const result of resultsOnGrid(question, relation))
            expect(contains(stated, result), tell(question)).toBe(true);
        }),
        { numRuns: runs },
      );
    });

    it("has the exact hull of what its inputs allow as its interval", () => {
      fc.assert(
        fc.property(statement, (printing) => {
          const question = questionOf(relation, printing);
          fc.pre(!hasZero(question));
          const range = rangeOf(question.program, (key) => firstReading(question, key));
          fc.pre(range.kind === "range");
          if (range.kind !== "range") return;
          expect(range.isExact).toBe(true);
          expectIsHull(range.result, resultsOnGrid(question, relation));
        }),
        { numRuns: runs },
      );
    });

    it("is decided in small numbers as it is the long way", () => {
      fc.assert(
        fc.property(statement, off, (printing, factor) => {
          const question = questionOf(relation, printing, factor);
          const quick = quickVerdict(question);
          if (quick === null) return;
          const { verdict, basis } = weigh(theLongWay(question));
          expect(verdict, tell(question)).toBe(quick);
          expect(basis.filter(({ kind }) => kind !== "tie")).toEqual([]);
        }),
        { numRuns: runs },
      );
    });
  });
}

function firstReading({ operands }: Question, key: string): Interval {
  const operand = operands.get(key);
  if (operand === undefined) throw new Error(`${key} is no operand`);
  return valuesOf(operand, new Set());
}

const CUTS = [0, 1, 2, 3, 4].map((cut) => exact(cut, 4));

/** The results at the corners of the box of first readings and on a grid within it, worked out beside the evaluator. */
function* resultsOnGrid(question: Question, { of }: Told): Generator<Exact> {
  const first = firstReading(question, "a");
  const second = firstReading(question, "b");
  // Where both are equal, a size is least and the greater of two turns into the other.
  const equal = gridOf(second).filter((value) => contains(first, value));
  for (const x of [...gridOf(first), ...equal])
    for (const y of [...gridOf(second), ...(contains(second, x) ? [x] : [])]) yield of(x, y);
}

function gridOf({ low, high }: Interval): readonly Exact[] {
  if (low === null || high === null) throw new Error("a printed figure has two ends");
  const width = subtract(high.value, low.value);
  return CUTS.map((cut) => add(low.value, multiply(cut, width)));
}

function searchGrid(question: Question, relation: Told): boolean {
  const stated = valuesOf(question.stated, new Set());
  for (const result of resultsOnGrid(question, relation)) if (contains(stated, result)) return true;
  return false;
}

/** All results lie within, and both ends are reached: the figures are rounded either way, so their ends are closed. */
function expectIsHull(interval: Interval, results: Iterable<Exact>): void {
  let least: Exact | null = null;
  let greatest: Exact | null = null;
  for (const result of results) {
    if (least === null || compare(result, least) < 0) least = result;
    if (greatest === null || compare(result, greatest) > 0) greatest = result;
  }
  if (least === null || greatest === null) throw new Error("a grid has values");
  expect(interval.low !== null && compare(interval.low.value, least)).toBe(0);
  expect(interval.high !== null && compare(interval.high.value, greatest)).toBe(0);
  expect([interval.low?.closed, interval.high?.closed]).toEqual([true, true]);
}

/** Every value of a witness prints as its figure, and together they make the relation true. */
function expectPrintsBack(
  { stated, operands }: Question,
  witness: ReadonlyMap<string, Exact> | null,
  relation: Told,
): void {
  for (const party of [stated, ...operands.values()])
    expect(printsBack(party, witness?.get(party.key)), party.text).toBe(true);
  const [x, y, z] = ["a", "b", "c"].map((key) => {
    const party = key === "c" ? stated : operands.get(key);
    const factor = party?.figure.unit.factor ?? ONE;
    return multiply(witness?.get(key) ?? exact(0), factor);
  });
  if (x === undefined || y === undefined || z === undefined) throw new Error("three values");
  expect(compare(relation.of(x, y), z)).toBe(0);
}

/** Whether a value is printed as the operand's figure in one of the ways, at its last digit or without its zeros. */
function printsBack(operand: Operand, witness: Exact | undefined): boolean {
  if (witness === undefined) return false;
  const { figure } = operand;
  const size = figure.direction === "fall" ? multiply(witness, exact(-1)) : witness;
  const steps = [figure.step ?? tenTo(0), ...(figure.zerosStep === null ? [] : [figure.zerosStep])];
  return steps.some((step) =>
    WAYS.some((rounding) => {
      const count = roundToMultiple(size, step, rounding);
      const printedCount = divide(figure.low, step);
      return BigInt(count) * BigInt(printedCount.denominator) === BigInt(printedCount.numerator);
    }),
  );
}
