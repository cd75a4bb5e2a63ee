import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { resultFile } from "./recording/result-file.ts";
import { median } from "./scan/median.ts";

/**
 * How long the commands take that people run most, from start to end, against a bare `node -e 0`: all in turn, and the
 * ratio of each to the bare run of its round. Needs a build in dist/.
 */
const MAIN = process.env.VOUCH_MAIN ?? join(import.meta.dirname, "../../dist/main.cjs");
const ROOT = join(import.meta.dirname, "../..");
const ROUNDS = 21;

const RUNS = [
  { id: "check", words: ["check", "claims/coupang-breach"], most: 3 },
  { id: "check-json", words: ["check", "claims/coupang-breach", "--format", "json"], most: null },
  { id: "version", words: ["--version"], most: null },
] as const;

/** From start to end, in milliseconds. */
function taken(words: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, words, { cwd: ROOT, stdio: "ignore" });
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}`);
  return performance.now() - start;
}

const results = resultFile("start", ROUNDS);
const bares: number[] = [];
const times = RUNS.map((): number[] => []);
taken(["-e", "0"]);
for (let round = 0; round < ROUNDS; round += 1) {
  bares.push(taken(["-e", "0"]));
  for (const [index, { words }] of RUNS.entries()) times[index]?.push(taken([MAIN, ...words]));
}
let missed = 0;
for (const [index, { id, words, most }] of RUNS.entries()) {
  const own = times[index] ?? [];
  const ratio = median(own.map((time, round) => time / (bares[round] ?? Number.NaN)));
  const isMissed = most !== null && ratio > most;
  if (isMissed) missed += 1;
  results.row(id, {
    what: `time for vouch ${words.join(" ")}, in times for a bare node`,
    value: ratio.toFixed(2),
    asked: most === null ? null : `at most ${most}`,
    peer: "node -e 0",
  });
  const state =
    most === null ? "" : isMissed ? `   MISSED (at most ${most})` : ` (at most ${most})`;
  process.stdout.write(
    `vouch ${words.join(" ")}: ${ratio.toFixed(2)} × a bare node; ${median(own).toFixed(1)} ms against ${median(bares).toFixed(1)} ms${state}\n`,
  );
}
results.write();
process.exitCode = missed === 0 ? 0 : 1;
