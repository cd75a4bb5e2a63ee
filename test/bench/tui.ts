import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { resultFile } from "./recording/result-file.ts";

/**
 * What a person waits for, against a bare `node -e 0` in the same kind of terminal, runs interleaved, medians of
 * seven; the bytes that are written for it, and the memory that it keeps. Needs `script` (util-linux) for a
 * terminal, Linux to ask for the memory, and a build in dist/.
 */
const MAIN = process.env.VOUCH_MAIN ?? join(import.meta.dirname, "../../dist/main.cjs");
const RUNS = 7;
const results = resultFile("tui", RUNS);
const KEYS = 25;
const PER_FILE = 20_000;
const SIZES = [10, 1_000, 100_000] as const;

const root = mkdtempSync(join(tmpdir(), "vouch-bench-"));
let processes = 0;

/** A program in a terminal of 120 columns and 40 rows; what it writes is kept with its time. */
class InTerminal {
  readonly #child;
  readonly #started = performance.now();
  readonly #ended: Promise<void>;
  readonly #process: string;
  text = "";
  bytes = 0;
  first = 0;
  last = 0;

  constructor(command: string) {
    processes += 1;
    this.#process = join(root, `process-${processes}`);
    const line = `stty rows 40 cols 120; echo $$ > ${this.#process}; exec ${command}`;
    const { CI: _, ...environment } = process.env;
    const env = { ...environment, TERM: "xterm-256color" };
    this.#child = spawn("script", ["-qfec", line, "/dev/null"], { env });
    this.#child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      this.last = performance.now() - this.#started;
      if (this.first === 0) this.first = this.last;
      this.text += chunk;
      this.bytes += Buffer.byteLength(chunk);
    });
    this.#ended = new Promise((resolve) => this.#child.on("close", () => resolve()));
  }

  get time(): number {
    return performance.now() - this.#started;
  }

  /** Waits until a text was written since a place, and gives the time. */
  async until(wanted: string, from = 0): Promise<number> {
    while (!this.text.includes(wanted, from)) {
      if (this.time > 120_000) throw new Error(`${wanted} was never written`);
      await new Promise((resolve) => setTimeout(resolve, 0.2));
    }
    return this.last;
  }

  /** Waits until nothing was written for so long. */
  async quiet(milliseconds: number): Promise<void> {
    let seen = -1;
    while (seen !== this.bytes) {
      seen = this.bytes;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
  }

  /** Of the process, in MB: what it holds now, and the most that it ever held. */
  memory(): { readonly now: number; readonly most: number } {
    const status = readFileSync(
      `/proc/${readFileSync(this.#process, "utf8").trim()}/status`,
      "utf8",
    );
    const told = (name: string): number =>
      Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) / 1024;
    return { now: told("VmRSS"), most: told("VmHWM") };
  }

  type(text: string): void {
    this.#child.stdin.write(text);
  }

  async end(): Promise<number> {
    await this.#ended;
    return this.time;
  }
}

function median(numbers: readonly number[], share = 0.5): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? Number.NaN;
}

function tell(id: string, what: string, value: number, limit: number, unit = ""): void {
  results.row(id, { what, value: value.toFixed(2), asked: `at most ${limit}`, peer: null });
  const verdict = value <= limit ? "" : "   MISSED";
  process.stdout.write(`${what.padEnd(58)} ${value.toFixed(2)}${unit} (≤ ${limit})${verdict}\n`);
}

/** A case of so many claims: each line of the article prints two figures, and the second is checked against the first. */
function makeCase(root: string, count: number): string {
  const folder = join(root, `case-${count}`);
  mkdirSync(folder);
  const lines = Array.from({ length: Math.ceil(count / 2) }, (_, at) => {
    const tons = at + 100;
    return { tons, text: `Ship number-${at} carried ${tons} tons out and ${tons} tons home.\n` };
  });
  const claims = lines.flatMap(({ tons }, at) => {
    const prefix = `number-${at} carried `;
    const out = { source: "article", exact: `${tons} tons`, prefix };
    const home = {
      source: "article",
      exact: `${tons} tons`,
      prefix: `${prefix}${tons} tons out and `,
    };
    return [
      { id: `out_${at}`, kind: "quantity", span: out },
      { id: `home_${at}`, kind: "quantity", span: home },
    ];
  });
  const sources = { article: { path: "article.txt", role: "document" } };
  writeFileSync(join(folder, "article.txt"), lines.map(({ text }) => text).join(""));
  // No file may be larger than 10 MB.
  for (let from = 0; from < count; from += PER_FILE) {
    const part = JSON.stringify(claims.slice(from, Math.min(count, from + PER_FILE)));
    writeFileSync(join(folder, `part-${from}.json`), part);
  }
  writeFileSync(join(folder, "ledger.json"), JSON.stringify({ version: 1, sources }));
  return folder;
}

