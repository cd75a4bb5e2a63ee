import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { testHost } from "./host.ts";

const LEDGER = JSON.stringify({
  version: 1,
  sources: { article: { path: "article.md", role: "document" } },
  claims: [
    { id: "men", kind: "quantity", span: { source: "article", exact: "12 men" } },
    { id: "women", kind: "quantity", span: { source: "article", exact: "33 women" } },
    {
      id: "people",
      kind: "quantity",
      span: { source: "article", exact: "47 people" },
      derivations: [{ relation: "sum", of: ["men", "women"] }],
    },
  ],
});

function project() {
  const root = scratchFolder({
    "vouch.json": "{}\n",
    "claims/crowd/ledger.json": LEDGER,
    "claims/crowd/article.md": "There were 47 people: 12 men and 33 women.\n",
  });
  onTestFinished(() => removeFolder(root));
  const vouch = async (...words: readonly string[]) => {
    const host = testHost(root, words);
    const status = await runCli(host, async () => ({ kind: "left", status: 0 }));
    return { status, output: host.written(), complaints: host.complaints() };
  };
  return { root, vouch };
}

describe("--reporter", () => {
  it("writes several reports at once, one of them to the output", async () => {
    const { root, vouch } = project();
    const ran = await vouch(
      "check",
      "--reporter",
      "compact",
      "--reporter=sarif=out.sarif",
      "--reporter",
      "junit=out.xml",
    );
    expect(ran.status).toBe(1);
    expect(ran.output).toContain("claims/crowd/article.md:1:12: figure-contradicted “47 people”");
    for (const line of ran.output.trimEnd().split("\n"))
      expect(line).toMatch(/^claims\/crowd\/[a-z.]+:\d+:\d+: [a-z]+-[a-z-]+ ./);
    const sarif = JSON.parse(readFileSync(join(root, "out.sarif"), "utf8"));
    expect(sarif.runs[0].invocations[0].exitCode).toBe(1);
    expect(readFileSync(join(root, "out.xml"), "utf8")).toContain("<failure ");
  });

  it("prints nothing when every report goes to a file, and fails all the same", async () => {
    const { vouch } = project();
    const ran = await vouch("check", "--reporter", "markdown=summary.md");
    expect(ran).toEqual({ status: 1, output: "", complaints: "" });
  });

  it.each([
    [
      ["--reporter", "sarf"],
      "There is no report “sarf”, only text, compact,",
      "Did you mean sarif?",
    ],
    [["--reporter", "json", "--format", "text"], "Only one report can go to the output."],
    [["--reporter", "json=a", "--reporter", "sarif=a"], "Two reports cannot go to one file, a."],
    [["--reporter", "json="], "--reporter json= needs the name of a file"],
    [["--max-warnings", "few"], "--max-warnings is a whole number, not “few”."],
    [["--fail-on", "warnings"], "Did you mean warning?"],
  ])("refuses %j", async (words, ...reasons) => {
    const { vouch } = project();
    const ran = await vouch("check", ...words);
    expect(ran).toMatchObject({ status: 2, output: "" });
    for (const reason of reasons) expect(ran.complaints).toContain(reason);
  });

  it("ends with 2 when a report cannot be written, and still writes the others", async () => {
    const { root, vouch } = project();
    const ran = await vouch("check", "--reporter", "json=no/such/out", "--reporter", "compact=b");
    expect(ran.status).toBe(2);
    expect(ran.complaints).toBe("vouch: no/such/out cannot be written: the system says ENOENT.\n");
    expect(existsSync(join(root, "b"))).toBe(true);
  });

  it("follows no link that the checkout has in place of the report or of its folder", async () => {
    const { root, vouch } = project();
    const outside = scratchFolder({ "secret.txt": "mine" });
    onTestFinished(() => removeFolder(outside));
    symlinkSync(join(outside, "secret.txt"), join(root, "out.sarif"));
    symlinkSync(outside, join(root, "reports"));
    expect((await vouch("check", "--reporter", "sarif=out.sarif")).status).toBe(1);
    expect(readFileSync(join(outside, "secret.txt"), "utf8")).toBe("mine");
    expect(JSON.parse(readFileSync(join(root, "out.sarif"), "utf8")).version).toBe("2.1.0");
    const ran = await vouch("check", "--reporter", "sarif=reports/out.sarif");
    expect(ran.status).toBe(2);
    expect(ran.complaints).toContain("a link leads out of this folder");
    expect(existsSync(join(outside, "out.sarif"))).toBe(false);
  });

  it("writes over the report of the last run, and where it is told by an absolute path", async () => {
    const { root, vouch } = project();
    mkdirSync(join(root, "out"));
    writeFileSync(join(root, "out/a.json"), "old");
    await vouch("check", "--reporter", `json=${join(root, "out/a.json")}`);
    expect(JSON.parse(readFileSync(join(root, "out/a.json"), "utf8")).summary.exit).toBe(1);
  });
});

describe("the gate", () => {
  it.each([
    [[], 1],
    [["--fail-on", "note"], 1],
    [["--claim", "men"], 0],
    [["--claim", "men", "--fail-on", "note"], 1],
    [["--claim", "men", "--max-warnings", "0"], 0],
    [["--claim", "men", "--min-coverage", "100"], 0],
  ])("with %j ends with %i, whatever the report", async (words, expected) => {
    const { vouch } = project();
    for (const report of ["text", "json", "sarif", "junit", "github", "gitlab", "markdown"]) {
      const ran = await vouch("check", "--reporter", report, ...words);
      expect(ran.status, report).toBe(expected);
    }
    expect((await vouch("check", "--reporter", "json=o", ...words)).status).toBe(expected);
  });
});

describe("vouch explain", () => {
  it("tells what a code means, and which one may have been meant", async () => {
    const { vouch } = project();
    const told = await vouch("explain", "figure-contradicted");
    expect(told.status).toBe(0);
    expect(told.output).toContain("This fails:");
    const unknown = await vouch("explain", "figure-contradictd");
    expect(unknown.status).toBe(2);
    expect(unknown.complaints).toContain("Did you mean figure-contradicted?");
  });
});
