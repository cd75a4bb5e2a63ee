import process from "node:process";
import { Fraction } from "fraction.js";
import type { Operand } from "../../src/evaluate/operand.ts";
import { ProgramBuilder } from "../../src/evaluate/program.ts";
import { inputsOf, type Question } from "../../src/evaluate/question.ts";
import { meaningOfRule, type NamedRule } from "../../src/evaluate/relations/vocabulary.ts";
import { verdictOn } from "../../src/evaluate/verdict-on.ts";
import type { Exact } from "../../src/interval/exact.ts";
import { mutate, randomFrom, type TrueStatement } from "../evaluate/mutations.ts";
import { printed } from "../evaluate/printed.ts";
import { trueStatement } from "../evaluate/true-statements.ts";
import { resultFile } from "./recording/result-file.ts";

/**
 * A million claims in a thousand cases, of which a derived one follows its two to five inputs: what it costs to index them,
 * to take the interval of every figure and to decide every derivation exactly, beside JSON.parse of the
 * ledgers that state them, and beside the same with the ends of the intervals in fraction.js. Finding and
 * reading the figures in their texts comes before and is measured by the benchmark of scanning; what explains
 * a verdict (a witness, a repair) comes after, for those verdicts that a person looks at.
 */
const CASES = 1_000;
const CLAIMS = 1_000;
const RELATIONS: readonly TrueStatement["relation"][] = [
  "difference",
  "percent_change",
  "share",
  "sum",
  "point_difference",
];
/** One derived figure in so many is wrong. */
const WRONG = 50;

interface Stated {
  readonly id: string;
  readonly operand: Operand;
  readonly rule: NamedRule | null;
}

type Counted = Record<"holds" | "fails", number>;

/** A statement with its figures read: the inputs, and last what is derived from them by a rule over their places. */
interface Statement {
  readonly texts: readonly string[];
  readonly operands: readonly Operand[];
  readonly ruleOver: (ids: readonly string[]) => NamedRule;
}

/** The three figures of a relation between two, now and then with a wrong digit. */
function ofTwo(relation: TrueStatement["relation"], isWrong: boolean, random: Random): Statement {
  const statement = trueStatement(relation, random);
  const wrong = isWrong ? mutate(statement, "digit", random) : null;
  const { a, b, text, direction } = { ...statement, ...(wrong ?? {}) };
  return {
    texts: [a, b, text],
    operands: [printed("a", a), printed("b", b), printed("c", text, { direction })],
    ruleOver: ([from = "", to = ""]) => {
      if (relation === "share") return { relation, part: from, whole: to };
      return relation === "sum" ? { relation, of: [from, to] } : { relation, from, to };
    },
  };
}

/** Several figures with their sum or their average. */
function ofSeveral(relation: "sum" | "average", count: number, random: Random): Statement {
  const tenths = Array.from({ length: count }, () => 100 + random(9_000));
  const sum = tenths.reduce((one, other) => one + other, 0);
  const derived = relation === "sum" ? sum : Math.round(sum / count);
  const texts = [...tenths, derived].map((each) => `${(each / 10).toFixed(1)} million`);
  const operands = texts.map((text) => printed("a", text));
  return { texts, operands, ruleOver: (of) => ({ relation, of }) };
}

type Random = (below: number) => number;

/** Statements of all these relations in turn. */
function statements(count: number): readonly Statement[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, (_, at) => {
    const turn = at % (RELATIONS.length + 2);
    const relation = RELATIONS[turn];
    if (relation !== undefined) return ofTwo(relation, at % WRONG === 0, random);
    return turn === RELATIONS.length
      ? ofSeveral("sum", 5, random)
      : ofSeveral("average", 4, random);
  });
}

const POOL = statements(5_000);

/** The claims of a case with their figures read, and the ledger that states them. */
function state(number: number): { readonly text: string; readonly stated: readonly Stated[] } {
  const stated: Stated[] = [];
  const claims: object[] = [];
  for (let at = number; stated.length < CLAIMS; at += 1) {
    const one = POOL[(at * 13) % POOL.length];
    if (one === undefined) break;
    const ids = one.texts.map((_, place) => `claim_${stated.length + place}`);
    for (const [place, operand] of one.operands.entries()) {
      const id = ids[place] ?? "";
      const isDerived = place === one.operands.length - 1;
      const rule = isDerived ? one.ruleOver(ids.slice(0, -1)) : null;
      stated.push({ id, operand: { ...operand, key: id }, rule });
      claims.push({
        id,
        kind: "quantity",
        span: { source: "article", exact: one.texts[place], suffix: " in the two weeks" },
        ...(rule === null ? {} : { derivations: [{ id: "printed", ...rule }] }),
      });
    }
  }
  return { text: JSON.stringify({ version: 1, sources: {}, claims }), stated };
}

/** What is asked of a derived claim, once its relation is read and its inputs are found. */
interface Linked {
  readonly rule: NamedRule;
  readonly question: Question;
}

