import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runScript, runTool } from "./run-tool.ts";

/** What a step found: a step that is no test run counts as one test. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly run: () => Count;
}

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const STEPS: readonly Step[] = [
  {
    name: "generated files are fresh",
    run: () => one(runScript("build/generate.ts", ["--check"], ROOT)),
  },
  { name: "types", run: () => one(runTool("tsc", ["--noEmit", "--project", "."], ROOT)) },
  { name: "format and lint", run: () => one(runTool("biome", ["check"], ROOT)) },
  { name: "nothing unused", run: () => one(runTool("knip", [], ROOT)) },
  { name: "build", run: () => one(runScript("build/build.ts", [], ROOT)) },
  { name: "tests", run: vitest },
  {
    name: "vouch check claims",
    run: () => one(runScript("dist/main.cjs", ["check", "claims", "--min-coverage", "100"], ROOT)),
  },
];

function one(passed: boolean): Count {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Every test counts; a run that fails without a failing test (a file that does not load) as one failure. */
function vitest(): Count {
  const folder = mkdtempSync(join(tmpdir(), "vouch-tests-"));
  const file = join(folder, "results.json");
  try {
    const options = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const succeeded = runTool("vitest", options, ROOT);
    const passed = numberIn(file, "numPassedTests");
    const failed = numberIn(file, "numFailedTests");
    return { passed, failed: succeeded ? failed : Math.max(1, failed) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function numberIn(file: string, key: string): number {
  try {
    const results: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof results !== "object" || results === null) return 0;
    const value: unknown = Reflect.get(results, key);
    return typeof value === "number" ? value : 0;
  } catch {
    return 0;
  }
}

let passed = 0;
let failed = 0;
for (const { name, run } of STEPS) {
  process.stdout.write(`\n── ${name}\n`);
  const start = performance.now();
  const count = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  passed += count.passed;
  failed += count.failed;
  const outcome = count.failed === 0 ? "passed" : "FAILED";
  process.stdout.write(`── ${name}: ${outcome} in ${seconds} s\n`);
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
