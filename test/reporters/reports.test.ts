import { describe, expect, it } from "vitest";
import { ALL_CHECKS } from "../../src/checks/all-checks.ts";
import { figureUnquoted } from "../../src/checks/ledgers/figure-unquoted.ts";
import { compactReport } from "../../src/reporters/compact-report.ts";
import { githubReport } from "../../src/reporters/github-report.ts";
import { gitlabReport } from "../../src/reporters/gitlab-report.ts";
import { jsonReport } from "../../src/reporters/json/json-report.ts";
import { junitReport } from "../../src/reporters/junit/junit-report.ts";
import { markdownReport } from "../../src/reporters/markdown/markdown-report.ts";
import { ndjsonReport } from "../../src/reporters/ndjson-report.ts";
import { plainRun, type Run } from "../../src/reporters/run.ts";
import { sarifReport } from "../../src/reporters/sarif/sarif-report.ts";
import { textReport } from "../../src/reporters/text/text-report.ts";
import type { Verification } from "../../src/verify.ts";
import { verifyExample } from "../in-memory.ts";
import { HOSTILE, HOSTILE_VERIFICATION } from "./hostile.ts";
import { parseXml } from "./parse-xml.ts";
import { finding, SAMPLE } from "./sample.ts";
import { sarifValidator } from "./sarif-schema.ts";

const RUN: Run = {
  ...plainRun(2),
  remarks: ["the claims record 3 of 4 figures."],
  version: "1.2.3",
};
const HOSTILE_RUN: Run = { ...RUN, remarks: HOSTILE };

const REPORTERS: readonly (readonly [string, (verification: Verification, run: Run) => string])[] =
  [
    ["text", (verification) => textReport(verification, { width: 80, color: false })],
    ["compact", compactReport],
    ["json", jsonReport],
    ["ndjson", ndjsonReport],
    ["sarif", sarifReport],
    ["junit", junitReport],
    ["github", githubReport],
    ["gitlab", gitlabReport],
    ["markdown", markdownReport],
  ];

const isSarif = sarifValidator();

function repeated(count: number, changes: Parameters<typeof finding>[0]): Verification {
  return { cases: SAMPLE.cases, findings: Array.from({ length: count }, () => finding(changes)) };
}

describe.each(REPORTERS)("the %s report", (name, report) => {
  it("reads as the golden file has it", async () => {
    await expect(report(SAMPLE, RUN)).toMatchFileSnapshot(`${name}-report.golden.txt`);
  });

  it("holds no character that steers a terminal or is not seen, whatever it reports", () => {
    const text = report(HOSTILE_VERIFICATION, HOSTILE_RUN);
    expect(text).not.toMatch(
      /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u,
    );
    expect(text.isWellFormed()).toBe(true);
  });

  it("holds no command of a build service that a figure or a name wrote", () => {
    const text = report(HOSTILE_VERIFICATION, HOSTILE_RUN);
    expect(text).not.toContain("##[");
    const commands = text.split("\n").filter((line) => /^\s*::/.test(line));
    if (name !== "github") expect(commands).toEqual([]);
    for (const line of commands) {
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,]*(?:,[a-zA-Z]+=[^:,]*)*::/);
      expect(line.replaceAll("%25", "")).not.toMatch(/%(?!3A|2C)/);
    }
  });

  it("is written of nothing, too", () => {
    expect(report({ cases: [], findings: [] }, plainRun(0))).not.toContain("undefined");
  });
});

