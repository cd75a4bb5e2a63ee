import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binary, claimOf, type Expression, numberOf } from "../../src/evaluate/expression.ts";
import { nearLie } from "../../src/evaluate/near-lie.ts";
import { type Operand, valuesOf } from "../../src/evaluate/operand.ts";
import { imageOf, ProgramBuilder } from "../../src/evaluate/program.ts";
import { inputsOf, type Question } from "../../src/evaluate/question.ts";
import { quickVerdict } from "../../src/evaluate/quick-verdict.ts";
import { weigh } from "../../src/evaluate/weigh.ts";
import {
  absolute,
  compare,
  divide,
  type Exact,
  exact,
  lowestTerms,
  multiply,
  sign,
} from "../../src/interval/exact.ts";
import type { Interval } from "../../src/interval/interval.ts";
import type { Lie } from "../../src/interval/small-registers.ts";
import type { Figure } from "../../src/quantity/figure.ts";
import { printed } from "./printed.ts";
import { theLongWay } from "./the-long-way.ts";

const SAFE = 2 ** 52;
const PLAIN = printed("a", "46.8 million");

/** A figure of any size, precision, unit and direction, as reading could make it. */
interface Printing {
  readonly numerator: number;
  readonly denominator: number;
  readonly width: number | null;
  readonly factor: Exact;
  readonly direction: Figure["direction"];
  readonly isExact: boolean;
  readonly isHedged: boolean;
}

const printing: fc.Arbitrary<Printing> = fc.record({
  numerator: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 10_000 }) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 10_000_000_000 }) },
    fc.integer({ min: -10_000, max: 10_000 }),
    fc.integer({ min: 1, max: SAFE }),
  ),
  denominator: fc.constantFrom(1, 1, 1, 10, 100, 3),
  width: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(1, 10, 100) },
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.constant(null),
  ),
  factor: fc.constantFrom(exact(1), exact(1), exact(1, 100), exact(1_000), exact(1_609_344, 1_000)),
  direction: fc.constantFrom("none", "none", "none", "rise", "fall"),
  isExact: fc.constantFrom(false, false, false, true),
  isHedged: fc.constantFrom(false, false, false, false, true),
});

function operandOf(key: string, given: Printing): Operand {
  const { numerator, denominator, width, factor, direction, isExact, isHedged } = given;
  const value = { numerator, denominator };
  const { figure } = PLAIN;
  return {
    ...PLAIN,
    key,
    figure: {
      ...figure,
      low: value,
      high: value,
      step: width === null ? null : { numerator: width, denominator },
      zerosStep: null,
      isExact,
      direction,
      unit: { ...figure.unit, factor },
      hedge: isHedged ? { kind: "about", span: figure.span, text: "about", reach: null } : null,
    },
  };
}

/** A formula over the claims a, b and c, each mostly once. */
const { formula } = fc.letrec<{ formula: Expression }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("a", "b", "c").map(claimOf),
    fc.integer({ min: 1, max: 12 }).map((value) => numberOf(exact(value))),
    fc
      .tuple(
        fc.constantFrom(
          "add" as const,
          "subtract" as const,
          "multiply" as const,
          "divide" as const,
        ),
        tie("formula"),
        tie("formula"),
      )
      .map(([kind, left, right]) => binary(kind, left, right)),
    tie("formula").map((operand): Expression => ({ kind: "negate", operand })),
  ),
}));
const a = claimOf("a");
const b = claimOf("b");
const c = claimOf("c");
const usual = fc.constantFrom(
  binary("subtract", b, a),
  binary("divide", a, b),
  binary("subtract", binary("divide", b, a), numberOf(exact(1))),
  binary("add", binary("add", a, b), c),
  binary("divide", binary("add", binary("add", a, b), c), numberOf(exact(4))),
  binary("multiply", a, binary("divide", b, c)),
);
const expression = fc.oneof(usual, formula);

/** Where the stated figure is to stand: one of its ends at an end of what the inputs allow, or all but there. */
const aim = fc.record({
  atHigh: fc.boolean(),
  fromHigh: fc.boolean(),
  off: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
  ),
  isFine: fc.boolean(),
  width: fc.oneof(fc.constantFrom(1, 2, 5, 10, 100), fc.integer({ min: 1, max: 10_000_000 })),
});
type Aim = typeof aim extends fc.Arbitrary<infer T> ? T : never;

/** A figure one of whose ends is at a value, as closely as safe numbers can say it, and so many places off. */
function statedAt(value: Exact, { fromHigh, off, isFine, width }: Aim): Printing | null {
  const { numerator, denominator } = lowestTerms(absolute(value));
  let over = typeof denominator === "number" ? denominator : 1;
  const isSimple = typeof denominator === "number" && typeof numerator === "number";
  if (!isSimple || isFine) {
    over = 1;
    while (compare(multiply(absolute(value), exact(over)), exact(SAFE / 16)) < 0 && over < 1e14)
      over *= 10;
  }
  const scaled = divide(multiply(absolute(value), exact(over)), exact(1));
  const count = Number(BigInt(scaled.numerator) / BigInt(scaled.denominator)) + off;
  const middle = count + (fromHigh ? -width : width);
  if (Math.abs(middle) > SAFE || over > SAFE || middle === 0) return null;
  return {
    numerator: Math.abs(middle),
    denominator: over,
    width: 2 * width,
    factor: exact(1),
    direction: sign(value) < 0 === middle > 0 ? "fall" : "none",
    isExact: false,
    isHedged: false,
  };
}

