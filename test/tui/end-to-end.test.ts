import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { ARTICLE, FILES, LEDGER } from "./files.ts";
import { HAS_TMUX, Tmux } from "./tmux.ts";

/** What `npm run build` has made; another build where that is named. */
const MAIN = process.env.VOUCH_MAIN ?? join(import.meta.dirname, "../../dist/main.cjs");
const ARTICLE_PATH = "claims/harbour/article.md";
/** As a program that has ended, or is stopped, must leave the terminal. */
const RESTORED = { alternate: "0", cursor: "1", lines: true };
const PROMPT = /^ready>$/m;

/** An editor that shows what it was called with, changes the file when Enter is pressed, and ends. */
const EDITOR = `#!/bin/sh
echo "editing at $1 of $2"
read answer
sed -i.bak 's/5\\.1%/4.1%/' "$2" && rm -f "$2.bak"
`;

let root = "";
let terminal: Tmux;

beforeEach(() => {
  root = scratchFolder({ ...FILES, editor: EDITOR });
  chmodSync(join(root, "editor"), 0o755);
  if (HAS_TMUX) terminal = new Tmux(root, 120, 40);
});

afterEach(() => {
  if (HAS_TMUX) terminal.end();
  removeFolder(root);
});

/** Starts vouch in the shell; its process is noted, and its status printed when it ends. */
async function start(words = "", first = /─▸ claims .* 1 of 9 ─/): Promise<void> {
  await terminal.until(PROMPT);
  const command = `sh -c 'echo $$ > pid; exec "${process.execPath}" "${MAIN}" ${words}'`;
  terminal.type(`export EDITOR=./editor GIT_CONFIG_GLOBAL=/dev/null; ${command}; echo "status $?"`);
  terminal.press("Enter");
  await terminal.until(first);
}

