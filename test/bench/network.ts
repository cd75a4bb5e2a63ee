import { binary, claimOf, type Expression, one } from "../../src/evaluate/expression.ts";
import { holdTogether } from "../../src/evaluate/network/hold-together.ts";
import type { Constraint, Variable } from "../../src/evaluate/network/network.ts";
import { tighten } from "../../src/evaluate/network/tighten.ts";
import { ProgramBuilder } from "../../src/evaluate/program.ts";
import { add, exact, multiply, subtract, tenTo } from "../../src/interval/exact.ts";
import { closedInterval, EVERYTHING, type Interval } from "../../src/interval/interval.ts";
import { resultFile } from "./recording/result-file.ts";

/** A ledger as JSON text, and the same as constraints and variables. */
interface Given {
  readonly text: string;
  readonly constraints: readonly Constraint[];
  readonly variables: readonly Variable[];
}

/** Numbers that look random and are the same in every run. */
function* dice(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

interface Growing {
  readonly claims: object[];
  readonly constraints: Constraint[];
  readonly variables: Variable[];
  readonly values: number[];
}

/** Relations that each tie a new claim to one or two earlier ones: a network that grows as a tree, with or without cycles. */
function grow(count: number, seed: number, cycles: number): Given {
  const random = dice(seed);
  const grown: Growing = { claims: [], constraints: [], variables: [], values: [] };
  const bases: number[] = [];
  const print = (value: number): void => {
    bases.push(grown.values.length);
    addClaim(grown, value, null);
  };
  print(46_800_000);
  for (let relation = 0; relation < count; relation += 1) {
    const near = bases[Math.max(0, bases.length - 1 - Math.floor(random.next().value * 20))] ?? 0;
    const from = grown.values[near] ?? 1;
    const closesCycle = random.next().value < cycles && bases.length > 1;
    if (!closesCycle) print(Math.round(1e6 + random.next().value * 1e8));
    const to = bases[closesCycle ? 0 : bases.length - 1] ?? 0;
    const other = grown.values[to] ?? 1;
    if (near === to) continue;
    const kind = Math.floor(random.next().value * 3);
    if (kind === 0) derive(grown, other - from, "difference", near, to);
    else if (kind === 1) derive(grown, other / from - 1, "percent_change", near, to);
    else derive(grown, from + other, "sum", near, to);
  }
  const text = JSON.stringify({ version: 1, sources: {}, claims: grown.claims });
  return { text, constraints: grown.constraints, variables: grown.variables };
}

function derive(grown: Growing, value: number, relation: string, a: number, b: number): void {
  const from = claimOf(`claim_${a}`);
  const to = claimOf(`claim_${b}`);
  const expression: Expression =
    relation === "sum"
      ? binary("add", from, to)
      : relation === "difference"
        ? binary("subtract", to, from)
        : binary("subtract", binary("divide", to, from), one);
  const rule =
    relation === "sum"
      ? { of: [`claim_${a}`, `claim_${b}`] }
      : { from: `claim_${a}`, to: `claim_${b}` };
  const owner = addClaim(grown, value, { id: "printed", relation, ...rule });
  const program = new ProgramBuilder(() => null).build(expression);
  grown.constraints.push({ id: `${owner}/printed`, kind: "equal", owner, program });
}

/** A figure of about three digits around a true value. */
function addClaim(grown: Growing, value: number, derivation: object | null): string {
  const key = `claim_${grown.values.length}`;
  const place = Math.floor(Math.log10(Math.max(Math.abs(value), 1e-6))) - 2;
  const count = Math.round(value / 10 ** place);
  const end = (half: number) => multiply(exact(2 * count + half, 2), tenTo(place));
  grown.claims.push({
    id: key,
    kind: "quantity",
    unit: "approvals",
    span: {
      source: "article",
      exact: `${count}e${place} in the two weeks before`,
      prefix: "It says ",
    },
    ...(derivation === null ? {} : { derivations: [derivation] }),
  });
  grown.variables.push({
    key,
    printed: closedInterval(end(-1), end(1)),
    isInteger: false,
    operand: null,
  });
  grown.values.push(value);
  return key;
}

/**
 * The medians of several runs of some works that take turns, in milliseconds, so that what else the machine does
 * weighs on all of them; with --expose-gc, each run starts without the litter of others.
 */
function timesOf(runs: number, ...works: readonly (() => void)[]): readonly number[] {
  const times: number[][] = works.map(() => []);
  for (let run = 0; run < runs; run += 1)
    for (const [index, work] of works.entries()) {
      globalThis.gc?.();
      const start = performance.now();
      work();
      times[index]?.push(performance.now() - start);
    }
  return times.map(median);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** So many that most of them run code that was compiled by then: JSON.parse always is. */
const RUNS = 15;

const results = resultFile("network", RUNS);

function report(
  id: string,
  name: string,
  time: number,
  base: number,
  of: string,
  most: number | null = null,
): void {
  const ratio = time / base;
  results.row(id, {
    what: `time for ${name}`,
    value: ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2),
    asked: most === null ? null : `at most ${most}`,
    peer: of,
  });
  const shown = ratio < 0.1 ? `1/${(1 / ratio).toFixed(0)}` : ratio.toFixed(2);
  process.stdout.write(`${name.padEnd(44)} ${time.toFixed(3).padStart(10)} ms  ${shown} × ${of}\n`);
}

/**
 * Kept to the end: once no network is left, a collection of garbage lets go of the shapes of its objects too, and
 * then each pass is compiled anew. Who watches a case keeps its network as well.
 */
const kept = holdTogether(grow(6, 5, 0.3).constraints, grow(6, 5, 0.3).variables);

const tree = grow(100_000, 1, 0);
const [parsing = 0, whole = 0] = timesOf(
  RUNS,
  () => JSON.parse(tree.text),
  () => holdTogether(tree.constraints, tree.variables),
);
report(
  "json-parse",
  `JSON.parse, ${(tree.text.length / 1e6).toFixed(1)} MB`,
  parsing,
  parsing,
  "itself",
);
report("relations", "100,000 relations", whole, parsing, "JSON.parse", 1.5);

const articles = Array.from({ length: 10_000 }, (_, index) => grow(6, index + 7, 0.3));
const [parsingAll = 0, small = 0] = timesOf(
  RUNS,
  () => {
    for (const { text } of articles) JSON.parse(text);
  },
  () => {
    for (const { constraints, variables } of articles) holdTogether(constraints, variables);
  },
);
report("articles", "10,000 articles of 6 relations", small, parsingAll, "JSON.parse", 3);

const sixty = grow(60_000, 3, 0);
const owners = new Set(sixty.constraints.map(({ owner }) => owner));
const isInput = (key: string): boolean => !owners.has(key);
const held = holdTogether(sixty.constraints, sixty.variables);
/** Only the upper tenth of what is printed. */
const upperTenth = ({ printed }: Variable): Interval => {
  const { low, high } = printed ?? EVERYTHING;
  if (low === null || high === null) return EVERYTHING;
  const within = add(low.value, multiply(subtract(high.value, low.value), exact(9, 10)));
  return { low: { value: within, closed: true }, high: null };
};
/** Figures that are tightened in turn, since more depends on one than on another; none to where others cannot hold. */
const TIGHTENED = 100;
const figures = sixty.variables
  .slice(30_000, 31_000)
  .filter(({ key }) => isInput(key))
  .filter((variable) => tighten(held, variable.key, upperTenth(variable)).conflicts.length === 0)
  .slice(0, TIGHTENED)
  .map((variable) => ({ variable, tightened: upperTenth(variable) }));
const touched = figures.map(
  ({ variable, tightened }) => tighten(held, variable.key, tightened).implied.length,
);
process.stdout.write(
  `${figures.length} figures are tightened in turn, which narrows ${median(touched)} claims (median) and ${Math.max(...touched)} at most\n`,
);
const middle = figures[0]?.variable;
const wrong = sixty.variables.map((variable) =>
  variable === middle ? { ...variable, printed: closedInterval(exact(123), exact(124)) } : variable,
);
const [full = 0, explained = 0, all = 0] = timesOf(
  RUNS,
  () => holdTogether(sixty.constraints, sixty.variables),
  () => holdTogether(sixty.constraints, wrong),
  () => {
    for (const { variable, tightened } of figures) tighten(held, variable.key, tightened);
  },
);
const once = all / figures.length;
report("tightened", "one claim of 60,000 relations tightened", once, full, "a full pass", 1 / 1000);
report(
  "explained",
  "finding and explaining a conflict in them",
  explained,
  full,
  "a full pass without",
  4,
);
const found = holdTogether(sixty.constraints, wrong).network.conflicts;
const sound = holdTogether(tree.constraints, tree.variables).network;
process.stdout.write(
  `conflicts in the first of all: ${kept.network.conflicts.length}\nconflicts found: ${found.length} of ${found[0]?.members.length ?? 0} figures; without an error: ${sound.conflicts.length}, not fully checked: ${sound.notFullyChecked.length}\n`,
);
results.write();
