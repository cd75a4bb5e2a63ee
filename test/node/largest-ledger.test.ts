import { describe, expect, it, onTestFinished } from "vitest";
import { largestLedger } from "../../src/node/largest-ledger.ts";
import { removeFolder, scratchFolder } from "./scratch.ts";

const LEDGER = '{ "version": 1, "sources": {} }';

function sizeOf(files: Readonly<Record<string, string>>, ...paths: readonly string[]): number {
  const root = scratchFolder(files);
  onTestFinished(() => removeFolder(root));
  return largestLedger({ folder: root, paths, root: null });
}

describe("the largest ledger", () => {
  const files = {
    "vouch.json": "{}",
    "claims/one/ledger.json": LEDGER,
    "claims/one/more.json": "[]",
    "claims/one/article.md": "x".repeat(1_000),
    "claims/two/ledger.json": LEDGER,
  };

  it("is that of one case, with all of its files, and no other", () => {
    expect(sizeOf(files)).toBe(LEDGER.length + 2);
    expect(sizeOf(files, "claims/two")).toBe(LEDGER.length);
  });

  it("is nothing where there is none, or the paths are of no use", () => {
    expect(sizeOf({ "vouch.json": "{" })).toBe(0);
    expect(sizeOf(files, "no/such/case")).toBe(0);
    expect(largestLedger({ folder: "/no/such/folder", paths: [], root: null })).toBe(0);
  });
});
