import { describe, expect, it } from "vitest";
import { fileIn, nameIn, resolvePath } from "../../src/ledger/resolve-path.ts";

describe("resolvePath", () => {
  it.each([
    ["claims/story", "article.md", "claims/story/article.md"],
    ["claims/story", "./sources//cards.csv", "claims/story/sources/cards.csv"],
    ["claims/story", "../shared/people.json", "claims/shared/people.json"],
    ["claims/story", "../../README.md", "README.md"],
    ["claims/story", "..article.md", "claims/story/..article.md"],
    ["claims/story", "sources/../article.md", "claims/story/article.md"],
    ["", "article.md", "article.md"],
    [".", "a/b.md", "a/b.md"],
    ["claims/story", "日本 語.md", "claims/story/日本 語.md"],
  ])("from %j takes %j to %j", (folder, written, path) => {
    expect(resolvePath(folder, written)).toEqual({ kind: "path", path });
  });

  it.each([
    ["/etc/passwd", "absolute"],
    ["//server/share", "absolute"],
    ["\\\\server\\share", "backslash"],
    ["sources\\cards.csv", "backslash"],
    ["C:/article.md", "drive"],
    ["c:article.md", "drive"],
    ["https://example.org/a.md", "address"],
    ["file:///etc/passwd", "address"],
    ["../../../etc/passwd", "leaves-root"],
    ["a/../../../../claims/story/a.md", "leaves-root"],
    ["a\u0000b", "control-character"],
    ["a\nb", "control-character"],
    ["sources/", "folder"],
    [".", "folder"],
    ["sources/..", "folder"],
    ["../..", "folder"],
  ])("follows no %j: %s", (written, reason) => {
    expect(resolvePath("claims/story", written)).toEqual({ kind: "bad", reason });
  });
});

describe("fileIn and nameIn", () => {
  it.each([
    ["claims/story", "claims/story/ledger.json"],
    ["claims/story/", "claims/story/ledger.json"],
    ["", "ledger.json"],
    [".", "ledger.json"],
  ])("put a file into %j and tell its name", (folder, path) => {
    expect(fileIn(folder, "ledger.json")).toBe(path);
    expect(nameIn(folder, path)).toBe("ledger.json");
  });

  it("tell no name of a file in another folder", () => {
    expect(nameIn("claims", "claims/story/ledger.json")).toBeNull();
    expect(nameIn("claims/story", "ledger.json")).toBeNull();
  });
});