/** The process of vouch, which is written before it starts. */
function processId(): number {
  return Number(readFileSync(join(root, "pid"), "utf8"));
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

async function ended(status: number): Promise<void> {
  await terminal.until(new RegExp(`^status ${status}$`, "m"));
  await terminal.until(PROMPT);
  expect(terminal.modes()).toEqual(RESTORED);
}

/** A case whose ledger is so large that another process checks it: its notes are long. */
function largeCase(): Readonly<Record<string, string>> {
  const note = "So it was told. ".repeat(80);
  const numbers = Array.from({ length: 2_000 }, (_, index) => index + 1_000);
  const claims = numbers.map((number) => {
    const id = `tons_${number}`;
    return { id, kind: "quantity", note, span: { source: "article", exact: `${number} tons` } };
  });
  const sources = { article: { path: "article.txt", role: "document" } };
  return {
    "article.txt": numbers.map((number) => `A ship carried ${number} tons.\n`).join(""),
    "ledger.json": JSON.stringify({ version: 1, sources, claims }, null, 1),
  };
}

describe.skipIf(!HAS_TMUX)("vouch in a terminal (skipped where there is no tmux)", () => {
  it("filters, explains, accepts with a reason and takes it back", async () => {
    await start();
    terminal.type("/decline");
    await terminal.until(/1 of 9: "decline"/);
    terminal.press("Enter");
    terminal.press("Enter");
    await terminal.until(/─▸ explained [\s\S]*✗ contradicted {2}decline of 5\.1%/);
    const before = readFileSync(join(root, LEDGER), "utf8");
    terminal.type("athe harbour says so");
    terminal.press("Enter");
    await terminal.until(/accepted by: /);
    terminal.press("C-u");
    terminal.type("Ann Lowe");
    terminal.press("Enter");
    await terminal.until(/Accepted: goods_fall, percent_change; u takes it back/);
    expect(readFileSync(join(root, LEDGER), "utf8")).toContain('"reason": "the harbour says so"');
    await terminal.until(/accepted +by Ann Lowe: the harbour says so/);
    terminal.type("u");
    await terminal.until(/Taken back: /);
    expect(readFileSync(join(root, LEDGER), "utf8")).toBe(before);
    terminal.type("q");
    await ended(0);
  });

  it("takes keys while another process checks a large ledger, and changes it there", async () => {
    const files = largeCase();
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
    await start("tui ledger.json", /─▸ claims .* 1 of 2000 ─/);
    terminal.type("w");
    const article = (files["article.txt"] ?? "").replace("1007 tons", "1907 tonnes");
    writeFileSync(join(root, "article.txt"), article);
    terminal.type("jjj");
    await terminal.until(/─▸ claims .* 4 of 2000 ─/);
    await terminal.until(/Now wrong: 1007 tons/);
    terminal.type("c+");
    await terminal.until(/Recorded as \w+; u takes it back/);
    expect(readFileSync(join(root, "ledger.json"), "utf8")).toContain('"exact": "1907 tonnes"');
    await terminal.until(/Everything is recorded/);
    terminal.type("u");
    await terminal.until(/Taken back: /);
    expect(readFileSync(join(root, "ledger.json"), "utf8")).toBe(files["ledger.json"]);
    terminal.type("Rq");
    await ended(0);
  });

  it("watches an edit, and leaves no trace of another size", async () => {
    await start();
    terminal.type("w");
    await terminal.until(/Watching: what changes is checked again/);
    writeFileSync(join(root, ARTICLE_PATH), ARTICLE.replace("5.1%", "4.1%"));
    await terminal.until(/Now wrong: decline of 5\.1%/);
    writeFileSync(join(root, ARTICLE_PATH), ARTICLE.replace("46.8 million", "47.3 million"));
    const seen = await terminal.until(/Mended: /);
    expect(seen).toContain("watching");
    terminal.resize(60, 20);
    await terminal.until(/^ vouch .*\n ─▸ claims [\s\S]* Checked again\. .*\s*$/);
    expect(
      terminal
        .screen()
        .split("\n")
        .filter((line) => line.length > 60),
    ).toEqual([]);
    terminal.resize(130, 42);
    await terminal.until(/─▸ claims .*┬── claims|─▸ claims .*──┬───/);
    terminal.press("C-c");
    await ended(130);
  });

  it("goes to the shell with ^Z and comes back with fg, also to another size", async () => {
    await start();
    terminal.press("C-z");
    await terminal.until(/[Ss]topped|[Ss]uspended/);
    await terminal.until(PROMPT);
    expect(terminal.modes()).toEqual(RESTORED);
    terminal.type("echo in the $((1 + 1))nd program");
    terminal.press("Enter");
    await terminal.until(/^in the 2nd program$/m);
    terminal.resize(90, 30);
    terminal.type("fg");
    terminal.press("Enter");
    await terminal.until(/─▸ claims .* 1 of 9 ─/);
    terminal.type("j");
    await terminal.until(/─▸ claims .* 2 of 9 ─/);
    terminal.type("q");
    await terminal.until(PROMPT);
    expect(terminal.modes()).toEqual(RESTORED);
  });

  it("gives the terminal to an editor, and checks what that has changed", async () => {
    await start();
    terminal.type("2");
    await terminal.until(/1 of 9: contradicted/);
    terminal.type("e");
    await terminal.until(/editing at \+3 of .*article\.md/);
    expect(terminal.modes()).toMatchObject({ cursor: "1", lines: true });
    terminal.press("Enter");
    await terminal.until(/─▸ claims [\s\S]*Now wrong: decline of 5\.1%/);
    expect(readFileSync(join(root, ARTICLE_PATH), "utf8")).toContain("a decline of 4.1%");
    terminal.type("q");
    await ended(0);
  });

  it.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("gives the terminal back when it is ended by %s", async (signal, status) => {
    await start();
    process.kill(processId(), signal);
    await ended(status);
  });

  it("reads everything as text where a screen reader asks for it", async () => {
    await start("tui --screen-reader", /^1 of 9: people$/m);
    expect(terminal.modes()).toMatchObject({ alternate: "0" });
    terminal.type("j");
    await terminal.until(/^2 of 9: drivers$/m);
    terminal.type("q");
    await ended(0);
  });

  it.each(["", "tui --screen-reader"])(
    "ends when its terminal is closed: vouch %s",
    async (words) => {
      await start(words, /1 of 9/);
      const id = processId();
      terminal.end();
      for (let wait = 0; isAlive(id) && wait < 300; wait += 1) await sleep(10);
      expect(isAlive(id)).toBe(false);
    },
  );
});
