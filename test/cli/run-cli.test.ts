import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { OpenTui } from "../../src/cli/command.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { type TestHost, testHost } from "./host.ts";

const LEDGER = {
  version: 1,
  sources: { article: { path: "article.md", role: "document" } },
  claims: [
    { id: "men", kind: "quantity", span: { source: "article", exact: "12 men" } },
    { id: "women", kind: "quantity", span: { source: "article", exact: "33 women" } },
    {
      id: "people",
      kind: "quantity",
      span: { source: "article", exact: "45 people" },
      derivations: [{ relation: "sum", of: ["men", "women"] }],
    },
  ],
};

const ARTICLE = "There were 45 people: 12 men and 33 women.\n";

const folder = scratchFolder({
  "claims/right/ledger.json": JSON.stringify(LEDGER),
  "claims/right/article.md": ARTICLE,
  "wrong/ledger.json": JSON.stringify(LEDGER).replace("45 people", "47 people"),
  "wrong/article.md": ARTICLE.replace("45 people", "47 people"),
  "broken/ledger.json": JSON.stringify(LEDGER).replace("article.md", "missing.md"),
  "empty/README": "",
});

afterAll(() => removeFolder(folder));

const noTui: OpenTui = () => Promise.reject(new Error("the TUI was opened"));

interface Ran {
  readonly status: number;
  readonly host: TestHost;
}

async function run(
  line: string,
  changes: Parameters<typeof testHost>[2] = {},
  openTui: OpenTui = noTui,
): Promise<Ran> {
  const host = testHost(folder, line === "" ? [] : line.split(" "), changes);
  return { status: await runCli(host, openTui), host };
}

describe("runCli", () => {
  it.each([
    ["", 0],
    ["check", 0],
    ["check claims/right", 0],
    ["check claims/right/article.md", 0],
    ["check wrong", 1],
    ["check claims wrong", 1],
    ["check broken", 2],
    ["tui wrong", 1],
    ["check wrong broken", 2],
    ["check empty", 2],
    ["check wrong --claim men", 0],
    ["check wrong --claim people", 1],
    ["check wrong --claim wrong/people", 1],
  ])("“vouch %s” ends with %i and prints a report", async (line, expected) => {
    const { status, host } = await run(line);
    expect({ status, complaints: host.complaints() }).toEqual({ status: expected, complaints: "" });
    expect(host.written()).toMatch(/claims? in 1 case|claims? in 2 cases/);
  });

  it.each([
    ["check nowhere", "There is no file or folder nowhere."],
    [
      "chek",
      "There is no command chek, and no file or folder of that name. Did you mean vouch check?",
    ],
    ["check --root claims wrong", "lies outside the root"],
    ["check --root nowhere", "nowhere is no folder, so it cannot be the root."],
    ["check --claim peple", "There is no claim peple. Did you mean people?"],
    ["check --formt json", "Did you mean --format?"],
  ])("“vouch %s” prints no report and says why", async (line, reason) => {
    const { status, host } = await run(line);
    expect(status).toBe(2);
    expect(host.written()).toBe("");
    expect(host.complaints()).toContain(reason);
    expect(host.complaints()).toMatch(/\nTry vouch( check)? --help\.\n$/);
  });

  it("writes out what steers a terminal in a complaint", async () => {
    const host = testHost(folder, ["check", "a\u001b[2J\u202e"]);
    expect(await runCli(host, noTui)).toBe(2);
    expect(host.complaints()).toContain("a\\u{1B}[2J\\u{202E}");
  });

  it("reports one claim alone", async () => {
    const { host } = await run("check wrong --format json --claim people");
    const report = JSON.parse(host.written());
    expect(report.cases[0].claims.map((claim: { id: string }) => claim.id)).toEqual(["people"]);
    expect(new Set(report.findings.map((one: { claim: string }) => one.claim))).toEqual(
      new Set(["people"]),
    );
  });

  it("opens the TUI on a terminal, with the same paths", async () => {
    const opened: number[] = [];
    const openTui: OpenTui = async ({ cases }) => {
      const all = cases.check();
      if (all.kind === "verified") opened.push(all.verification.cases.length);
      return { kind: "left", status: 0 };
    };
    expect((await run("", { isTerminal: true }, openTui)).status).toBe(0);
    expect((await run("tui wrong broken", { isTerminal: true }, openTui)).status).toBe(0);
    expect(opened).toEqual([1, 2]);
  });

  it("prints the report on a terminal when asked for a format or a claim", async () => {
    for (const line of ["--format text", "--claim men", "check"])
      expect((await run(line, { isTerminal: true })).host.written()).toContain("in 1 case");
  });

  it("tells of a useless path when the TUI could not load", async () => {
    const { status, host } = await run("tui nowhere", { isTerminal: true }, async ({ cases }) => {
      const all = cases.check();
      return all.kind === "fault" ? all : { kind: "left", status: 0 };
    });
    expect(status).toBe(2);
    expect(host.complaints()).toContain("There is no file or folder nowhere.");
  });

  it("lets a bug in the TUI through", async () => {
    await expect(run("tui wrong", { isTerminal: true })).rejects.toThrow("the TUI was opened");
  });

  it.each([
    [{}, false],
    [{ isTerminal: true }, true],
    [{ isTerminal: true, environment: { NO_COLOR: "1" } }, false],
    [{ isTerminal: true, environment: { NO_COLOR: "" } }, true],
    [{ isTerminal: true, environment: { TERM: "dumb" } }, false],
    [{ environment: { FORCE_COLOR: "1" } }, true],
    [{ environment: { FORCE_COLOR: "1", NO_COLOR: "1" } }, true],
    [{ isTerminal: true, environment: { FORCE_COLOR: "0" } }, false],
  ])("with %j, that it is coloured is %s", async (changes, isColored) => {
    const { host } = await run("check", changes);
    expect(host.written().includes("\u001b[")).toBe(isColored);
  });

  it("keeps to the width of the terminal", async () => {
    const { host } = await run("check wrong", {
      isTerminal: true,
      columns: 50,
      environment: { NO_COLOR: "1" },
    });
    expect(
      Math.max(
        ...host
          .written()
          .split("\n")
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(50);
  });

  it("says its version", async () => {
    expect((await run("--version")).host.written()).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(["--help", "check --help", "tui --help"])("helps with “vouch %s”", async (line) => {
    const { status, host } = await run(line);
    expect(status).toBe(0);
    await expect(host.written()).toMatchFileSnapshot(`${line.replace(/\W+/g, "-")}.golden.txt`);
  });

  it("finds a case again after its files have changed", async () => {
    const path = join(folder, "claims/right/late.json");
    writeFileSync(
      path,
      JSON.stringify({ id: "late", kind: "quantity", span: { source: "article", exact: "33" } }),
    );
    const { host } = await run("check");
    rmSync(path);
    expect(host.written()).toContain("4 claims in 1 case");
  });
});