describe("the SARIF report", () => {
  it.each([
    ["of a sample", SAMPLE, RUN],
    ["of hostile texts", HOSTILE_VERIFICATION, HOSTILE_RUN],
    ["of nothing", { cases: [], findings: [] }, plainRun(0)],
  ])("%s is valid against the schema of SARIF 2.1.0", (_, verification, run) => {
    isSarif(JSON.parse(sarifReport(verification, run)));
    expect(isSarif.errors).toBeNull();
  });

  it.each(ALL_CHECKS.map((check) => [check.code, check] as const))(
    "of the failing example of %s is valid, with its fixes",
    (_, check) => {
      isSarif(JSON.parse(sarifReport(verifyExample(check.failing()), RUN)));
      expect(isSarif.errors).toBeNull();
    },
  );

  it("tells what would put a finding right, file by file", () => {
    const log = JSON.parse(sarifReport(verifyExample(figureUnquoted.failing()), RUN));
    expect(log.runs[0].results[0].fixes).toEqual([
      {
        description: { text: "Put 324 between quotation marks" },
        artifactChanges: [
          {
            artifactLocation: { uri: "ledger.json" },
            replacements: [
              {
                deletedRegion: { startLine: 5, startColumn: 53, endLine: 5, endColumn: 56 },
                insertedContent: { text: '"324"' },
              },
            ],
          },
        ],
        properties: { safe: true },
      },
    ]);
  });

  it("would not be valid with a field of its own", () => {
    const log = JSON.parse(sarifReport(SAMPLE, RUN));
    log.runs[0].results[0].severity = "error";
    expect(isSarif(log)).toBe(false);
  });

  it("gives each finding a rule with its help, a fingerprint and, if accepted, a suppression", () => {
    const { results, tool, invocations } = JSON.parse(sarifReport(SAMPLE, RUN)).runs[0];
    for (const { ruleId, ruleIndex } of results)
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(tool.driver.rules[0].help.text.length).toBeGreaterThan(40);
    const prints = results.map(
      (result: { partialFingerprints: Record<string, string> }) =>
        result.partialFingerprints["vouchFault/v1"],
    );
    expect(new Set(prints).size).toBe(SAMPLE.findings.length);
    expect(results[0].suppressions).toEqual([
      {
        kind: "inSource",
        status: "accepted",
        justification: "recorded as printed; the desk has been told (desk)",
      },
    ]);
    expect(results[1].suppressions).toEqual([]);
    expect(invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 });
  });

  it("makes no link of brackets, and an address of no file name", () => {
    const { results } = JSON.parse(sarifReport(HOSTILE_VERIFICATION, RUN)).runs[0];
    for (const { message, locations } of results) {
      expect(message.text).not.toMatch(/(?<!\\)(?:\\\\)*\[[^\]]*[^\\]\]\(/);
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^claims\/(?:[\w.!~*'()-]|%[0-9A-F]{2}|\/)+$/);
      expect(new URL(uri, "https://example.org/").origin).toBe("https://example.org");
    }
  });

  it("puts what stands before the root before each path", () => {
    const text = sarifReport(SAMPLE, { ...RUN, prefix: "docs/news desk/" });
    expect(JSON.parse(text).runs[0].results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: "docs/news%20desk/claims/sample/article.md" },
    });
  });
});

describe("the JUnit report", () => {
  it.each([
    ["a sample", SAMPLE, RUN],
    ["hostile texts", HOSTILE_VERIFICATION, HOSTILE_RUN],
    ["nothing", { cases: [], findings: [] }, plainRun(0)],
  ])("of %s parses, and its counts are those of its elements", (_, verification, run) => {
    const root = parseXml(junitReport(verification, run));
    const tests = root.children.flatMap((suite) => suite.children);
    const having = (name: string) =>
      tests.filter(({ children }) => children.some((child) => child.name === name)).length;
    expect(root.name).toBe("testsuites");
    expect(root.attributes.get("tests")).toBe(`${tests.length}`);
    expect(root.attributes.get("failures")).toBe(`${having("failure")}`);
    expect(root.attributes.get("errors")).toBe(`${having("error")}`);
    expect(tests.length > 0).toBe(verification.cases.length > 0);
  });

  it("gives a claim whose errors are accepted as passed, and what was not checked as an error", () => {
    const [suite] = parseXml(junitReport(SAMPLE, RUN)).children;
    const test = (name: string) =>
      suite?.children.find(({ attributes }) => attributes.get("name") === name)?.children ?? [];
    expect(test("amount_fall").map(({ name }) => name)).toEqual(["system-out"]);
    expect(test("amount_fall")[0]?.text).toContain("Accepted by desk");
    expect(test("lost").map(({ name }) => name)).toEqual(["error"]);
    expect(test("share")).toEqual([]);
  });

  it("fails a warning only where the gate does", () => {
    const warning = {
      cases: SAMPLE.cases,
      findings: [finding({ severity: "warning", claim: "share" })],
    };
    const strict: Run = { ...plainRun(1), gate: { failOn: "warning", maxWarnings: null } };
    expect(parseXml(junitReport(warning, plainRun(0))).attributes.get("failures")).toBe("0");
    expect(parseXml(junitReport(warning, strict)).attributes.get("failures")).toBe("1");
  });

  it("shows a run that fails by its coverage alone as a failure", () => {
    const clean = { cases: SAMPLE.cases, findings: [] };
    const run: Run = { ...plainRun(1), remarks: ["the claims record 3 of 4 figures."] };
    expect(parseXml(junitReport(clean, run)).attributes.get("failures")).toBe("1");
  });
});

