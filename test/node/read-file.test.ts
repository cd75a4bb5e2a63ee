import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { LARGEST_FILE, readFileWithin } from "../../src/node/read-file.ts";
import { removeFolder, scratchFolder } from "./scratch.ts";

const folders: string[] = [];

function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = scratchFolder(files);
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder);
});

function faultOf(root: string, path: string): unknown {
  const read = readFileWithin(root, path);
  return read.kind === "fault" ? read.fault : "read";
}

describe("readFileWithin", () => {
  it("reads the bytes as they are", () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0xff, 0x00]);
    const root = scratch({ "a/b.txt": bytes, "empty.txt": "" });
    expect(readFileWithin(root, "a/b.txt")).toEqual({ kind: "bytes", bytes });
    expect(readFileWithin(root, "empty.txt")).toEqual({ kind: "bytes", bytes: new Uint8Array(0) });
  });

  it.each([
    "../secret.txt",
    "a/../../secret.txt",
    "/etc/passwd",
    "C:/secret.txt",
    "c:secret.txt",
    "\\\\server\\share\\secret.txt",
    "a\\..\\..\\secret.txt",
  ])("does not follow %s out of the root", (path) => {
    const outer = scratch({ "secret.txt": "secret", "root/a/b.txt": "b" });
    expect(faultOf(join(outer, "root"), path)).toEqual({ kind: "outside-root", by: "path" });
  });

  it("does not follow a link out of the root, at any step", () => {
    const outer = scratch({ "secret.txt": "secret", "root/a/b.txt": "b", "rooted/c.txt": "c" });
    const root = join(outer, "root");
    symlinkSync("../secret.txt", join(root, "direct.txt"));
    symlinkSync("..", join(root, "up"));
    symlinkSync("direct.txt", join(root, "chain.txt"));
    symlinkSync("../rooted", join(root, "beside"));
    symlinkSync("/etc/passwd", join(root, "absolute"));
    for (const path of ["direct.txt", "up/secret.txt", "chain.txt", "beside/c.txt", "absolute"])
      expect(faultOf(root, path)).toEqual({ kind: "outside-root", by: "link" });
  });

  it("follows links that stay within the root", () => {
    const root = scratch({ "a/b.txt": "b" });
    symlinkSync("a", join(root, "link"));
    expect(faultOf(root, "link/b.txt")).toBe("read");
  });

  it("tells of what is missing", () => {
    const root = scratch({ "a.txt": "a" });
    symlinkSync("nowhere", join(root, "dangling"));
    for (const path of ["b.txt", "a.txt/b.txt", "dangling", "b/c.txt"])
      expect(faultOf(root, path)).toEqual({ kind: "missing" });
  });

  it("opens neither folders nor pipes, sockets and devices", async () => {
    const root = scratch();
    mkdirSync(join(root, "folder"));
    execFileSync("mkfifo", [join(root, "pipe")]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(root, "socket"), resolve));
    expect(faultOf(root, "folder")).toEqual({ kind: "not-a-file", what: "folder" });
    expect(faultOf(root, "pipe")).toEqual({ kind: "not-a-file", what: "pipe" });
    expect(faultOf(root, "socket")).toEqual({ kind: "not-a-file", what: "socket" });
    expect(faultOf("/dev", "null")).toEqual({ kind: "not-a-file", what: "device" });
    await new Promise((resolve) => server.close(resolve));
  });

  it("goes round in no circle of links", () => {
    const root = scratch();
    symlinkSync("b", join(root, "a"));
    symlinkSync("a", join(root, "b"));
    expect(faultOf(root, "a")).toEqual({ kind: "unreadable", reason: "ELOOP" });
  });

  it("takes no file that is larger than the limit, and one that just is not", () => {
    const root = scratch({ "large.txt": "", "larger.txt": "" });
    truncateSync(join(root, "large.txt"), LARGEST_FILE);
    truncateSync(join(root, "larger.txt"), LARGEST_FILE + 1);
    expect(faultOf(root, "large.txt")).toBe("read");
    expect(faultOf(root, "larger.txt")).toEqual({
      kind: "too-large",
      size: LARGEST_FILE + 1,
      limit: LARGEST_FILE,
    });
  });

  it("reads to the end of files whose size the system tells as zero", () => {
    const bytes = new Uint8Array(readFileSync("/proc/version"));
    expect(readFileWithin("/proc", "version")).toEqual({ kind: "bytes", bytes });
  });

  it("survives names that no system takes", () => {
    const root = scratch();
    writeFileSync(join(root, "x"), "x");
    expect(faultOf(root, "x\u0000y")).toMatchObject({ kind: "unreadable" });
    expect(faultOf(root, "x".repeat(5000))).toMatchObject({ kind: "unreadable" });
  });
});
