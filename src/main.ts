#!/usr/bin/env node
import { asksForScreen } from "./cli/asks-for-screen.ts";
import type { OpenAddition, OpenTui, OpenWalk } from "./cli/command.ts";
import { loadStart } from "./cli/load-start.ts";
import { type FirstLine, showFirstLine } from "./tui/first-line.ts";

/** The oldest node that runs vouch, as `engines` in package.json says: major and minor version. */
const OLDEST_NODE = [22, 12] as const;

let firstLine: FirstLine | null = null;

const openTui: OpenTui = async (given) => {
  keepCompiled();
  const { runTui } = await import("./tui/run-tui.tsx");
  return runTui({ ...given, firstLine });
};

const openWalk: OpenWalk = async (given) => {
  keepCompiled();
  const { runWalk } = await import("./tui/init/run-walk.tsx");
  return runWalk(given);
};

const openAddition: OpenAddition = async (given) => {
  keepCompiled();
  const { runAddition } = await import("./tui/add/run-addition.tsx");
  return runAddition(given);
};

/** The screens are compiled once for all runs; the command line brings its own cache. */
function keepCompiled(): void {
  process.getBuiltinModule("node:module").enableCompileCache();
}

/** The first line of the screen, where it opens without a doubt: all else takes several times as long. */
function announce(): void {
  const isOpened = asksForScreen(process.argv.slice(2), () => {
    const { isatty } = process.getBuiltinModule("node:tty");
    const output = { isTerminal: isatty(1) };
    return { output, inputIsTerminal: isatty(0), environment: process.env };
  });
  if (!isOpened) return;
  const { writeSync } = process.getBuiltinModule("node:fs");
  firstLine = showFirstLine((text, then) => {
    writeSync(1, text);
    then?.();
  });
}

async function main(): Promise<void> {
  announce();
  const start = await loadStart();
  process.exitCode = await start(openTui, { openWalk, openAddition });
}

function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

let hasCrashed = false;

function crash(error: unknown): void {
  // Telling of it failed as well, on a terminal that is gone.
  if (hasCrashed) process.exit(3);
  hasCrashed = true;
  firstLine?.leave();
  const reason = error instanceof Error ? error.message : String(error);
  const line = reason.replace(/[^\x20-\x7e]+/g, " ");
  process.stderr.write(`vouch: this is a bug in vouch; please report it: ${line}\n`);
  process.exitCode = 3;
}

if (isTooOld(process.versions.node)) {
  const needed = OLDEST_NODE.join(".");
  process.stderr.write(`vouch: this needs node ${needed} or newer, not ${process.versions.node}\n`);
  process.exitCode = 2;
} else {
  process.on("uncaughtException", crash);
  main().catch(crash);
}
