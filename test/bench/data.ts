import process from "node:process";
import { findCell } from "../../src/table/find-cell.ts";
import { readTable } from "../../src/table/read-table.ts";
import { resultFile } from "./recording/result-file.ts";

type Run = () => unknown;

const ROUNDS = 7;
const results = resultFile("data", ROUNDS);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function timed(run: Run): number {
  global.gc?.();
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** What is still held when the work is done, in megabytes. */
function kept(run: Run): number {
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const result = run();
  global.gc?.();
  const after = process.memoryUsage().heapUsed;
  return result === null ? 0 : (after - before) / 1e6;
}

/** Time and memory of our way against another, run in turn: medians, and the ratio of the two. */
function report(id: string, name: string, ours: Run, theirs: Run): void {
  for (const run of [ours, theirs]) timed(run);
  const rounds = Array.from({ length: ROUNDS }, () => [timed(ours), timed(theirs)] as const);
  const ratio = median(rounds.map(([one, other]) => one / other));
  const [one, other] = [
    median(rounds.map(([first]) => first)),
    median(rounds.map(([, second]) => second)),
  ];
  results.row(id, {
    what: `time for ${name.trim()}`,
    value: ratio.toPrecision(3),
    asked: null,
    peer: id.startsWith("csv") ? "splitting lines and cells" : "JSON.parse",
  });
  process.stdout.write(
    `${name}: ${ratio.toPrecision(3)} times, ${one.toFixed(0)} ms against ${other.toFixed(0)} ms; keeps ${kept(ours).toFixed(0)} MB against ${kept(theirs).toFixed(0)} MB\n`,
  );
}

function csvOf(rows: number): string {
  const lines = ["id,town,visitors,amount,note"];
  for (let row = 1; row <= rows; row += 1)
    lines.push(
      `t${row},Town ${row},"${(row * 37).toLocaleString("en-US")}",${row}.5,"a note, with commas ${row}"`,
    );
  return lines.join("\n");
}

function jsonOf(rows: number): string {
  const note = "a note that makes it longer, so that all of them come to twenty megabytes ";
  const towns = Array.from({ length: rows }, (_, row) => ({
    id: `t${row + 1}`,
    town: `Town ${row + 1}`,
    visitors: row * 37,
    note: note + row,
  }));
  return JSON.stringify({ towns });
}

const splitAll = (text: string) => () => text.split("\n").map((line) => line.split(","));

for (const rows of [100_000, 200_000]) {
  const text = csvOf(rows);
  const read = () => readTable(text, "csv");
  report(
    `csv-${rows}`,
    `CSV of ${rows} rows, against splitting lines and cells`,
    read,
    splitAll(text),
  );
  const ragged = text.replaceAll(/^(t\d*7,.*)$/gm, "$1,more");
  report(
    `csv-${rows}-ragged`,
    "  every tenth row ragged",
    () => readTable(ragged, "csv"),
    splitAll(ragged),
  );
  const doubled = text.replaceAll(/^t\d+,/gm, "same,");
  report(
    `csv-${rows}-one-key`,
    "  one key for all rows",
    () => readTable(doubled, "csv"),
    splitAll(doubled),
  );
  const unclosed = `${text.slice(0, 1000)}\n"${text.slice(1000).replaceAll('"', "")}`;
  report(
    `csv-${rows}-unclosed`,
    "  a quotation mark that is never closed",
    () => readTable(unclosed, "csv"),
    splitAll(unclosed),
  );
  const table = read();
  const cells = () => {
    for (let row = 1; row <= 1000; row += 1)
      findCell(table, { kind: "table", row: `t${row}`, column: "visitors" });
    return null;
  };
  process.stdout.write(`  a thousand cells of it: ${timed(cells).toFixed(2)} ms\n`);
}

for (const rows of [80_000, 160_000]) {
  const text = jsonOf(rows);
  const megabytes = (text.length / 1e6).toFixed(0);
  const parse = (given: string) => () => {
    try {
      return JSON.parse(given);
    } catch {
      return null;
    }
  };
  report(
    `json-${rows}`,
    `JSON of ${megabytes} MB, against JSON.parse`,
    () => readTable(text, "json"),
    parse(text),
  );
  const doubled = text.replaceAll('"town"', '"id"');
  report(
    `json-${rows}-doubled`,
    "  a key twice in each object",
    () => readTable(doubled, "json"),
    parse(doubled),
  );
  const cut = text.slice(0, -20);
  report(`json-${rows}-cut`, "  without its end", () => readTable(cut, "json"), parse(cut));
}
results.write();
