import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { removeFolder, scratchFolder } from "./node/scratch.ts";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

const SOURCE = { path: "article.md", role: "document" };
const CLAIM = { id: "men", kind: "quantity", span: { source: "article", exact: "12 men" } };

function ledger(source: object = SOURCE, claim: object = CLAIM): string {
  return JSON.stringify({ version: 1, sources: { article: source }, claims: [claim] });
}

/** A thousand claims, so that the report is longer than what a pipe holds. */
const MANY = JSON.stringify({
  version: 1,
  sources: { article: SOURCE },
  claims: Array.from({ length: 1000 }, (_, index) => ({ ...CLAIM, id: `men_${index}` })),
});

const folder = scratchFolder({
  "secret.txt": "SECRET 12 men",
  "root/good/ledger.json": ledger(),
  "root/good/article.md": "There were 12 men.\n",
  "root/many/ledger.json": MANY,
  "root/many/article.md": "There were 12 men.\n",
  "root/up/ledger.json": ledger({ ...SOURCE, path: "../../secret.txt" }),
  "root/absolute/ledger.json": ledger({ ...SOURCE, path: "/etc/passwd" }),
  "root/link/ledger.json": ledger(),
  "root/pipe/ledger.json": ledger(),
  "root/directory/ledger.json": ledger(),
  "root/directory/article.md/x": "",
  "root/bytes/ledger.json": ledger(),
  "root/bytes/article.md": Uint8Array.from([0x31, 0x32, 0xff]),
  "root/missing/ledger.json": ledger(),
  "root/empty/README": "",
  "root/zero/ledger.json": "",
  "root/array/ledger.json": "[]",
  "root/proto/ledger.json":
    '{"version":1,"__proto__":{"x":1},"sources":{"__proto__":{"path":"a.md","role":"document"}},"constructor":1}',
  "root/comma/ledger.json": ledger().replace(',"claims"', '"claims"'),
  "root/brace/ledger.json": ledger().slice(0, -1),
});
const root = join(folder, "root");
symlinkSync("../../secret.txt", join(root, "link/article.md"));
execFileSync("mkfifo", [join(root, "pipe/article.md")]);
execFileSync("mkfifo", [join(root, "pipe/late.json")]);

afterAll(() => removeFolder(folder));

function vouch(...words: readonly string[]) {
  const options = { cwd: root, encoding: "utf8" } as const;
  return spawnSync(process.execPath, [MAIN, ...words, "--root", "."], {
    ...options,
    maxBuffer: 100_000_000,
    timeout: 30_000,
  });
}

describe("vouch as a process", () => {
  it("prints the report and ends with 0", () => {
    const { status, stdout, stderr } = vouch("check", "good");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("12 men");
  });

  it.each([
    "up",
    "absolute",
    "link",
    "pipe",
    "directory",
    "bytes",
    "missing",
    "empty",
    "zero",
    "array",
    "proto",
    "comma",
    "brace",
  ])("gives a finding and no stack trace for the case “%s”, and ends with 2", (name) => {
    const { status, stdout, stderr } = vouch("check", name, "--format", "json");
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
    const report = JSON.parse(stdout);
    expect(report.summary.exit).toBe(2);
    expect(report.findings.length).toBeGreaterThan(0);
    for (const finding of report.findings) expect(finding.location.file).toContain(name);
    expect(stdout).not.toMatch(/SECRET|root:x:|\bat file:/);
  });

  it("writes a long report whole into a pipe", () => {
    const { status, stdout } = vouch("check", "many", "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).summary.claims).toBe(1000);
  });

  it("ends quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [MAIN, "check", "many"], { cwd: root });
    let complaints = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      complaints += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const [status] = await once(child, "close");
    expect({ status, complaints }).toEqual({ status: 0, complaints: "" });
  });

  it("tells of a wrong option on stderr alone, and ends with 2", () => {
    const { status, stdout, stderr } = vouch("check", "--nonsense");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("vouch check has no option --nonsense.");
  });
});
