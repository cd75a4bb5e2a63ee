import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { progressOn } from "../../src/cli/progress.ts";
import { testHost } from "../cli/host.ts";
import { COMMAND, crowd, project } from "./project.ts";

const WRONG = crowd("crowd", { men: "12", women: "33", people: "47" });
const RIGHT = crowd("right", { men: "12", women: "33", people: "45" });
const MORE = crowd("right", { men: "12", women: "33", people: "45" }, "In 77 boats they came.\n\n");

describe("--quiet", () => {
  it("prints nothing where nothing fails, and only what fails else", () => {
    const { vouch } = project({ "vouch.json": "{}\n", ...WRONG, ...RIGHT });
    expect(vouch("check", "claims/right", "--quiet")).toEqual({
      status: 0,
      output: "",
      errors: "",
    });
    const ran = vouch("check", "-q");
    expect(ran.status).toBe(1);
    expect(ran.output).toContain("figure-contradicted");
    expect(ran.output).not.toMatch(/claim-unsupported|claims\/right|labels-differ/);
    expect(JSON.parse(vouch("check", "-q", "--format", "json").output).cases).toHaveLength(2);
  });
});

describe("--quiet with --min-coverage", () => {
  it("says only what is not recorded where nothing else fails", () => {
    const { vouch } = project({ "vouch.json": "{}\n", ...MORE });
    const ran = vouch("check", "claims/right", "--quiet", "--min-coverage", "100");
    expect(ran).toMatchObject({ status: 1, output: "" });
    expect(ran.errors).toContain("the claims record 3 of 4");
  });
});

describe("--verbose", () => {
  it("says on the error output what is read", () => {
    const { vouch, root } = project({ "vouch.json": "{}\n", ...RIGHT });
    const ran = vouch("check", "--verbose", "--format", "json");
    expect(ran.status).toBe(0);
    expect(ran.errors).toContain(`vouch: root ${root}\nvouch: settings vouch.json\n`);
    expect(ran.errors).toMatch(/vouch: 1 cases?, 2 files read, \d+ ms\n/);
    expect(JSON.parse(ran.output).summary.exit).toBe(0);
  });
});

describe("progress", () => {
  const told = (isTerminal: boolean, environment: Record<string, string>): string => {
    const host = testHost("/", [], { isTerminal, environment });
    const start = Date.now;
    const progress = progressOn(host);
    try {
      progress.tell(1, 9);
      Date.now = () => start() + 1_500;
      progress.tell(2, 9);
      progress.tell(3, 9);
      progress.end();
    } finally {
      Date.now = start;
    }
    return host.complaints();
  };

  it("is told on a terminal after a second, at times, and is taken away at the end", () => {
    expect(told(true, { TERM: "xterm" })).toBe("\r\u001b[Kvouch: 2 of 9 cases checked\r\u001b[K");
  });

  it("is not told in CI, nor where no terminal is", () => {
    expect(told(true, { TERM: "xterm", CI: "true" })).toBe("");
    expect(told(true, { TERM: "dumb" })).toBe("");
    expect(told(false, {})).toBe("");
  });
});

describe("a closed pipe", () => {
  it.each(["text", "json", "sarif", "markdown", "ndjson"])(
    "ends a %s report quietly",
    async (format) => {
      const { root, write } = project({ "vouch.json": "{}\n" });
      for (let at = 0; at < 60; at += 1)
        write(crowd(`crowd-${at}`, { men: "12", women: "33", people: "47" }));
      const child = spawn(process.execPath, [COMMAND, "check", "--format", format], { cwd: root });
      let errors = "";
      child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
        errors += chunk;
      });
      child.stdout.once("data", () => child.stdout.destroy());
      const [status, signal] = await once(child, "exit");
      expect({ status, signal, errors }).toEqual({ status: 1, signal: null, errors: "" });
    },
  );

  it("ends a help that head has read enough of", () => {
    const { root } = project({ "vouch.json": "{}\n" });
    const line = `"${process.execPath}" "${COMMAND}" --help | head -1`;
    expect(execFileSync("sh", ["-c", line], { cwd: root, encoding: "utf8" })).toContain("Usage:");
  });
});

describe("did you mean", () => {
  it.each([
    [["chek"], "Did you mean vouch check?"],
    [["check", "--sinse", "main"], "Did you mean --since?"],
    [["check", "--claim", "peopl"], "Did you mean people?"],
    [
      ["accept", "people", "--by=b", "--reason=r", "--code", "figure-contradictd"],
      "Did you mean figure-contradicted?",
    ],
    [["explain", "peopl"], "Did you mean people?"],
    [["explain", "holds-by-hege"], "Did you mean holds-by-hedge?"],
    [["check", "--reporter", "junti"], "Did you mean junit?"],
  ])("is asked for %j", (words, question) => {
    const { vouch } = project({ "vouch.json": "{}\n", ...WRONG });
    const ran = vouch(...words);
    expect(ran.status).toBe(2);
    expect(ran.errors).toContain(question);
  });
});