/** Indexes the claims of a case, reads the relation of each derived one and finds its inputs. */
function link(stated: readonly Stated[]): readonly Linked[] {
  const linked: Linked[] = [];
  const index = new Map<string, Operand>();
  for (const { id, operand } of stated) index.set(id, operand);
  for (const { operand, rule } of stated) {
    if (rule === null) continue;
    const expression = meaningOfRule(rule).express(() => null);
    if (expression === null) continue;
    const program = new ProgramBuilder(() => null).build(expression);
    const operands = new Map<string, Operand>();
    for (const key of program.operands) {
      const found = index.get(key);
      if (found !== undefined) operands.set(key, found);
    }
    const inputs = inputsOf(program, operands);

    const question: Question = {
      stated: operand,
      program,
      operands,
      inputs,
      eitherSign: false,
      toldTwice: false,
    };
    linked.push({ rule, question });
  }
  return linked;
}

function decideAll(linked: readonly Linked[]): Counted {
  const counted = { holds: 0, fails: 0 };
  for (const { question } of linked)
    counted[verdictOn(question) === "contradicted" ? "fails" : "holds"] += 1;
  return counted;
}

/** What is asked of fraction.js: a relation over figures that are read, or over numbers that are its own already. */
interface Asked<Given> {
  readonly rule: NamedRule;
  readonly stated: Given;
  readonly inputs: ReadonlyMap<string, Given>;
}

/** The same relations at their monotone ends with every number a Fraction, under the first readings. */
function decideInFractions<Given>(
  asked: readonly Asked<Given>[],
  endsOf: (given: Given) => Ends,
): Counted {
  const counted = { holds: 0, fails: 0 };
  for (const { rule, stated, inputs } of asked) {
    const [low, high] = rangeInFractions(rule, (id) => {
      const given = inputs.get(id);
      if (given === undefined) throw new Error("a claim is missing");
      return endsOf(given);
    });
    const [least, most] = endsOf(stated);
    const holds = low.compare(most) <= 0 && high.compare(least) >= 0;
    counted[holds ? "holds" : "fails"] += 1;
  }
  return counted;
}

type Ends = readonly [low: Fraction, high: Fraction];

function rangeInFractions(rule: NamedRule, endsOf: (id: string) => Ends): Ends {
  switch (rule.relation) {
    case "sum": {
      const [first, ...others] = rule.of.map(endsOf);
      const zero: Ends = [new Fraction(0), new Fraction(0)];
      return others.reduce(([l, h], [low, high]) => [l.add(low), h.add(high)], first ?? zero);
    }
    case "average": {
      const [low, high] = rangeInFractions({ relation: "sum", of: rule.of }, endsOf);
      return [low.div(rule.of.length), high.div(rule.of.length)];
    }
    case "difference":
    case "point_difference": {
      const [low, high] = endsOf(rule.from);
      const [least, most] = endsOf(rule.to);
      return [least.sub(high), most.sub(low)];
    }
    case "percent_change": {
      const [low, high] = endsOf(rule.from);
      const [least, most] = endsOf(rule.to);
      return [least.div(high).sub(1), most.div(low).sub(1)];
    }
    case "share": {
      const [low, high] = endsOf(rule.whole);
      const [least, most] = endsOf(rule.part);
      return [least.div(high), most.div(low)];
    }
    default:
      throw new Error(`${rule.relation} is not measured`);
  }
}

/** The ends of a figure as one would write it: its value less and plus its step divided by two. */
function endsInFractions({ figure }: Operand): Ends {
  const { low: value, step, isExact, unit, direction } = figure;
  const printed = inUnit(value, unit.factor);
  if (isExact || step === null) return direction === "fall" ? both(printed.neg()) : both(printed);
  const half = inUnit(step, unit.factor).div(2);
  const signed = direction === "fall" ? printed.neg() : printed;
  return [signed.sub(half), signed.add(half)];
}

/** The same without a division: half a step is made with twice the denominator, which is the quickest way found. */
function endsWithoutDivision({ figure }: Operand): Ends {
  const { low: value, step, isExact, unit, direction } = figure;
  const printed = inUnit(value, unit.factor);
  if (isExact || step === null) return direction === "fall" ? both(printed.neg()) : both(printed);
  const { numerator, denominator } = step;
  const half = inUnit({ numerator, denominator: 2n * BigInt(denominator) }, unit.factor);
  const signed = direction === "fall" ? printed.neg() : printed;
  return [signed.sub(half), signed.add(half)];
}

/** A figure that fraction.js need not read: its value, and half its step where it has one. */
interface Ready {
  readonly value: Fraction;
  readonly half: Fraction | null;
}

function makeReady({ figure }: Operand): Ready {
  const { low, step, isExact, unit, direction } = figure;
  const printed = inUnit(low, unit.factor);
  const value = direction === "fall" ? printed.neg() : printed;
  return { value, half: isExact || step === null ? null : inUnit(step, unit.factor).div(2) };
}

function endsOfReady({ value, half }: Ready): Ends {
  return half === null ? both(value) : [value.sub(half), value.add(half)];
}

function both(value: Fraction): Ends {
  return [value, value];
}

