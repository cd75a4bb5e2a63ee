import { type StdioOptions, spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";

/** Runs a command of an installed package with this node; what it prints is passed on. True when it succeeds. */
export function runTool(name: string, options: readonly string[], folder: string): boolean {
  const script = join(folder, "node_modules", ".bin", name);
  return run(script, options, folder);
}

/** Runs a script of the project with this node. True when it succeeds. */
export function runScript(script: string, options: readonly string[], folder: string): boolean {
  return run(join(folder, script), options, folder);
}

/** The same without what it prints, its complaints apart. */
export function runQuietly(script: string, options: readonly string[], folder: string): boolean {
  return run(join(folder, script), options, folder, ["ignore", "pipe", "inherit"]);
}

function run(
  script: string,
  options: readonly string[],
  folder: string,
  stdio: StdioOptions = "inherit",
): boolean {
  const result = spawnSync(process.execPath, [script, ...options], { cwd: folder, stdio });
  return result.status === 0;
}
