import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { build } from "rolldown";
import { median } from "./median.ts";
import { PEERS } from "./peer.ts";

const ROUNDS = 9;
const SCAN = join(import.meta.dirname, "..", "..", "..", "src", "quantity", "scan.ts");
const FIRST_CALL = `import { scan } from "./scan.js";
scan("Sales fell by 4.1% to $44.9 million on December 1.", { language: "en", dated: 20000, format: "plain" });
`;

/** Milliseconds that a fresh process takes to load a scanner and read one sentence, less those of a bare node. */
export interface StartUp {
  readonly name: string;
  readonly milliseconds: number;
}

/** Start-up of the scanner, bundled as the build does, and of the named peers, in turn. */
export async function startUps(peers: readonly string[]): Promise<readonly StartUp[]> {
  const folder = mkdtempSync(join(tmpdir(), "vouch-bench-"));
  try {
    await build({
      input: { scan: SCAN },
      platform: "node",
      output: { dir: folder, format: "esm", minify: true },
      logLevel: "warn",
    });
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "first-call.js"), FIRST_CALL);
    return measure([
      { name: "vouch", words: [join(folder, "first-call.js")] },
      ...peers.map((name) => ({ name, words: [join(PEERS, "first-call.mjs"), name] })),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Run {
  readonly name: string;
  readonly words: readonly string[];
}

/** Each round runs a bare node and then every other, so that a slow moment slows all. */
function measure(runs: readonly Run[]): readonly StartUp[] {
  const over: number[][] = runs.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = millisecondsOf(["-e", "0"]);
    for (const [index, { words }] of runs.entries())
      over[index]?.push(millisecondsOf(words) - bare);
  }
  return runs.map(({ name }, index) => ({ name, milliseconds: median(over[index] ?? []) }));
}

function millisecondsOf(words: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words);
  if (status !== 0) throw new Error(`node ${words.join(" ")} failed: ${stderr}`);
  return performance.now() - start;
}
