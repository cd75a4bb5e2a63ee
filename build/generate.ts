import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generated } from "./generated.ts";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const TARGET = join(ROOT, "src", "schema");

function committed(name: string): string | null {
  try {
    return readFileSync(join(TARGET, name), "utf8");
  } catch {
    return null;
  }
}

const files = await generated(join(ROOT, "schemas"));
if (process.argv.includes("--check")) {
  const stale = [...files].filter(([name, text]) => committed(name) !== text).map(([name]) => name);
  for (const name of stale)
    process.stderr.write(`src/schema/${name} is not fresh: run npx node build/generate.ts\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(TARGET, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(TARGET, name), text);
}
