import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND, crowd, project } from "./project.ts";

const WRONG = crowd("crowd", { men: "12", women: "33", people: "47" });
const RIGHT = crowd("crowd", { men: "12", women: "33", people: "45" });

describe("vouch check --watch", () => {
  it("tells what is mended and what became wrong, and ends with the last status", async () => {
    const { root, write } = project({ "vouch.json": "{}\n", ...WRONG });
    const child = spawn(process.execPath, [COMMAND, "check", "--watch", "--format", "compact"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
    const told = async (words: string): Promise<void> => {
      await expect.poll(() => output, { timeout: 20_000 }).toContain(words);
      output = output.slice(output.indexOf(words) + words.length);
    };
    await told("Watching for changes; Ctrl-C ends it.\n");
    write(RIGHT);
    await told("mended     claims/crowd/article.md:1:12: figure-contradicted “47 people”");
    await told("checked again: 0 errors.\n");
    write({ "vouch.json": '{ "severities": { "claim-unsupported": "error" } }\n' });
    await told("now wrong  claims/crowd/article.md:1:23: claim-unsupported “12 men”");
    writeFileSync(join(root, "vouch.json"), "{}\n");
    await told("checked again: 0 errors.\n");
    write(WRONG);
    await told("now wrong  claims/crowd/article.md:1:12: figure-contradicted “47 people”");
    await told("checked again: 1 error.\n");
    child.kill("SIGINT");
    const [status] = await once(child, "exit");
    expect(status).toBe(1);
  });

  it("prints for people alone", () => {
    const { vouch } = project({ "vouch.json": "{}\n", ...RIGHT });
    const ran = vouch("check", "--watch", "--format", "json");
    expect(ran).toMatchObject({ status: 2, output: "" });
    expect(ran.errors).toContain("let the report go to a file");
  });
});
