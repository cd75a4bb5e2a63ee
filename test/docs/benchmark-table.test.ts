import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  benchmarkFiles,
  CLAIMS,
  LEDGER,
  README,
  type Results,
} from "../../build/benchmark-table.ts";
import { readResults } from "../../build/read-results.ts";
import { verifyExample } from "../in-memory.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "test/bench/results");
const TABLE = "| benchmark | what it measures | figure |\n| --- | --- | --- |\n";
const BARE =
  '{\n  "version": 1,\n  "sources": {\n    "readme": { "path": "README.md", "role": "document", "language": "en" }\n  },\n  "claims": []\n}\n';

function results(indexOf: string, hypothesis?: string): Results {
  const more = hypothesis === undefined ? [] : [["edits-3-no-context", hypothesis] as const];
  return new Map([["anchor", new Map([["edits-0", indexOf], ...more])]]);
}

/** The README's case as the files say, with what a run measured. */
function checked(files: ReadonlyMap<string, string>, measured: string) {
  const rows = { "edits-0": { value: measured } };
  const ledger = files.get(LEDGER)?.replace("../../test/bench/results/", "") ?? "";
  return verifyExample({
    "ledger.json": ledger.replace("anchor.json", "data/anchor.json"),
    "benchmarks.json": files.get(CLAIMS) ?? "",
    "README.md": files.get(README) ?? "",
    "data/anchor.json": JSON.stringify({ rows }),
  });
}

describe("the table of benchmarks", () => {
  const files = benchmarkFiles(results("1.05"), `# x\n\n${TABLE}\nAnd so on.\n`, BARE);

  it("has a line for each figure that was measured, and leaves all else as it was", () => {
    expect(files.get(README)).toBe(
      `# x\n\n${TABLE}| \`anchor\` | time to find an unchanged quotation, as a multiple of indexOf | 1.05 |\n\nAnd so on.\n`,
    );
  });

  it("is made anew where it stands, and the same from the same files", () => {
    const again = benchmarkFiles(results("1.05"), files.get(README) ?? "", files.get(LEDGER) ?? "");
    expect(again).toEqual(files);
    const other = benchmarkFiles(results("0.98", "0.09"), files.get(README) ?? "", BARE);
    expect(other.get(README)?.match(/^\| `anchor`.*$/gm)).toEqual([
      "| `anchor` | time to find an unchanged quotation, as a multiple of indexOf | 0.98 |",
      "| `anchor` | time to find a slightly edited quotation, as a multiple of the approach of Hypothesis | 0.09 |",
    ]);
  });

  it("is held against what was measured", () => {
    const right = checked(files, "1.05");
    expect(right.findings).toEqual([]);
    expect(right.cases[0]?.claims.map(({ verdict }) => verdict)).toEqual(["confirmed"]);
    expect(right.cases[0]?.coverage[0]?.statements).toMatchObject([{ recorded: "claim" }]);
    const wrong = checked(files, "1.15");
    expect(wrong.findings.map(({ code }) => code)).toEqual(["figure-contradicted"]);
  });

  it("is not made for a README that has no place for it", () => {
    expect(() => benchmarkFiles(results("1.05"), "# x\n", BARE)).toThrow("no table");
  });
});

describe("the result files", () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

  it.each(names)("%s says what was measured, when, where and on what", (name) => {
    const file = JSON.parse(readFileSync(join(FOLDER, name), "utf8"));
    expect(file).toMatchObject({
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      commit: expect.stringMatching(/^[0-9a-f]{12}$/),
      changed: expect.any(Boolean),
      node: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      processor: expect.any(String),
      runs: expect.any(Number),
    });
    for (const row of Object.values(file.rows))
      expect(row).toEqual({
        what: expect.any(String),
        value: expect.stringMatching(/^\d[\d.]*%?$/),
        asked: expect.toSatisfy(isTextOrNull),
        peer: expect.toSatisfy(isTextOrNull),
      });
  });

  it("are read figure by figure", () => {
    const read = readResults(FOLDER);
    expect([...read.keys()]).toEqual(names.map((name) => name.slice(0, -".json".length)).sort());
    expect(read.get("anchor")?.get("edits-0")).toMatch(/^\d\.\d+$/);
  });
});

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}
