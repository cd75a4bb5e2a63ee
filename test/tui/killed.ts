import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, watch } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { expect } from "vitest";
import { keepCases } from "../../src/node/keep-cases.ts";
import { openDesk } from "../../src/tui/desk/open-desk.ts";
import type { Request } from "../../src/tui/desk/request.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { ARTICLE, FILES, LEDGER } from "./files.ts";

/** What `npm run build` has made; another build where that is named. */
const MAIN = process.env.VOUCH_MAIN ?? join(import.meta.dirname, "../../dist/main.cjs");
/** Whether this machine has util-linux' script, which runs a program in a terminal. */
export const HAS_SCRIPT = spawnSync("script", ["--version"]).status === 0;

const FOLDER = "claims/harbour";
const LONGEST_WAIT = 20_000;
/** Longer than from the key that asks for a change to its end, in milliseconds. */
const LONGEST_DELAY = 300;
/** Longer than from the first byte of a file to its name. */
const LONGEST_WRITE = 10;

/** A change of the ledger: the keys up to the last, what is seen then, the last key, and the same at a desk. */
interface Act {
  readonly before: readonly Step[];
  readonly last: string;
  readonly requests: readonly Request[];
}

/** Keys that are typed, and the words that are then on the screen. */
interface Step {
  readonly keys: string;
  readonly seen: string;
}

const CLAIM = { folder: FOLDER, claim: "goods_fall" };
const ACCEPT: Request = { kind: "accept", of: CLAIM, only: null, reason: "They know", by: "Ann" };
const ACCEPTING: readonly Step[] = [
  { keys: "2", seen: "contradicted" },
  { keys: "aThey know", seen: "They know" },
  { keys: "\r", seen: "by: " },
  { keys: "\u0015Ann", seen: "Ann" },
];

const ACTS: Readonly<Record<string, Act>> = {
  accept: { before: ACCEPTING, last: "\r", requests: [ACCEPT] },
  "re-anchor": {
    before: [{ keys: "/every\r", seen: "every" }],
    last: "r",
    requests: [
      {
        kind: "reanchor",
        of: { folder: FOLDER, claim: "every_day" },
        choice: { kind: "certain" },
      },
    ],
  },
  record: {
    before: [{ keys: "c", seen: "not recorded" }],
    last: "+",
    requests: [
      { kind: "record", folder: FOLDER, source: "article", offset: ARTICLE.indexOf("2023") },
    ],
  },
  undo: {
    before: [...ACCEPTING, { keys: "\r", seen: "takes it back" }],
    last: "u",
    requests: [ACCEPT, { kind: "undo" }],
  },
};

export const ACT_NAMES = Object.keys(ACTS);

/** vouch in a terminal. */
class Screen {
  readonly #child: ChildProcess;
  readonly #root: string;
  #written = "";

  constructor(root: string) {
    this.#root = root;
    const command = `stty rows 40 cols 120; echo $$ > pid; exec '${process.execPath}' '${MAIN}'`;
    const { CI: _, ...environment } = process.env;
    const env = { ...environment, TERM: "xterm-256color", GIT_CONFIG_GLOBAL: "/dev/null" };
    this.#child = spawn("script", ["-qfec", command, "/dev/null"], { cwd: root, env });
    this.#child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      this.#written += chunk;
    });
  }

  /** Types keys, and waits until words are written that were not there before. */
  async type({ keys, seen }: Step): Promise<void> {
    const from = this.#written.length;
    this.press(keys);
    const end = performance.now() + LONGEST_WAIT;
    while (!stripVTControlCharacters(this.#written.slice(from)).includes(seen)) {
      if (performance.now() > end)
        throw new Error(
          `${seen} is never written after ${keys}: ${JSON.stringify(this.#written.slice(from))}`,
        );
      await sleep(2);
    }
    await sleep(5);
  }

  press(keys: string): void {
    this.#child.stdin?.write(keys);
  }

  /** Kills vouch itself, not the terminal. */
  async kill(): Promise<void> {
    const ended = once(this.#child, "close");
    process.kill(Number(readFileSync(join(this.#root, "pid"), "utf8")), "SIGKILL");
    await ended;
  }
}

/** The ledger before and after the last request, as a desk writes it that nobody kills. */
function wholeTexts({ requests }: Act): { readonly before: string; readonly after: string } {
  const root = scratchFolder(FILES);
  try {
    const desk = openDesk(keepCases({ folder: root, paths: ["claims"], root }));
    desk.check();
    const read = () => readFileSync(join(root, LEDGER), "utf8");
    const texts = [read()];
    for (const request of requests) {
      expect(desk.perform(request).kind).toBe("done");
      texts.push(read());
    }
    const [before = "", after = ""] = texts.slice(-2);
    return { before, after };
  } finally {
    removeFolder(root);
  }
}

/** Kills vouch while it does this, and gives whether the change was made; anything between fails. */
export async function killWhile(name: string, isAtWriting: boolean): Promise<"before" | "after"> {
  const act = ACTS[name];
  if (act === undefined) throw new Error(`there is no act ${name}`);
  const { before, after } = wholeTexts(act);
  expect(after).not.toBe(before);
  const root = scratchFolder(FILES);
  try {
    const screen = new Screen(root);
    await screen.type({ keys: "", seen: "quit" });
    for (const step of act.before) await screen.type(step);
    const writing = isAtWriting ? firstWriting(join(root, FOLDER)) : null;
    screen.press(act.last);
    await writing;
    // Most of them early: on a fast disk all is over soon.
    await sleep(Math.random() ** 3 * (isAtWriting ? LONGEST_WRITE : LONGEST_DELAY));
    await screen.kill();
    const text = readFileSync(join(root, LEDGER), "utf8");
    expect([before, after]).toContain(text);
    expectUsable(root);
    return text === before ? "before" : "after";
  } finally {
    removeFolder(root);
  }
}

/** Waits until a file is being written in a folder: the lock that stands there before it is none. */
async function firstWriting(folder: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const watcher = watch(folder, (_, name) => {
    if (name?.startsWith(".vouch-write-")) resolve();
  });
  await Promise.race([promise, sleep(LONGEST_WAIT)]);
  watcher.close();
}

/** The next one writes as if nothing had happened. */
function expectUsable(root: string): void {
  const desk = openDesk(keepCases({ folder: root, paths: ["claims"], root }));
  desk.check();
  const of = { folder: FOLDER, claim: "drivers" };
  const offset = ARTICLE.indexOf("40 tonnes");
  const outcome = desk.perform({ kind: "record", folder: of.folder, source: "article", offset });
  expect(outcome.kind).toBe("done");
  expect(existsSync(join(root, LEDGER))).toBe(true);
}
