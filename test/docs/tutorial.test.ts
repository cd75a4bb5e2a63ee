import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { describe, expect, it, onTestFinished } from "vitest";
import { removeFolder, scratchFolder } from "../node/scratch.ts";

const ROOT = join(import.meta.dirname, "../..");
const TUTORIAL = join(ROOT, "docs/tutorial.md");

/** A block of commands, and the block that says what it prints, if one follows. */
const BLOCKS =
  /```sh\n(?<commands>[\s\S]*?)```\n(?:\n```text(?<info>[^\n]*)\n(?<printed>[\s\S]*?)```\n)?/g;

/** A folder with `vouch` in it, which runs the sources. */
function commandFolder(): string {
  const folder = scratchFolder();
  const command = join(folder, "vouch");
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${ROOT}/src/main.ts" "$@"\n`);
  chmodSync(command, 0o755);
  return folder;
}

/** Runs the tutorial block by block and gives it as it would read with what each block printed. */
function followed(tutorial: string): { readonly text: string; readonly failures: string[] } {
  const commands = commandFolder();
  const folder = scratchFolder();
  mkdirSync(join(folder, "home"));
  onTestFinished(() => {
    removeFolder(commands);
    removeFolder(folder);
  });
  const work = join(folder, "empty");
  mkdirSync(work);
  const failures: string[] = [];
  const text = tutorial.replaceAll(BLOCKS, (_, ...groups) => {
    const { commands: lines, info, printed } = groups.at(-1);
    const { status, stdout, stderr } = spawnSync("sh", ["-c", `set -e\n${lines}`], {
      cwd: work,
      encoding: "utf8",
      env: {
        PATH: [commands, process.env.PATH].join(delimiter),
        HOME: join(folder, "home"),
        NO_COLOR: "1",
        NODE_NO_WARNINGS: "1",
        GIT_AUTHOR_NAME: "A. Editor",
        GIT_AUTHOR_EMAIL: "editor@example.org",
        GIT_COMMITTER_NAME: "A. Editor",
        GIT_COMMITTER_EMAIL: "editor@example.org",
      },
    });
    const expected = info?.includes("status=1") === true ? 1 : 0;
    if (status !== expected || stderr !== "") failures.push(`${lines}: ${status}\n${stderr}`);
    const shell = `\`\`\`sh\n${lines}\`\`\`\n`;
    return printed === undefined ? shell : `${shell}\n\`\`\`text${info}\n${stdout}\`\`\`\n`;
  });
  return { text, failures };
}

describe("the tutorial", () => {
  it("runs in an empty folder, block by block, and prints what it says", async () => {
    const { text, failures } = followed(readFileSync(TUTORIAL, "utf8"));
    await expect(text).toMatchFileSnapshot(TUTORIAL);
    expect(failures).toEqual([]);
  });
});
