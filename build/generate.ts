import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checksPage } from "../src/reporters/checks/checks-page.ts";
import { benchmarkFiles, LEDGER, README } from "./benchmark-table.ts";
import { generated } from "./generated.ts";
import { readResults } from "./read-results.ts";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

function committed(name: string): string | null {
  try {
    return readFileSync(join(ROOT, name), "utf8");
  } catch {
    return null;
  }
}

const files = new Map<string, string>([["docs/checks.md", checksPage()]]);
for (const [name, text] of await generated(join(ROOT, "schemas")))
  files.set(`src/schema/${name}`, text);
const results = readResults(join(ROOT, "test/bench/results"));
for (const [name, text] of benchmarkFiles(
  results,
  committed(README) ?? "",
  committed(LEDGER) ?? "",
))
  files.set(name, text);
if (process.argv.includes("--check")) {
  const stale = [...files].filter(([name, text]) => committed(name) !== text).map(([name]) => name);
  for (const name of stale)
    process.stderr.write(`${name} is not fresh: run npx node build/generate.ts\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(ROOT, name)), { recursive: true });
    writeFileSync(join(ROOT, name), text);
  }
}