function inUnit({ numerator, denominator }: Exact, factor: Exact): Fraction {
  const value = new Fraction(BigInt(numerator), BigInt(denominator));
  if (factor.numerator === 1 && factor.denominator === 1) return value;
  return value.mul(new Fraction(BigInt(factor.numerator), BigInt(factor.denominator)));
}

/** Milliseconds of the processor for the thread that works, so that other programs on the machine take no part. */
function timeOf(work: () => void, warmUp: () => void = () => undefined): number {
  globalThis.gc?.();
  warmUp();
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
}

const ROUNDS = 7;
/** How many cases the sample is. */
const SAMPLED = 5;
const REPEATED = 200;
/** Our side of the comparison with fractions is run so many times as often, to take about as long. */
const OFTEN = 15;
/** The sample is compared before the million claims are there, which would scatter it over their memory. */
const first = Array.from({ length: SAMPLED }, (_, number) => state(number));
const sample = first.flatMap(({ stated }) => link(stated));

/**
 * The time for a sample many times over, taken `often` times as long: some systems tell the time of a processor in steps
 * of 4 ms, which must not matter. A collection throws compiled code away with the shapes that died, so that some work
 * comes before the clock.
 */
function repeatedly(work: () => void, often = 1): number {
  const times = (count: number) => () => {
    for (let time = 0; time < count; time += 1) work();
  };
  return timeOf(times(REPEATED * often), times(REPEATED / 5)) / often;
}

const ours = decideAll(sample);
const asked = sample.map(({ rule, question }): Asked<Operand> => {
  return { rule, stated: question.stated, inputs: question.operands };
});
const readied = sample.map(({ rule, question }): Asked<Ready> => {
  const inputs = [...question.operands].map(([id, one]) => [id, makeReady(one)] as const);
  return { rule, stated: makeReady(question.stated), inputs: new Map(inputs) };
});
const theirs = decideInFractions(asked, endsInFractions);
const times: Record<"parse" | "whole" | "few" | "fractions" | "undivided" | "ready", number[]> = {
  parse: [],
  whole: [],
  few: [],
  fractions: [],
  undivided: [],
  ready: [],
};
for (let round = 0; round < ROUNDS; round += 1) {
  times.few.push(repeatedly(() => decideAll(sample), OFTEN));
  times.fractions.push(repeatedly(() => decideInFractions(asked, endsInFractions)));
  times.undivided.push(repeatedly(() => decideInFractions(asked, endsWithoutDivision)));
  times.ready.push(repeatedly(() => decideInFractions(readied, endsOfReady)));
}
const cases = [
  ...first,
  ...Array.from({ length: CASES - SAMPLED }, (_, number) => state(number + SAMPLED)),
];
for (let round = 0; round < ROUNDS; round += 1) {
  times.parse.push(
    timeOf(() => {
      for (const { text } of cases) JSON.parse(text);
    }),
  );
  times.whole.push(
    timeOf(() => {
      for (const { stated } of cases) decideAll(link(stated));
    }),
  );
}
const parse = median(times.parse);
const whole = median(times.whole);
const few = median(times.few);
const fractions = median(times.fractions);
const undivided = median(times.undivided);
const ready = median(times.ready);
const claims = cases.reduce((sum, { stated }) => sum + stated.length, 0);
const size = cases.reduce((sum, { text }) => sum + text.length, 0) / 1e6;

function tell(name: string, time: number, rest = ""): void {
  process.stdout.write(`${name.padEnd(48)} ${time.toFixed(0).padStart(6)} ms  ${rest}\n`);
}

tell(`JSON.parse of ${claims} claims, ${size.toFixed(1)} MB`, parse);
const ratio = (whole / parse).toFixed(2);
tell("their index, intervals and exact verdicts", whole, `${ratio} × JSON.parse`);
tell(`intervals and verdicts of ${REPEATED * sample.length} derivations`, few);
const asLong = (time: number): string => (time / few).toFixed(1);
tell("the same in fraction.js", fractions, `${asLong(fractions)} times as long`);
tell("  with half a step made at once", undivided, `${asLong(undivided)} times as long`);
tell("  with its numbers ready before the clock", ready, `${asLong(ready)} times as long`);
process.stdout.write(
  `contradicted: ${ours.fails} under all readings; in fractions, under the first, ${theirs.fails}\n`,
);
const results = resultFile("verdicts", ROUNDS);
results.row("whole", {
  what: "time for the index, the intervals and the exact verdicts of a million claims",
  value: ratio,
  asked: "at most 1",
  peer: "JSON.parse",
});
results.row("fractions", {
  what: "time that fraction.js takes for the intervals and verdicts of a sample",
  value: asLong(fractions),
  asked: "at least 20",
  peer: "fraction.js",
});
results.row("undivided", {
  what: "the same where half a step is made with twice the denominator instead of a division",
  value: asLong(undivided),
  asked: null,
  peer: "fraction.js",
});
results.row("ready", {
  what: "the same where fraction.js has each value and half step as its own before the clock starts",
  value: asLong(ready),
  asked: null,
  peer: "fraction.js",
});
results.write();
