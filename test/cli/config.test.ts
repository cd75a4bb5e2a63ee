import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { DEFAULT_CONFIG } from "../../src/ledger/config.ts";
import { readCase } from "../../src/ledger/read-case.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { testHost } from "./host.ts";

const ARTICLE = "There were 47 people: 12 men and 33 women. A third thing: 5 dogs.\n";

function ledger(readings = {}): string {
  const quantity = (id: string, exact: string) => ({
    id,
    kind: "quantity",
    span: { source: "article", exact },
  });
  return JSON.stringify({
    version: 1,
    ...readings,
    sources: { article: { path: "article.md", role: "document" } },
    claims: [
      quantity("men", "12 men"),
      quantity("women", "33 women"),
      {
        ...quantity("people", "47 people"),
        derivations: [{ relation: "sum", of: ["men", "women"] }],
      },
    ],
  });
}

function project(config: string, files: Readonly<Record<string, string>> = {}) {
  const root = scratchFolder({
    "vouch.json": config,
    "claims/crowd/ledger.json": ledger(),
    "claims/crowd/article.md": ARTICLE,
    ...files,
  });
  onTestFinished(() => removeFolder(root));
  const vouchIn = async (folder: string, ...words: readonly string[]) => {
    const host = testHost(join(root, folder), words);
    const status = await runCli(host, () => Promise.reject(new Error("no screen")));
    return { status, output: host.written(), complaints: host.complaints() };
  };
  return { root, vouchIn, vouch: (...words: readonly string[]) => vouchIn("", ...words) };
}

