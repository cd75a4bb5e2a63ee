import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { removeFolder, scratchFolder } from "./scratch.ts";

const WRITER = fileURLToPath(new URL("./adding-writer.ts", import.meta.url));

/** How often a writer is killed. The commands themselves are killed in test/cli. */
const KILLS = 40;

function write(
  root: string,
  name: string,
  count: number,
): ChildProcess & { readonly ids: string[] } {
  const child = spawn(process.execPath, [WRITER, root, name, String(count)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ids: string[] = [];
  let pending = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = (pending + chunk).split("\n");
    pending = lines.pop() ?? "";
    ids.push(...lines);
  });
  return Object.assign(child, { ids });
}

function idsIn(root: string): readonly string[] {
  const ledger: unknown = JSON.parse(readFileSync(join(root, "ledger.json"), "utf8"));
  return JSON.stringify(ledger).match(/(?<="id":")[^"]*/g) ?? [];
}

function freshCase(): string {
  const root = scratchFolder();
  onTestFinished(() => removeFolder(root));
  writeFileSync(join(root, "ledger.json"), '{\n  "version": 1,\n  "claims": []\n}\n');
  return root;
}

describe("writing a ledger", () => {
  it(`leaves it whole, with every claim that was told of, when killed at any moment (${KILLS} times)`, {
    timeout: KILLS * 5000,
  }, async () => {
    const root = freshCase();
    let told: readonly string[] = [];
    let within = 0;
    for (let run = 0; run < KILLS; run += 1) {
      const child = write(root, `run${run}`, 500);
      // The first kills come while node still starts; the rest wait for the first claim.
      if (run % 8 !== 0) await once(child.stdout ?? child, "data");
      await sleep(Math.random() * 40);
      const ended = once(child, "close");
      child.kill("SIGKILL");
      await ended;
      within += child.ids.length > 0 ? 1 : 0;
      told = [...told, ...child.ids];
      const standing = new Set(idsIn(root));
      expect(told.filter((id) => !standing.has(id))).toEqual([]);
      if (standing.size > 1500) writeFileSync(join(root, "ledger.json"), '{ "claims": [] }');
      if (standing.size > 1500) told = [];
    }
    expect(within).toBeGreaterThan(KILLS / 2);
    const last = write(root, "last", 1);
    await once(last, "close");
    expect(idsIn(root)).toContain("last_0");
    expect(readdirSync(root)).toEqual(["ledger.json"]);
  });

  it("keeps the claims of all who write at once", async () => {
    const root = freshCase();
    const writers = ["a", "b", "c"].map((name) => write(root, name, 12));
    const codes = await Promise.all(writers.map((writer) => once(writer, "close")));
    expect(codes.map(([code]) => code)).toEqual([0, 0, 0]);
    expect(new Set(idsIn(root)).size).toBe(36);
    expect(readdirSync(root)).toEqual(["ledger.json"]);
  });
});