const node = process.execPath;

async function bare(): Promise<number> {
  return new InTerminal(`${node} -e 0`).end();
}

async function opened(folder: string): Promise<InTerminal> {
  const terminal = new InTerminal(`${node} ${MAIN} tui --root ${folder} ${folder}`);
  await terminal.until("quit");
  return terminal;
}

async function measureStart(folder: string): Promise<void> {
  const bares: number[] = [];
  const lines: number[] = [];
  const frames: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    bares.push(await bare());
    const terminal = await opened(folder);
    lines.push(terminal.first);
    frames.push(terminal.last);
    terminal.type("q");
    await terminal.end();
  }
  tell("first-line", "first visible line / bare node", median(lines) / median(bares), 1.3);
  tell(
    "first-frame",
    "first full frame with 1,000 claims / bare node",
    median(frames) / median(bares),
    9,
  );
}

interface Keys {
  readonly times: readonly number[];
  readonly bytes: number;
  readonly idle: number;
}

/** The time from a key to the first byte of its frame, the bytes of a frame, and those while nothing happens. */
async function measureKeys(terminal: InTerminal): Promise<Keys> {
  await terminal.quiet(150);
  const times: number[] = [];
  const bytes: number[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    const { bytes: before } = terminal;
    const from = terminal.time;
    terminal.type(key % 2 === 0 ? "j" : "k");
    while (terminal.bytes === before) await new Promise((resolve) => setTimeout(resolve, 0.2));
    times.push(terminal.last - from);
    await terminal.quiet(25);
    bytes.push(terminal.bytes - before);
  }
  const { bytes: before } = terminal;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return { times, bytes: median(bytes), idle: terminal.bytes - before };
}

/** What a session with so many claims holds once it stands still, in MB. */
async function memoryOf(folder: string): Promise<number> {
  const terminal = await opened(folder);
  await terminal.quiet(1_000);
  const { now, most } = terminal.memory();
  process.stdout.write(
    `${folder.split("-").at(-1)} claims: ${now.toFixed(0)} MB, at most ${most.toFixed(0)} MB\n`,
  );
  terminal.type("q");
  await terminal.end();
  return now;
}

try {
  const folders = new Map(SIZES.map((count) => [count, makeCase(root, count)]));
  await measureStart(folders.get(1_000) ?? "");
  const medians = new Map<number, number>();
  for (const count of [10, 100_000] as const) {
    const bares = [await bare(), await bare(), await bare(), await bare(), await bare()];
    const terminal = await opened(folders.get(count) ?? "");
    const frame = terminal.bytes;
    const { times, bytes, idle } = await measureKeys(terminal);
    terminal.type("q");
    await terminal.end();
    medians.set(count, median(times));
    const name = `${count.toLocaleString("en")} claims`;
    tell(
      `key-${count}-p50`,
      `key to paint, ${name}, p50 / bare node`,
      median(times) / median(bares),
      0.7,
    );
    tell(
      `key-${count}-p95`,
      `key to paint, ${name}, p95 / bare node`,
      median(times, 0.95) / median(bares),
      1.3,
    );
    tell(`bytes-${count}`, `bytes for one j, ${name} / a full frame`, bytes / frame, 0.2);
    tell(`idle-${count}`, `bytes in an idle second, ${name}`, idle, 0);
  }
  const growth = (medians.get(100_000) ?? Number.NaN) / (medians.get(10) ?? Number.NaN);
  tell("key-growth", "key to paint, 100,000 claims / 10 claims", growth, 1.5);
  const few = await memoryOf(folders.get(1_000) ?? "");
  const many = await memoryOf(folders.get(100_000) ?? "");
  tell("memory", "memory, 100,000 claims / 1,000 claims", many / few, 1.7);
  results.write();
} finally {
  rmSync(root, { recursive: true });
}
