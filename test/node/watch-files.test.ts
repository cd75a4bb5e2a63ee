import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type WatchedFiles, watchFiles } from "../../src/node/watch-files.ts";
import { removeFolder, scratchFolder } from "./scratch.ts";

let root = "";
let watched: WatchedFiles;
let calls = 0;

beforeEach(() => {
  root = scratchFolder({ "case/article.md": "one\n" });
  calls = 0;
  watched = watchFiles(() => {
    calls += 1;
  });
  watched.watch([join(root, "case")]);
});

afterEach(() => {
  watched.stop();
  removeFolder(root);
});

/** Waits for a call after those that were counted. */
async function called(after = 0): Promise<void> {
  for (let wait = 0; calls <= after && wait < 300; wait += 1) await sleep(10);
  expect(calls).toBeGreaterThan(after);
}

/** Long enough for a call that should not come. */
async function quiet(): Promise<number> {
  await sleep(250);
  return calls;
}

describe("watchFiles", () => {
  it("calls once for several writes that follow each other", async () => {
    for (const text of ["two\n", "three\n", "four\n"])
      writeFileSync(join(root, "case/article.md"), text);
    await called();
    expect(await quiet()).toBe(1);
  });

  it("sees a file that is put in the place of another, as editors do", async () => {
    writeFileSync(join(root, "case/article.md~"), "two\n");
    await called();
    const before = await quiet();
    renameSync(join(root, "case/article.md~"), join(root, "case/article.md"));
    await called(before);
  });

  it("takes no notice of locks and unfinished files of vouch", async () => {
    writeFileSync(join(root, "case/.vouch-lock-host-1-0123456789ab"), "");
    expect(await quiet()).toBe(0);
  });

  it("sees a folder go and come back, and what is written there then", async () => {
    rmSync(join(root, "case"), { recursive: true });
    await called();
    const gone = await quiet();
    mkdirSync(join(root, "case"));
    await called(gone);
    const back = await quiet();
    writeFileSync(join(root, "case/article.md"), "two\n");
    await called(back);
  });

  it("calls no more once it is stopped, or for a folder that is not asked for any more", async () => {
    watched.watch([]);
    writeFileSync(join(root, "case/article.md"), "two\n");
    expect(await quiet()).toBe(0);
    watched.watch([join(root, "case")]);
    watched.stop();
    writeFileSync(join(root, "case/article.md"), "three\n");
    expect(await quiet()).toBe(0);
  });
});
