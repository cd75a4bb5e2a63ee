import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { findCases } from "../../src/node/find-cases.ts";
import { findRoot } from "../../src/node/find-root.ts";
import { loadCase } from "../../src/node/load-case.ts";
import { removeFolder, scratchFolder } from "./scratch.ts";

const folders: string[] = [];

function scratch(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = scratchFolder(files);
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder);
});

const TWO_CASES = {
  "claims/b/ledger.json": "{}",
  "claims/b/article.md": "",
  "claims/a/ledger.json": "",
  "claims/a/sources/data.csv": "",
  "claims/notes/todo.md": "",
  "claims/README.md": "",
};

describe("findCases", () => {
  it.each([
    [["claims"], ["claims/a", "claims/b"]],
    [
      ["claims/b", "claims"],
      ["claims/b", "claims/a"],
    ],
    [["claims/a/"], ["claims/a"]],
    [["claims/a/ledger.json"], ["claims/a"]],
    [
      ["claims/a/sources/data.csv", "claims/b/article.md"],
      ["claims/a", "claims/b"],
    ],
    [["claims/notes"], ["claims/notes"]],
    [["."], [""]],
  ])("takes %j for the cases %j", (paths, cases) => {
    const root = scratch(TWO_CASES);
    expect(findCases(root, root, paths)).toEqual({ kind: "cases", folders: cases });
  });

  it("sees paths from the working folder", () => {
    const root = scratch(TWO_CASES);
    expect(findCases(root, join(root, "claims/a"), ["."])).toEqual({
      kind: "cases",
      folders: ["claims/a"],
    });
  });

  it.each([
    ["nowhere", "no-such-path"],
    ["claims/README.md/x", "no-such-path"],
    ["claims/README.md", "no-case"],
    ["..", "outside-root"],
  ])("tells why %s is of no use", (path, kind) => {
    const root = scratch(TWO_CASES);
    expect(findCases(root, root, [path])).toMatchObject({ kind: "fault", fault: { kind, path } });
  });

  it("takes a link to a folder for a case, which does not load when it leads out", () => {
    const outer = scratch({ ...TWO_CASES, "other/ledger.json": "{}", "other/more.json": "[]" });
    symlinkSync("../other", join(outer, "claims/link"));
    const root = join(outer, "claims");
    expect(findCases(root, root, ["."])).toEqual({ kind: "cases", folders: ["a", "b", "link"] });
    expect(loadCase(root, "link").files).toEqual([
      {
        kind: "fault",
        path: "link/ledger.json",
        fault: { kind: "outside-root", by: "link" },
      },
    ]);
  });
});

describe("loadCase", () => {
  it("loads every *.json of the folder but the config, the ledger first", () => {
    const root = scratch({
      "case/zebra.json": "[]",
      "case/ledger.json": "\ufeff{}\r\n",
      "case/late.json": "{}",
      "case/vouch.json": "{}",
      "case/article.md": "",
      "case/deeper/more.json": "[]",
    });
    mkdirSync(join(root, "case/folder.json"));
    const { name, folder, files } = loadCase(root, "case");
    expect({ name, folder }).toEqual({ name: "case", folder: "case" });
    expect(files.map((file) => file.path)).toEqual([
      "case/ledger.json",
      "case/late.json",
      "case/zebra.json",
    ]);
    expect(files[0]).toMatchObject({ kind: "loaded", text: "{}\n" });
  });

  it("says what is in the way", () => {
    const root = scratch({ "case/bad.json": Uint8Array.from([0x5b, 0x0a, 0x22, 0xff]) });
    expect(loadCase(root, "case").files).toEqual([
      { kind: "fault", path: "case/ledger.json", fault: { kind: "missing" } },
      {
        kind: "fault",
        path: "case/bad.json",
        fault: { kind: "not-utf8", line: 2, column: 2 },
      },
    ]);
    expect(loadCase(root, "nowhere").files).toHaveLength(1);
  });

  it("calls a case at the root by the root's name", () => {
    const root = scratch({ "x/ledger.json": "{}" });
    const files = loadCase(join(root, "x"), "");
    expect(files).toMatchObject({ name: "x", folder: "", files: [{ path: "ledger.json" }] });
  });
});

describe("findRoot", () => {
  it("is the nearest folder above with a vouch.json or the top of a repository, else the working folder", () => {
    const outer = scratch({
      "vouch.json": "{}",
      "repository/.git/HEAD": "",
      "repository/inner/vouch.json": "{}",
      "repository/inner/deep/x": "",
      "repository/other/x": "",
    });
    const root = (folder: string) => findRoot(join(outer, folder), ["claims"], null);
    expect(root("repository/inner/deep")).toEqual({
      kind: "root",
      root: join(outer, "repository/inner"),
    });
    expect(root("repository/other")).toEqual({ kind: "root", root: join(outer, "repository") });
    expect(root(".")).toEqual({ kind: "root", root: outer });
    const bare = scratch({ "case/ledger.json": "" });
    expect(findRoot(join(bare, "case"), [], null)).toEqual({
      kind: "root",
      root: join(bare, "case"),
    });
  });

  it("is looked for at the path when that lies elsewhere", () => {
    const here = scratch({ ".git/HEAD": "" });
    const there = scratch({ "case/ledger.json": "" });
    expect(findRoot(here, [join(there, "case")], null)).toEqual({
      kind: "root",
      root: join(there, "case"),
    });
  });

  it("is what is given, if that is a folder", () => {
    const here = scratch({ "x/ledger.json": "" });
    expect(findRoot(here, ["x"], "x")).toEqual({ kind: "root", root: join(here, "x") });
    for (const given of ["nowhere", "x/ledger.json"])
      expect(findRoot(here, ["x"], given)).toEqual({
        kind: "fault",
        fault: { kind: "no-root", path: given },
      });
  });
});
