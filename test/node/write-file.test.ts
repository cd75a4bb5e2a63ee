import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { lockFolder } from "../../src/node/file-lock.ts";
import { type FileChange, writeFiles } from "../../src/node/write-file.ts";
import { removeFolder, scratchFolder } from "./scratch.ts";

function edit(path: string, before: string, start: number, end: number, text: string): FileChange {
  return { kind: "edit", path, before, edits: [{ span: { start, end }, text }] };
}

function ownFolder(): string {
  const folder = scratchFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
}

describe("writeFiles", () => {
  it("edits a file and keeps its byte order mark, line ends and rights", () => {
    const root = ownFolder();
    const path = join(root, "a.json");
    writeFileSync(path, "\ufeffone\r\ntwo\r\nthree\n");
    chmodSync(path, 0o640);
    const written = writeFiles(root, [edit("a.json", "one\ntwo\nthree\n", 4, 7, "2\n2½")]);
    expect(written).toEqual({ kind: "written" });
    expect(readFileSync(path, "utf8")).toBe("\ufeffone\r\n2\r\n2½\r\nthree\n");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(root)).toEqual(["a.json"]);
  });

  it("makes new files in new folders, and none where something is", () => {
    const root = ownFolder();
    const change: FileChange = { kind: "new", path: "claims/x/ledger.json", text: "{}\n" };
    expect(writeFiles(root, [change])).toEqual({ kind: "written" });
    expect(readFileSync(join(root, "claims/x/ledger.json"), "utf8")).toBe("{}\n");
    expect(writeFiles(root, [{ ...change, text: "other" }])).toMatchObject({
      fault: { kind: "exists" },
    });
    expect(readFileSync(join(root, "claims/x/ledger.json"), "utf8")).toBe("{}\n");
  });

  it("writes nothing at all when one of the files is not what it was", () => {
    const root = ownFolder();
    writeFileSync(join(root, "a"), "a");
    writeFileSync(join(root, "b"), "changed since");
    const written = writeFiles(root, [edit("a", "a", 0, 1, "A"), edit("b", "b", 0, 1, "B")]);
    expect(written).toEqual({ kind: "fault", path: "b", fault: { kind: "changed" } });
    expect(readFileSync(join(root, "a"), "utf8")).toBe("a");
    expect(readdirSync(root)).toEqual(["a", "b"]);
  });

  it("writes through a link to where the file is, and never out of the root", () => {
    const outside = ownFolder();
    const root = ownFolder();
    mkdirSync(join(root, "inner"));
    writeFileSync(join(root, "inner/real"), "a");
    writeFileSync(join(outside, "secret"), "a");
    symlinkSync(join(root, "inner/real"), join(root, "link"));
    symlinkSync(join(outside, "secret"), join(root, "leak"));
    symlinkSync(outside, join(root, "folder"));
    expect(writeFiles(root, [edit("link", "a", 0, 1, "b")])).toEqual({ kind: "written" });
    expect(readFileSync(join(root, "inner/real"), "utf8")).toBe("b");
    expect(writeFiles(root, [edit("leak", "a", 0, 1, "b")])).toMatchObject({ kind: "fault" });
    for (const path of ["folder/new", "folder/deep/new", "../new"])
      expect(writeFiles(root, [{ kind: "new", path, text: "x" }])).toMatchObject({ kind: "fault" });
    expect(readFileSync(join(outside, "secret"), "utf8")).toBe("a");
    expect(readdirSync(outside)).toEqual(["secret"]);
  });
});

describe("lockFolder", () => {
  it("lets one in at a time, and the next when it has gone", () => {
    const root = ownFolder();
    const first = lockFolder(root);
    expect(lockFolder(root, 50)).toMatchObject({ kind: "busy" });
    if (first.kind === "locked") first.lock.release();
    const second = lockFolder(root, 50);
    expect(second.kind).toBe("locked");
    if (second.kind === "locked") second.lock.release();
    expect(readdirSync(root)).toEqual([]);
  });

  it("tells when the folder cannot be written", () => {
    expect(lockFolder(join(ownFolder(), "nowhere"))).toEqual({
      kind: "unwritable",
      reason: "ENOENT",
    });
  });
});
