import { describe, expect, it } from "vitest";
import { judgeRow } from "../conformance/judge-row.ts";
import { row } from "../conformance/row.ts";
import {
  type Mutation,
  type MutationClass,
  mutate,
  neighbours,
  oneSlipFrom,
  randomFrom,
  type TrueStatement,
} from "./mutations.ts";
import { trueStatement } from "./true-statements.ts";

const CLASSES: readonly MutationClass[] = [
  "digit",
  "digits swapped",
  "other base",
  "scale word",
  "percent for points",
  "sign",
];
const RELATIONS: readonly TrueStatement["relation"][] = [
  "difference",
  "percent_change",
  "share",
  "sum",
  "point_difference",
];
const EACH = 120;

/** The kinds whose right repair is one of several figures of its rank, so that equal alternatives can stand. */
const WITH_EQUALS: ReadonlySet<MutationClass> = new Set(["digit", "digits swapped", "other base"]);

/** What became of contradicted mutations, each told in a line. */
interface Measured {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly none: readonly string[];
  /** Nothing was offered, and several figures would do. */
  readonly equal: readonly string[];
  /** One was offered though several figures would do. */
  readonly guessed: readonly string[];
}

const MEASURED = new Map(CLASSES.map((kind) => [kind, measure(kind)]));

describe("of figures with a single fault", () => {
  it.for([...MEASURED])(
    "%s: the repair that is offered is the right one",
    async ([kind, { right, wrong, none, equal, guessed }], { annotate }) => {
      await annotate(
        `${right.length} right, ${wrong.length} wrong, ${none.length} without an offer; in ${equal.length} more several figures would do`,
      );
      expect(right.length + wrong.length + none.length + equal.length).toBe(EACH);
      const decidable = right.length + wrong.length + none.length;
      const missed = [...wrong, ...none].join("\n");
      expect(right.length / decidable, missed).toBeGreaterThanOrEqual(0.9);
      if (WITH_EQUALS.has(kind)) expect(guessed).toEqual([]);
      // Where several figures would do, none is offered; that must not be the rule.
      expect(right.length).toBeGreaterThan(EACH / 3);
    },
  );

  it("is right in nine of ten over all kinds, of at least 500", async ({ annotate }) => {
    const count = (of: (measured: Measured) => readonly string[]): number =>
      [...MEASURED.values()].reduce((sum, measured) => sum + of(measured).length, 0);
    const right = count((one) => one.right);
    const decidable = right + count((one) => one.wrong) + count((one) => one.none);
    await annotate(`${right} of ${decidable} right; ${count((one) => one.equal)} undecidable`);
    expect(decidable + count((one) => one.equal)).toBeGreaterThanOrEqual(500);
    expect(decidable).toBeGreaterThanOrEqual(500);
    expect(right / decidable).toBeGreaterThanOrEqual(0.9);
  });
});

function measure(kind: MutationClass): Measured {
  const random = randomFrom(20_251_224);
  const none: string[] = [];
  const equal: string[] = [];
  const right: string[] = [];
  const wrong: string[] = [];
  const guessed: string[] = [];
  const contradicted = () => none.length + equal.length + right.length + wrong.length;
  for (let tried = 0; contradicted() < EACH && tried < 40 * EACH; tried += 1) {
    const statement = trueStatement(RELATIONS[tried % RELATIONS.length] ?? "sum", random);
    const mutation = mutate(statement, kind, random);
    if (mutation === null) continue;
    const { verdict, repair } = judge(statement, mutation);
    if (verdict !== "contradicted") continue;
    const { a, b, relation, text } = statement;
    const told = `${relation} of ${a} and ${b}: ${text} as ${mutation.text}, ${repair?.text}`;
    const several = WITH_EQUALS.has(kind) && hasEqual(statement, mutation);
    if (repair === null) (several ? equal : none).push(told);
    else (isRight(statement, mutation, repair) ? right : wrong).push(told);
    if (repair !== null && several) guessed.push(told);
  }
  return { none, equal, right, wrong, guessed };
}

function judge(
  { a, b, rule }: TrueStatement,
  { kind, text, direction }: Mutation,
  readings: "all" | "strict" = "all",
) {
  const told = direction === "none" ? text : `a ${direction} of ${text}`;
  // Who writes percent takes the change for one in percent, in the ledger as in the text.
  const by = kind === "percent for points" ? { ...rule, relation: "percent_change" } : rule;
  return judgeRow(row("", { a, b }, told, by, "contradicted"), readings).check;
}

/** Whether several figures would make the check hold, each as near to the mutated one as the true one is. */
function hasEqual(statement: TrueStatement, mutation: Mutation): boolean {
  const candidates =
    mutation.kind === "other base" ? neighbours(statement.text) : oneSlipFrom(mutation.text);
  const holding = candidates.filter((text) => {
    const { verdict } = judge(statement, { ...mutation, text }, "strict");
    return verdict === "consistent" || verdict === "confirmed";
  });
  return holding.length > 1;
}

function isRight(
  { text, direction }: TrueStatement,
  { kind }: Mutation,
  repair: { readonly key: string; readonly kind: string; readonly text: string },
): boolean {
  if (repair.key !== "c") return false;
  return repair.text === (kind === "sign" ? `a ${direction} of ${text}` : text);
}
