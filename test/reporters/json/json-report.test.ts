import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { ALL_CHECKS } from "../../../src/checks/all-checks.ts";
import { textMoved } from "../../../src/checks/texts/text-moved.ts";
import { jsonReport } from "../../../src/reporters/json/json-report.ts";
import { verifyExample } from "../../in-memory.ts";
import { finding, SAMPLE, verifiedCase } from "../sample.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../../schemas/report.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const isReport = ajv.addSchema(schema, "report").getSchema("report");

function faultsOf(value: unknown): unknown {
  return isReport?.(value) === true ? [] : isReport?.errors;
}

describe("jsonReport", () => {
  const report = JSON.parse(jsonReport(SAMPLE));
  const claimOf = (id: string) =>
    report.cases[0].claims.find((claim: { id: string }) => claim.id === id);

  it("is what the schema describes", () => {
    expect(faultsOf(report)).toEqual([]);
    expect(faultsOf(JSON.parse(jsonReport({ cases: [], findings: [] })))).toEqual([]);
  });

  it.each(ALL_CHECKS.map((check) => [check.code, check] as const))(
    "of the failing example of %s is what the schema describes, with its fixes",
    (_, check) => {
      expect(faultsOf(JSON.parse(jsonReport(verifyExample(check.failing()))))).toEqual([]);
    },
  );

  it("tells what would put a finding right", () => {
    const told = JSON.parse(jsonReport(verifyExample(textMoved.failing())));
    expect(told.findings.find((one: { code: string }) => one.code === "text-moved").fixes).toEqual([
      {
        title: "Give the passage its new place and context",
        name: "height",
        safe: true,
        edits: [
          { file: "ledger.json", line: 18, column: 18, end_line: 18, end_column: 21, text: "13" },
          { file: "ledger.json", line: 19, column: 16, end_line: 19, end_column: 19, text: "28" },
        ],
      },
    ]);
  });

  it("looks as it should", async () => {
    await expect(jsonReport(SAMPLE)).toMatchFileSnapshot("report.golden.json");
  });

  it("writes the ends of intervals to the letter, and says them in words", () => {
    expect(claimOf("share").checks[0].implied).toEqual({
      low: { value: "-4000/937", closed: true },
      high: { value: "-720/187", closed: true },
      words: "a fall of 3.850% to 4.269%",
    });
  });

  it("writes days as days", () => {
    expect(claimOf("day").checks[0].stated.low).toEqual({ value: "2025-12-25", closed: true });
  });

  it("gives the place of a printed claim, and none of an implied one", () => {
    expect(claimOf("amount_fall").place).toMatchObject({ line: 1, column: 20, end_column: 35 });
    expect(claimOf("average_approval").place).toBeNull();
  });

  it("tells for which other figures a check holds, and how quoted words differ", () => {
    const told = JSON.parse(
      jsonReport(
        verifyExample({
          "ledger.json": JSON.stringify({
            version: 1,
            sources: {
              article: { path: "article.md", role: "document", dated: "2025-12-24" },
              speech: { path: "speech.txt", role: "evidence" },
            },
            claims: [
              {
                id: "before",
                kind: "quantity",
                span: { source: "article", exact: "46.8 million" },
              },
              { id: "after", kind: "quantity", span: { source: "article", exact: "44.9 million" } },
              {
                id: "fall",
                kind: "quantity",
                span: { source: "article", exact: "4.1% fall" },
                derivations: [{ relation: "percent_change", from: "before", to: "after" }],
              },
              {
                id: "words",
                kind: "quotation",
                span: { source: "article", exact: "We sold every seat on the train" },
                evidence: [
                  { source: "speech", span: { exact: "We sold nearly every seat on the train." } },
                ],
              },
            ],
          }),
          "article.md":
            "From 46.8 million to 44.9 million is a 4.1% fall. “We sold every seat on the train,” she said.\n",
          "speech.txt": "We sold nearly every seat on the train. It was full.\n",
        }),
      ),
    );
    expect(faultsOf(told)).toEqual([]);
    const checkOf = (id: string) =>
      told.cases[0].claims.find((claim: { id: string }) => claim.id === id).checks[0];
    expect(checkOf("fall").still_holds.words).toBe("a fall of 3.9% to 4.3%");
    expect(checkOf("fall").quotation).toBeNull();
    expect(checkOf("words")).toMatchObject({ verdict: "contradicted", still_holds: null });
    expect(checkOf("words").quotation).toMatchObject({
      grade: "altered",
      deviations: [
        { kind: "words", grade: "altered", evidence: { text: "nearly", place: { column: 9 } } },
      ],
      diff: [
        { kind: "same", text: "We sold " },
        { kind: "removed", text: "nearly " },
        { kind: "same", text: "every seat on the train" },
      ],
    });
  });

  it("sums up with the exit status", () => {
    expect(report.summary).toMatchObject({
      claims: 8,
      findings: { error: 1, warning: 1, note: 2 },
      accepted: 1,
      unchecked: 1,
      exit: 2,
    });
  });

  it("keeps every character of a text, but prints none that steers a terminal", () => {
    const hostile = "\u001b[31m\u009b\u007f\u202e\u2028\ud800\u{e0041}__proto__";
    const text = jsonReport({
      cases: [verifiedCase([])],
      findings: [finding({ message: hostile })],
    });
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(text).findings[0].message).toBe(hostile);
  });
});

describe("schemas/report.schema.json", () => {
  const definitions: readonly [string, { readonly examples?: readonly unknown[] }][] =
    Object.entries(schema.$defs);

  it.each([["report", schema], ...definitions])("validates the examples of %s", (name, part) => {
    const validate = ajv.getSchema(name === "report" ? "report" : `report#/$defs/${name}`);
    expect(part.examples?.length).toBeGreaterThan(0);
    for (const example of part.examples ?? [])
      expect([validate?.(example), validate?.errors]).toEqual([true, null]);
  });

  it("describes every property of every part", () => {
    const silent = [["report", schema], ...definitions].flatMap(([name, part]) =>
      Object.entries(part.properties ?? {}).flatMap(([key, property]) =>
        typeof property === "object" && property !== null && "description" in property
          ? []
          : [`${name}.${key}`],
      ),
    );
    expect(silent).toEqual([]);
  });
});