describe("vouch.json", () => {
  it.each([
    [{}, [], 1],
    [{ severities: { "figure-contradicted": "warning" } }, [], 0],
    [{ severities: { "figure-contradicted": "off" } }, [], 0],
    [{ severities: { "figure-contradicted": "warning" }, max_warnings: 2 }, [], 1],
    [{ severities: { "figure-contradicted": "warning" }, max_warnings: 3 }, [], 0],
    [
      { severities: { "figure-contradicted": "warning" }, max_warnings: 2 },
      ["--max-warnings", "9"],
      0,
    ],
    [{ severities: { "figure-contradicted": "note" }, fail_on: "note" }, [], 1],
    [{ severities: { "figure-contradicted": "note" }, fail_on: "note" }, ["--fail-on", "error"], 0],
    [{ severities: { "figure-contradicted": "off" }, min_coverage: 100 }, [], 1],
    [
      { severities: { "figure-contradicted": "off" }, min_coverage: 100 },
      ["--min-coverage", "50"],
      0,
    ],
    [{ severities: { "claim-unsupported": "error", "figure-contradicted": "off" } }, [], 1],
  ])("%j with %j ends with %i", async (config, words, expected) => {
    const { vouch } = project(JSON.stringify(config));
    expect((await vouch("check", ...words)).status).toBe(expected);
  });

  it("is found upwards, and names the cases when no path does", async () => {
    const files = {
      "reports/2025/may/ledger.json": ledger(),
      "reports/2025/may/article.md": ARTICLE,
      "reports/node_modules/x/ledger.json": ledger(),
    };
    const { root, vouchIn } = project(
      JSON.stringify({ cases: ["reports/**", "claims/cr*d"] }),
      files,
    );
    mkdirSync(join(root, "deep/down"), { recursive: true });
    const ran = await vouchIn("deep/down", "check", "--format", "json");
    const folders = JSON.parse(ran.output).cases.map((each: { folder: string }) => each.folder);
    expect(folders).toEqual(["claims/crowd", "reports/2025/may"]);
    const one = await vouchIn("deep/down", "check", "../../claims/crowd", "--format", "json");
    expect(JSON.parse(one.output).cases).toHaveLength(1);
  });

  it("that names no case says so", async () => {
    const { vouch } = project('{ "cases": ["news/*"] }');
    const ran = await vouch("check");
    expect(ran).toMatchObject({ status: 2, output: "" });
    expect(ran.complaints).toContain("No folder with a ledger.json is like news/*");
  });

  it("holds for ledgers that do not say it themselves", async () => {
    const claims = (printed: string, exact: string) => ({
      "claims/crowd/article.md": `There were ${printed} in all. Once 4,650 people, once 50 people.\n`,
      "claims/crowd/ledger.json": JSON.stringify({
        version: 1,
        sources: { article: { path: "article.md", role: "document" } },
        claims: [
          { id: "a", kind: "quantity", span: { source: "article", exact: "4,650 people" } },
          { id: "b", kind: "quantity", span: { source: "article", exact: "50 people" } },
          {
            id: "all",
            kind: "quantity",
            span: { source: "article", exact },
            derivations: [{ relation: "sum", of: ["a", "b"] }],
          },
        ],
      }),
    });
    const files = claims("4,710 people", "4,710 people");
    expect((await project("{}", files).vouch("check")).status).toBe(0);
    expect((await project('{ "readings": "strict" }', files).vouch("check")).status).toBe(1);
    const file = { kind: "loaded", path: "ledger.json", text: ledger() } as const;
    const languageOf = (language: string) => {
      const reading = readCase(
        { name: "x", folder: "", files: [file] },
        { ...DEFAULT_CONFIG, language },
      );
      return reading.case.sources.get("article")?.language;
    };
    expect(languageOf("de")).toBe("de");
  });

  it.each([
    [
      '{ "severites": {} }',
      "vouch.json:1:3: “severites” is not a field of vouch.json. Did you mean “severities”?",
    ],
    ['{ "severities": { "figure-contradictd": "off" } }', "Did you mean “figure-contradicted”?"],
    ['{ "severities": { "figure-contradicted": "of" } }', "vouch.json:1:"],
    ['{ "severities": { "ledger-unreadable": "off" } }', "vouch.json:1:"],
    ['{ "fail_on": "errors" }', "error"],
    ['{ "min_coverage": 101 }', "percentage from 0 to 100"],
    ['{ "max_warnings": -1 }', "whole number from 0"],
    ['{ "cases": "claims" }', "list"],
    ['{ "cases": ["../x"] }', "vouch.json:1:"],
    ['{ "acceptances": "../x.json" }', "vouch.json:1:"],
    ['{ "hedges": { "abuot": "10%" } }', "Did you mean “about”?"],
    ['{ "hedges": { "about": "60%" } }', "vouch.json:1:"],
    ['{ "limits": { "files": 1 } }', "is not a field of the limits"],
    ["[]", "vouch.json:1:1:"],
    ["{", "vouch.json:1:"],
    ["", "vouch.json:1:1:"],
    ['{ "fail_on": "x", "max_warnings": "y" }', "(1 more faults in this file)"],
  ])("%s is refused, and nothing is checked", async (config, reason) => {
    const { vouch } = project(config);
    for (const command of ["check", "coverage", "accept"]) {
      const words = command === "accept" ? ["people", "--reason", "r", "--by", "b"] : [];
      const ran = await vouch(command, ...words);
      expect(ran, command).toMatchObject({ status: 2, output: "" });
      expect(ran.complaints).toContain(reason);
    }
  });

  it("says how far hedges reach", async () => {
    const files = {
      "claims/crowd/article.md": "There were about 310 people, 260 men and 72 women.\n",
      "claims/crowd/ledger.json": JSON.stringify({
        version: 1,
        sources: { article: { path: "article.md", role: "document" } },
        claims: [
          { id: "men", kind: "quantity", span: { source: "article", exact: "260 men" } },
          { id: "women", kind: "quantity", span: { source: "article", exact: "72 women" } },
          {
            id: "all",
            kind: "quantity",
            span: { source: "article", exact: "about 310 people" },
            derivations: [{ relation: "sum", of: ["men", "women"] }],
          },
        ],
      }),
    };
    const codes = async (config: string) => (await project(config, files).vouch("check")).output;
    expect(await codes("{}")).not.toContain("holds-by-hedge");
    expect(await codes('{ "hedges": { "about": "10%" } }')).toContain("holds-by-hedge");
  });

  it("is printed whole by --print-config", async () => {
    const { root, vouch } = project(
      '{ "fail_on": "warning", "severities": { "holds-at-tie": "error" } }',
    );
    const ran = await vouch("check", "--print-config");
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.output)).toEqual({
      file: "vouch.json",
      settings: {
        cases: ["claims", "claims/*"],
        severities: { "holds-at-tie": "error" },
        fail_on: "warning",
        max_warnings: null,
        min_coverage: null,
        acceptances: null,
        readings: "all",
        language: "en",
        hedges: {},
        limits: { file_bytes: 10_000_000, claims: 100_000, errors: 1_000 },
      },
    });
    writeFileSync(join(root, "vouch.json"), '{ "fail_on": 1 }');
    expect((await vouch("check", "--print-config")).status).toBe(2);
  });
});