function ask(formed: Expression, inputs: readonly Printing[], at: Aim): Question | null {
  const program = new ProgramBuilder(() => null).build(formed);
  const placed = new Map(
    inputs.map((given, place) => {
      const key = ["a", "b", "c"][place] ?? "";
      return [key, operandOf(key, given)] as const;
    }),
  );
  const operands = new Map<string, Operand>();
  for (const key of program.operands) {
    const operand = placed.get(key);
    if (operand !== undefined) operands.set(key, operand);
  }
  const image = imageOf(program, (key) => valuesOf(placed.get(key) ?? PLAIN, new Set()));
  if (image.kind !== "image") return null;
  const end = at.atHigh ? image.result.high : image.result.low;
  const stated = end === null ? null : statedAt(end.value, at);
  if (stated === null) return null;
  return {
    stated: operandOf("z", stated),
    program,
    operands,
    eitherSign: false,
    toldTwice: false,
  };
}

/** How the range lies to what is stated, in exact numbers and without a shortcut. */
function exactLie({ program, operands, stated }: Question): Lie | null {
  const image = imageOf(program, (key) => valuesOf(operands.get(key) ?? PLAIN, new Set()));
  return image.kind === "image" ? lieOf(image.result, valuesOf(stated, new Set())) : null;
}

function lieOf(one: Interval, other: Interval): Lie | null {
  if (one.low === null || one.high === null || other.low === null || other.high === null)
    return null;
  const below = compare(one.low.value, other.low.value);
  const above = compare(one.high.value, other.high.value);
  if (below > 0 && above < 0) return "inside";
  if (below >= 0 && above <= 0) return below > 0 ? "up-to-high" : above < 0 ? "up-to-low" : "equal";
  const isApart =
    compare(one.low.value, other.high.value) > 0 || compare(one.high.value, other.low.value) < 0;
  return isApart ? "apart" : "partly";
}

function tell({ stated, operands }: Question): string {
  return [stated, ...operands.values()]
    .map(({ figure }) => {
      const { low, step, direction, unit, isExact } = figure;
      return JSON.stringify({ low, step, direction, factor: unit.factor, isExact });
    })
    .join(" ");
}

/** The same in whole numbers that are not large. */
function inCounts(given: Printing): Printing {
  const numerator = 1 + (Math.abs(given.numerator) % 1_000);
  return { ...given, numerator, denominator: 1, factor: exact(1), width: 2 };
}

const three = fc.tuple(printing, printing, printing);

/** Declares that doubles tell nothing but what exact numbers do, each with so many runs. */
export function nearLieProperties(runs: number): void {
  describe("what doubles tell of a question", () => {
    it("is what exact numbers tell, at touching ends and ends that all but touch", () => {
      fc.assert(
        fc.property(expression, three, aim, (formed, inputs, at) => {
          const question = ask(formed, inputs, at);
          if (question === null) return;
          const lie = nearLie(question);
          if (lie !== null) expect(lie, tell(question)).toBe(exactLie(question));
        }),
        { numRuns: runs },
      );
    });

    it("does not hang on inputs that were put in order before, nor on those of another question", () => {
      fc.assert(
        fc.property(expression, three, three, aim, (formed, inputs, others, at) => {
          const question = ask(formed, inputs, at);
          const other = ask(formed, others, at);
          if (question === null || other === null) return;
          const { program, operands } = question;
          const lie = nearLie(question);
          expect(nearLie({ ...question, inputs: inputsOf(program, operands) })).toBe(lie);
          const before = inputsOf(other.program, other.operands);
          expect(nearLie({ ...question, inputs: before })).toBe(lie);
          expect(nearLie({ ...question, inputs: inputsOf(program, other.operands) })).toBe(lie);
        }),
        { numRuns: runs },
      );
    });

    it("leads to the verdict that is weighed the long way", () => {
      fc.assert(
        fc.property(expression, three, aim, (formed, inputs, at) => {
          const question = ask(formed, inputs, at);
          if (question === null) return;
          const quick = quickVerdict(question);
          if (quick === null) return;
          const { verdict, basis } = weigh(theLongWay(question));
          expect(verdict, tell(question)).toBe(quick);
          // A hedge that would do instead of a tie is told in its place, with no width.
          for (const one of basis)
            expect(one.kind === "tie" || (one.kind === "hedge" && one.width === null)).toBe(true);
        }),
        { numRuns: runs },
      );
    });

    it("is of every sort", () => {
      const seen = new Map<Lie | null, number>();
      fc.assert(
        fc.property(usual, three, aim, (formed, inputs, at) => {
          const counts = inputs.map(inCounts);
          const question = ask(formed, counts, { ...at, width: 1 + (at.width % 100) });
          if (question === null) return;
          const lie = nearLie(question);
          seen.set(lie, (seen.get(lie) ?? 0) + 1);
        }),
        { numRuns: 3_000, seed: 4 },
      );
      const sorts = [
        "inside",
        "up-to-low",
        "up-to-high",
        "equal",
        "partly",
        "apart",
        null,
      ] as const;
      for (const sort of sorts) expect(seen.get(sort) ?? 0, `${sort}`).toBeGreaterThan(5);
    });
  });
}
