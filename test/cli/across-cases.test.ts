import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { fleetAndHarbour, workspaceOf } from "../fleet-and-harbour.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { testHost } from "./host.ts";

/** A workspace with two cases that cannot both be right. */
function workspace() {
  const root = scratchFolder(workspaceOf(fleetAndHarbour()));
  onTestFinished(() => removeFolder(root));
  const vouch = async (...words: readonly string[]) => {
    const host = testHost(root, words);
    const status = await runCli(host, async () => ({ kind: "left", status: 0 }));
    return { status, output: host.written(), complaints: host.complaints() };
  };
  const edit = (path: string, from: string, to: string) => {
    const file = join(root, "claims", path);
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  };
  const ledger = () => readFileSync(join(root, "claims/fleet/ledger.json"), "utf8");
  return { vouch, edit, ledger };
}

const REASON = ["--reason", "counted on another day", "--by", "the desk"];

describe("a conflict of several cases", () => {
  it("is found by vouch check, in any order of the cases", async () => {
    const { vouch } = workspace();
    const orders = [[], ["claims/fleet", "claims/harbour"], ["claims/harbour", "claims/fleet"]];
    for (const paths of orders) {
      const { status, output } = await vouch("check", ...paths, "--format", "compact");
      expect(status).toBe(1);
      const told = output.split("\n").filter((line) => line.includes("claims-conflict"));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain("claims/fleet/article.md:1:37");
    }
  });

  it("cannot be looked for where the other case is not given", async () => {
    const { vouch } = workspace();
    const { status, output } = await vouch("check", "claims/fleet", "--format", "compact");
    expect(status).toBe(2);
    expect(output).toContain("reference-unknown");
    expect(output).not.toContain("claims-conflict");
  });

  it("is accepted until a figure of either case changes", async () => {
    const { vouch, edit, ledger } = workspace();
    // Both cases have a claim of that name.
    expect(await vouch("accept", "sails", ...REASON)).toMatchObject({ status: 2 });
    const accepted = await vouch("accept", "sails", "claims/fleet", ...REASON);
    expect(accepted).toMatchObject({ status: 0 });
    expect(ledger()).toContain('"harbour/motors": "78 thousand motor boats"');
    expect(await vouch("check")).toMatchObject({ status: 0 });
    edit("harbour/article.md", "78 thousand", "78.1 thousand");
    edit("harbour/ledger.json", "78 thousand", "78.1 thousand");
    const { status, output } = await vouch("check");
    expect(status).toBe(1);
    expect(output).toContain("“78.1 thousand motor boats”");
    expect(output).toContain("this acceptance no longer holds");
  });

  it("is in a baseline", async () => {
    const { vouch } = workspace();
    expect(await vouch("baseline", ...REASON)).toMatchObject({
      status: 0,
      output: "1 fault is accepted.\n",
    });
    expect(await vouch("check")).toMatchObject({ status: 0 });
  });
});
