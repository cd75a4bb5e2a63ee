import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeFolder, scratchFolder } from "../../node/scratch.ts";
import { HAS_TMUX, Tmux } from "../tmux.ts";
import { FILES } from "./opened.ts";

/** What `npm run build` has made; another build where that is named. */
const MAIN = process.env.VOUCH_MAIN ?? join(import.meta.dirname, "../../../dist/main.cjs");
/** As a program that has ended must leave the terminal. */
const RESTORED = { alternate: "0", cursor: "1", lines: true };
const PROMPT = /^ready>$/m;

let root = "";
let terminal: Tmux;

beforeEach(() => {
  root = scratchFolder(FILES);
  if (HAS_TMUX) terminal = new Tmux(root, 100, 30);
});

afterEach(() => {
  if (HAS_TMUX) terminal.end();
  removeFolder(root);
});

async function start(words: string, shown: RegExp): Promise<void> {
  await terminal.until(PROMPT);
  terminal.type(`"${process.execPath}" "${MAIN}" ${words}; echo "status $?"`);
  terminal.press("Enter");
  await terminal.until(shown);
}

async function ended(status: number): Promise<void> {
  await terminal.until(new RegExp(`^status ${status}$`, "m"));
  expect(terminal.modes()).toEqual(RESTORED);
}

function claim(name: string): unknown {
  return JSON.parse(readFileSync(join(root, "claims/port", name), "utf8"));
}

describe.skipIf(!HAS_TMUX)("vouch add in a terminal (skipped where there is no tmux)", () => {
  it("chooses, takes a sum, renames, and writes what it showed", async () => {
    await start("add", /1 of 3 that no claim records/);
    terminal.press("Enter");
    await terminal.until(/verdict {5}unsupported/);
    terminal.type("d");
    await terminal.until(/sum 1 of 1/);
    terminal.press("Enter");
    await terminal.until(/verdict {5}consistent/);
    terminal.type("e");
    await terminal.until(/ id: port_fall_percent/);
    terminal.press("C-u");
    terminal.type("fall");
    terminal.press("Enter", "Enter");
    await terminal.until(/claims\/port\/fall\.json will hold:/);
    expect(existsSync(join(root, "claims/port/fall.json"))).toBe(false);
    terminal.press("Enter");
    await ended(0);
    expect(claim("fall.json")).toMatchObject({
      id: "fall",
      derivations: [{ relation: "percent_change", from: "before", to: "after" }],
    });
  });

  it("tells all of it in lines for a screen reader, and writes by the same keys", async () => {
    await start("add --screen-reader", /^line 1, figure: 4\.1%$/m);
    terminal.type("j");
    await terminal.until(/^line 3, quotation: a hard month for all of us$/m);
    terminal.press("Enter");
    await terminal.until(/^verdict unsupported$/m);
    terminal.press("Enter");
    await ended(0);
    expect(claim("hard_month.json")).toMatchObject({ kind: "quotation" });
  });
});
