import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** `npm run bench -- scan network`: runs the named benchmarks one after the other, or all of them. */
const HERE = import.meta.dirname;
const ALL = readdirSync(HERE)
  .filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== "run.ts")
  .map((file) => file.slice(0, -".ts".length));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !existsSync(join(HERE, `${name}.ts`)));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark ${unknown.join(", ")}; there are ${ALL.join(", ")}.\n`,
  );
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : ALL) {
    process.stdout.write(`── ${name}\n`);
    const options = ["--expose-gc", join(HERE, `${name}.ts`)];
    const { status } = spawnSync(process.execPath, options, { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}