describe("the GitHub report", () => {
  it("writes ten annotations of each kind, the most severe first, and says how many more there are", () => {
    const verification: Verification = {
      cases: SAMPLE.cases,
      findings: [
        ...repeated(12, { severity: "error" }).findings,
        finding({ severity: "error", isUnchecked: true, code: "text-lost" }),
        ...repeated(3, { severity: "warning" }).findings,
      ],
    };
    const lines = githubReport(verification, plainRun(2)).trimEnd().split("\n");
    expect(lines).toHaveLength(14);
    expect(lines[0]).toContain("title=text-lost");
    expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(10);
    expect(lines[10]).toBe("vouch: 3 more of severity error in the full report");
    expect(lines.slice(11).every((line) => line.startsWith("::warning "))).toBe(true);
  });
});

describe("the GitLab report", () => {
  it("gives every finding that nobody accepted, each with a fingerprint of its own", () => {
    const entries: { fingerprint: string; severity: string }[] = JSON.parse(
      gitlabReport(repeated(5, { severity: "error" }), RUN),
    );
    expect(entries).toHaveLength(5);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(5);
    expect(
      JSON.parse(gitlabReport(SAMPLE, RUN)).map((one: { severity: string }) => one.severity),
    ).toEqual(["critical", "minor", "info", "info"]);
  });
});

describe("the NDJSON report", () => {
  it("is a JSON object a line, claims, findings and one summary", () => {
    const lines = ndjsonReport(HOSTILE_VERIFICATION, HOSTILE_RUN).trimEnd().split("\n");
    const types: string[] = lines.map((line) => JSON.parse(line).type);
    expect(types.filter((type) => type === "claim")).toHaveLength(8);
    expect(types.filter((type) => type === "finding")).toHaveLength(5);
    expect(types.at(-1)).toBe("summary");
    expect(JSON.parse(lines[8] ?? "").message).toBe(HOSTILE.join(" "));
  });
});

describe("the Markdown report", () => {
  it("stays under 900 kB and says what it leaves out", () => {
    const text = markdownReport(repeated(5_000, { severity: "error" }), RUN);
    expect(Buffer.byteLength(text)).toBeLessThan(900_000);
    expect(text).toMatch(/\n\d{3,} more entries are left out: .*\n$/);
  });

  it("makes no HTML, link, image, mention, code or table of what it reports", () => {
    const text = markdownReport(HOSTILE_VERIFICATION, HOSTILE_RUN);
    const ours = text.replaceAll(/<!-- -->|<\/?ins>|<br>/g, "");
    expect(ours.replaceAll(/^ {2}> /gm, "")).not.toMatch(/[<>]/);
    expect(text).not.toMatch(/(?<!\\)[[\]`~$]/);
    expect(text).not.toMatch(/@(?!<!)|:\/\/|www\.(?!<!)/);
    expect(text).not.toMatch(/\\#(?!<!)/);
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    expect(rows).toHaveLength(3);
  });
});