describe("a file of acceptances for all cases", () => {
  const entry = {
    case: "crowd",
    claim: "people",
    check: "sum",
    code: "figure-contradicted",
    reason: "r",
    by: "b",
  };
  const texts = { people: "47 people", men: "12 men", women: "33 women" };
  const config = '{ "acceptances": "accepted.json" }';
  const check = async (accepted: unknown) => {
    const text = typeof accepted === "string" ? accepted : JSON.stringify(accepted, null, 2);
    const ran = await project(config, { "accepted.json": text }).vouch("check", "--format", "json");
    const { findings } = JSON.parse(ran.output);
    const open = findings.filter((one: { accepted: unknown }) => one.accepted === null);
    return { status: ran.status, codes: open.map((one: { code: string }) => one.code), findings };
  };

  it("lets pass what it accepts", async () => {
    expect((await check({ accepted: [{ ...entry, texts }] })).status).toBe(0);
    expect((await check({ accepted: [] })).status).toBe(1);
  });

  it.each([
    ["another text", [{ ...entry, texts: { ...texts, men: "13 men" } }], 1, "figure-contradicted"],
    ["an expired day", [{ ...entry, texts, until: "2020-01-01" }], 1, "acceptance-expired"],
    [
      "no fault",
      [
        { ...entry, texts },
        { ...entry, texts, code: "value-implausible" },
      ],
      1,
      "acceptance-stale",
    ],
    ["no reason", [{ ...entry, texts, reason: undefined }], 2, "field-missing"],
    ["no claim", [{ ...entry, texts, claim: undefined }], 2, "field-missing"],
    ["an unknown claim", [{ ...entry, texts, claim: "peple" }], 2, "claim-unknown"],
    ["an unknown check", [{ ...entry, texts, check: "sums" }], 2, "check-unknown"],
    ["an unknown code", [{ ...entry, texts, code: "figure-contradictd" }], 2, "code-unknown"],
    ["a field of its own", [{ ...entry, texts, note: "x" }], 2, "field-unknown"],
    ["no list", { x: 1 }, 2, "type-wrong"],
    ["an entry that is none", [1], 2, "type-wrong"],
  ])("fails with %s", async (_, accepted, status, code) => {
    const ran = await check({ accepted });
    expect(ran.status).toBe(status);
    expect(ran.codes).toContain(code);
    const found = ran.findings.find((one: { code: string }) => one.code === code);
    if (code !== "figure-contradicted") expect(found.location.file).toBe("accepted.json");
  });

  it("that is no JSON fails, and entries of cases that are not looked at are left alone", async () => {
    expect((await check("{")).codes).toContain("json-malformed");
    expect((await check({ accepted: [{ ...entry, texts }, { case: "other" }] })).status).toBe(0);
  });
});
