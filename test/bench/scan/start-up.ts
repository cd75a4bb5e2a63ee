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
const COUNT = `const { user, system } = process.cpuUsage();
process.stdout.write(String(user + system));
`;
const FIRST_CALL = `import { scan } from "./scan.js";
scan("Sales fell by 4.1% to $44.9 million on December 1.", { language: "en", dated: 20000, format: "plain" });
${COUNT}`;

/** What a fresh process takes to load a scanner and read one sentence, less what a bare node takes, in milliseconds. */
export interface StartUp extends Taken {
  readonly name: string;
}

interface Taken {
  /** Of the clock: other work on the machine counts. */
  readonly elapsed: number;
  /** Of the processor, all threads together. */
  readonly worked: number;
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
  const over: Taken[][] = runs.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = take(["-e", COUNT]);
    for (const [index, { words }] of runs.entries()) {
      const { elapsed, worked } = take(words);
      over[index]?.push({ elapsed: elapsed - bare.elapsed, worked: worked - bare.worked });
    }
  }
  return runs.map(({ name }, index) => ({
    name,
    elapsed: median((over[index] ?? []).map(({ elapsed }) => elapsed)),
    worked: median((over[index] ?? []).map(({ worked }) => worked)),
  }));
}

function take(words: readonly string[]): Taken {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, words);
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`node ${words.join(" ")} failed: ${stderr}`);
  return { elapsed, worked: Number(stdout) / 1000 };
}
