import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { exampleOf, quantity } from "../../../src/checks/example.ts";
import { claimsAgreeByReading } from "../../../src/checks/network/claims-agree-by-reading.ts";
import { claimsConflict } from "../../../src/checks/network/claims-conflict.ts";
import { notFullyChecked } from "../../../src/checks/network/not-fully-checked.ts";
import { githubReport } from "../../../src/reporters/github-report.ts";
import { jsonReport } from "../../../src/reporters/json/json-report.ts";
import { ndjsonReport } from "../../../src/reporters/ndjson-report.ts";
import { plainRun } from "../../../src/reporters/run.ts";
import { sarifReport } from "../../../src/reporters/sarif/sarif-report.ts";
import { textReport } from "../../../src/reporters/text/text-report.ts";
import type * as Report from "../../../src/schema/report.ts";
import { fleetAndHarbour } from "../../fleet-and-harbour.ts";
import { verifyExample } from "../../in-memory.ts";
import { verifyDesk } from "../../verify-desk.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../../schemas/report.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const isReport = ajv.compile(schema);

/** The second figure is narrowed by the evidence of the first and by the change that is told. */
const sales = verifyExample(
  exampleOf(
    "It sold 46.8 million tickets, then 44.9 million tickets, a 4.1% decline.",
    [
      quantity("before", "46.8 million tickets", {
        evidence: [{ source: "till", cell: { pointer: "/before" } }],
      }),
      quantity("after", "44.9 million tickets"),
      quantity("fall", "4.1% decline", {
        derivations: [{ relation: "percent_change", from: "before", to: "after" }],
      }),
      {
        id: "total",
        kind: "quantity",
        derivations: [{ relation: "sum", of: ["before", "after"] }],
      },
    ],
    {
      sources: { till: { path: "till.json", role: "evidence", origin: "the till" } },
      files: { "till.json": '{ "before": "46,837,121" }\n' },
    },
  ),
);

describe("what all claims say together", () => {
  it("stands in the text below the claims, where it is more than their own lines say", () => {
    const text = textReport(sales, { width: 100, color: false });
    const [, implied = ""] = text.split("If every figure is right, together they leave\n");
    expect(implied.split("\n\n")[0]).toBe(
      [
        "    44.9 million tickets  44.893 to 44.941 million tickets by fall/percent_change",
        "    total                 91.730 to 91.778 million tickets by total/sum",
      ].join("\n"),
    );
  });

  it("is left out of the text where no line of it says more", () => {
    const text = textReport(
      verifyExample(exampleOf("It has 5 rooms.", [quantity("rooms", "5 rooms")])),
      {
        width: 80,
        color: false,
      },
    );
    expect(text).not.toContain("together they leave");
  });

  it("stands in the JSON with its exact ends and the checks that give them", () => {
    const report = JSON.parse(jsonReport(sales));
    const after = report.cases[0].claims.find(({ id }: { readonly id: string }) => id === "after");
    expect(after.implied).toEqual({
      interval: {
        low: { value: "44893380.4785", closed: true },
        high: { value: "44940217.5995", closed: true },
        words: "44.893 to 44.941 million tickets",
      },
      low_by: { claim: "fall", check: "percent_change" },
      high_by: { claim: "fall", check: "percent_change" },
    });
  });
});

describe("a conflict", () => {
  it.each([
    ["claims-conflict", claimsConflict.failing()],
    ["claims-agree-by-reading", claimsAgreeByReading.failing()],
    ["not-fully-checked", notFullyChecked.failing()],
  ])("of the code %s is what the schema describes", (_, example) => {
    const report: unknown = JSON.parse(jsonReport(verifyExample(example)));
    expect(isReport(report) ? [] : isReport.errors).toEqual([]);
  });

  it("looks as it should in text and JSON", async () => {
    const verification = verifyExample(claimsAgreeByReading.failing());
    const text = textReport(verification, { width: 80, color: false });
    await expect(text).toMatchFileSnapshot("conflict.golden.txt");
    const { network } = JSON.parse(jsonReport(verification)).cases[0];
    await expect(`${JSON.stringify(network, null, 2)}\n`).toMatchFileSnapshot(
      "conflict.golden.json",
    );
  });
});

describe("a conflict of several cases", () => {
  const verification = verifyDesk(fleetAndHarbour());
  const report = JSON.parse(jsonReport(verification));
  const [conflict] = report.cases[0].network.conflicts;

  it("is what the schema describes, and told in one case", () => {
    expect(isReport(report) ? [] : isReport.errors).toEqual([]);
    expect(report.cases[1].network.conflicts).toEqual([]);
    const lines = ndjsonReport(verification, plainRun(1)).split("\n");
    expect(lines.filter((line) => line.includes('"type":"conflict"'))).toHaveLength(1);
  });

  it("names the case of what is of another, with its place there", () => {
    const members = conflict.members.map(
      ({ case: name, key, place }: Report.Member) =>
        `${name} ${key} ${place?.file}:${place?.line}:${place?.column}`,
    );
    expect(members).toEqual([
      "undefined boats fleet/article.md:1:15",
      "undefined sails fleet/article.md:1:37",
      "harbour harbour/motors harbour/article.md:2:31",
    ]);
    expect(conflict.checks.at(-1)).toEqual({ case: "harbour", claim: "boats", check: "sum" });
  });

  it("is told in GitHub, and related in SARIF to every article", () => {
    const [run] = JSON.parse(sarifReport(verification, plainRun(1))).runs;
    const [result] = run.results.filter(
      ({ ruleId }: { readonly ruleId: string }) => ruleId === "claims-conflict",
    );
    const uris = result.relatedLocations.map(
      (one: {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }) => one.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toEqual(["fleet/article.md", "fleet/article.md", "harbour/article.md"]);
    const [line] = githubReport(verification, plainRun(1)).split("\n");
    expect(line).toContain("file=fleet/article.md,line=1");
    expect(line).toContain("“78 thousand motor boats” in harbour");
  });

  it("looks as it should in text", async () => {
    const text = textReport(verification, { width: 80, color: false });
    await expect(text).toMatchFileSnapshot("across-cases.golden.txt");
  });
});
