import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeFolder, scratchFolder } from "../../node/scratch.ts";
import { HAS_TMUX, Tmux } from "../tmux.ts";

/** What `npm run build` has made; another build where that is named. */
const MAIN = process.env.VOUCH_MAIN ?? join(import.meta.dirname, "../../../dist/main.cjs");
const DRAFT = new URL("../../author/library.md", import.meta.url);
/** As a program that has ended must leave the terminal. */
const RESTORED = { alternate: "0", cursor: "1", lines: true };
const PROMPT = /^ready>$/m;

let root = "";
let terminal: Tmux;

beforeEach(() => {
  root = scratchFolder({ "vouch.json": "{}\n", "draft.md": readFileSync(DRAFT, "utf8") });
  if (HAS_TMUX) terminal = new Tmux(root, 80, 24);
});

afterEach(() => {
  if (HAS_TMUX) terminal.end();
  removeFolder(root);
});

/** Starts `vouch init` on the draft; its status is printed when it ends. */
async function start(words = ""): Promise<void> {
  await terminal.until(PROMPT);
  terminal.type(`"${process.execPath}" "${MAIN}" init draft.md ${words}; echo "status $?"`);
  terminal.press("Enter");
  await terminal.until(/claim 1 of 48/);
}

async function ended(status: number): Promise<void> {
  await terminal.until(new RegExp(`^status ${status}$`, "m"));
  await terminal.until(PROMPT);
  expect(terminal.modes()).toEqual(RESTORED);
}

function ledger(): string {
  return readFileSync(join(root, "claims/draft/ledger.json"), "utf8");
}

describe.skipIf(!HAS_TMUX)("vouch init in a terminal (skipped where there is no tmux)", () => {
  it("renames, skips with a reason, takes a sum, and writes what was settled", async () => {
    await start();
    terminal.type("e");
    await terminal.until(/ id: one_year/);
    terminal.press("C-u");
    terminal.type("since_the_cuts");
    terminal.press("Enter", "Enter");
    await terminal.until(/id {10}since_the_cuts/);
    terminal.press("Enter");
    await terminal.until(/claim 2 of 48/);
    terminal.type("s");
    await terminal.until(/ skipped because: /);
    terminal.type("said once already");
    terminal.press("Enter");
    await terminal.until(/claim 3 of 48/);
    terminal.resize(60, 20);
    terminal.type("A");
    await terminal.until(/doubtful sum 1 of 4/);
    terminal.type("tL");
    await terminal.until(/Enter writes claims\/draft\/ledger\.json/);
    expect(existsSync(join(root, "claims"))).toBe(false);
    terminal.press("Enter");
    await ended(0);
    expect(JSON.parse(ledger())).toMatchObject({
      claims: expect.arrayContaining([expect.objectContaining({ id: "since_the_cuts" })]),
      ignored: [{ span: { exact: "One year" }, why: "said once already" }],
    });
    expect(ledger()).toContain(
      '"relation": "percent_change", "from": "spending_before", "to": "spending_after"',
    );
  });

  it("goes to the shell by ^Z, and comes back to the same claim at another size", async () => {
    await start();
    terminal.press("Enter");
    await terminal.until(/claim 2 of 48/);
    terminal.press("C-z");
    await terminal.until(PROMPT);
    expect(terminal.modes()).toEqual(RESTORED);
    terminal.resize(60, 20);
    terminal.type("fg");
    terminal.press("Enter");
    await terminal.until(/claim 2 of 48\n\n One year after Ashdown County closed a third of its\n/);
    terminal.press("C-c");
    await terminal.until(PROMPT);
    expect(existsSync(join(root, "claims"))).toBe(false);
  });

  it("tells all of it in lines for a screen reader, and writes by the same keys", async () => {
    await start("--screen-reader");
    terminal.type("A");
    await terminal.until(/^doubtful sum 1 of 4$/m);
    terminal.type("L");
    await terminal.until(/^Enter writes claims\/draft\/ledger\.json:$/m);
    terminal.press("Enter");
    await ended(0);
    expect(JSON.parse(ledger()).claims).toHaveLength(48);
  });

  it("writes nothing by q, and by ^C while an id is written", async () => {
    await start("--ascii");
    terminal.type("q");
    await ended(0);
    terminal.type("clear");
    terminal.press("Enter");
    await start();
    terminal.type("e");
    await terminal.until(/ id: one_year/);
    terminal.press("C-c");
    await ended(130);
    expect(existsSync(join(root, "claims"))).toBe(false);
  });
});
