import { layOut } from "../src/author/lay-out.ts";
import { openLedgerText, setMembers } from "../src/author/ledger-text.ts";
import { all, CLAIM_LIST, SOURCE } from "../src/author/shape.ts";
import { applyEdits } from "../src/author/text-edit.ts";

/** What the README shows: a benchmark, the short name of one of its figures, and what that is in words without a figure. */
const SHOWN: readonly (readonly [benchmark: string, row: string, what: string])[] = [
  ["start", "check", "time to check the shipped case, as a multiple of a bare node"],
  ["scan", "megabytes-a-second", "megabytes of prose scanned in a second of processor time"],
  ["scan", "wink-nlp", "times as fast as wink-nlp on the same text"],
  ["scan", "compromise", "times as fast as compromise"],
  ["scan", "chrono-node", "times as fast as chrono-node, which finds dates alone"],
  ["anchor", "edits-0", "time to find an unchanged quotation, as a multiple of indexOf"],
  [
    "anchor",
    "edits-3-no-context",
    "time to find a slightly edited quotation, as a multiple of the approach of Hypothesis",
  ],
  [
    "anchor",
    "edits-10-no-context",
    "time to find a much edited one, as a multiple of that approach",
  ],
  [
    "data",
    "csv-200000",
    "time to read a long CSV table, as a multiple of splitting its lines and cells",
  ],
  ["data", "json-160000", "time to read a large JSON file, as a multiple of JSON.parse"],
  ["verdicts", "whole", "time to judge a ledger of many claims, as a multiple of JSON.parse of it"],
  [
    "verdicts",
    "fractions",
    "time that fraction.js takes for the same sums, as a multiple of vouch",
  ],
  [
    "network",
    "relations",
    "time to hold a large network together, as a multiple of JSON.parse of it",
  ],
  ["network", "articles", "time to hold as many small ones together, as a multiple of JSON.parse"],
  [
    "network",
    "tightened",
    "time to follow a changed figure through it, as a multiple of the whole",
  ],
  [
    "suggest",
    "all-triples",
    "time to try every combination of figures, as a multiple of searching them",
  ],
  ["tui", "first-line", "time to the first line of the screen, as a multiple of a bare node"],
  [
    "tui",
    "key-100000-p50",
    "time from a key to its frame in a huge ledger, as a multiple of a bare node",
  ],
];

/** The figures of each benchmark by its name: what `test/bench/results/` holds. */
export type Results = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The files of the README's case, by their path from the root. */
export const README = "README.md";
export const LEDGER = "claims/readme/ledger.json";
export const CLAIMS = "claims/readme/benchmarks.json";

/**
 * Writes the measured figures into the README's table, a claim for each into its case, with the cell of the result
 * file as evidence, and those files into the sources of its ledger.
 */
export function benchmarkFiles(
  results: Results,
  readme: string,
  ledger: string,
): ReadonlyMap<string, string> {
  const rows = SHOWN.flatMap(([benchmark, row, what]) => {
    const value = results.get(benchmark)?.get(row);
    return value === undefined ? [] : [{ benchmark, row, what, value }];
  });
  return new Map([
    [README, withTable(readme, rows)],
    [LEDGER, withSources(ledger, new Set(rows.map(({ benchmark }) => benchmark)))],
    [CLAIMS, claimsOf(rows)],
  ]);
}

interface Shown {
  readonly benchmark: string;
  readonly row: string;
  readonly what: string;
  readonly value: string;
}

const HEAD = "| benchmark | what it measures | figure |\n| --- | --- | --- |\n";

function withTable(readme: string, rows: readonly Shown[]): string {
  const start = readme.indexOf(HEAD);
  if (start === -1) throw new Error(`${README} has no table of benchmarks`);
  const end = /\n(?!\|)/.exec(readme.slice(start))?.index ?? 0;
  const lines = rows.map(
    ({ benchmark, what, value }) => `| \`${benchmark}\` | ${what} | ${value} |\n`,
  );
  return readme.slice(0, start) + HEAD + lines.join("") + readme.slice(start + end + 1);
}

function withSources(ledger: string, benchmarks: ReadonlySet<string>): string {
  const opened = openLedgerText(ledger);
  const sources = [...benchmarks].map((name) => {
    const path = `../../test/bench/results/${name}.json`;
    return [sourceOf(name), { path, role: "evidence", format: "json" }] as const;
  });
  const edits = opened === null ? null : setMembers(opened, "/sources", sources, all(SOURCE, true));
  if (edits === null) throw new Error(`${LEDGER} has no sources`);
  // New sources stand where the same one ends, so that they are put in one after the other.
  return edits.reduceRight((text, edit) => applyEdits(text, [edit]), ledger);
}

function claimsOf(rows: readonly Shown[]): string {
  const claims = rows.map(({ benchmark, row, what, value }) => ({
    id: `bench_${benchmark}_${row}`.replace(/[^a-z0-9]+/g, "_"),
    kind: "quantity",
    span: { source: "readme", exact: value, prefix: `${what} | ` },
    evidence: [{ source: sourceOf(benchmark), cell: { pointer: `/rows/${row}/value` } }],
  }));
  const place = { indent: "", column: 0, step: "  " };
  return `${layOut(JSON.stringify(claims), CLAIM_LIST, place)}\n`;
}

function sourceOf(benchmark: string): string {
  return `${benchmark}_results`;
}
