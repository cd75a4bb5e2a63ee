import { describe, expect, it } from "vitest";
import type { Example } from "../../src/checks/check.ts";
import { date, exampleOf, quantity } from "../../src/checks/example.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { verifyExample } from "../in-memory.ts";

function findings(files: Example): readonly Finding[] {
  return verifyExample(files).findings.filter(({ code }) => code !== "claim-unsupported");
}

function codes(files: Example): readonly string[] {
  return findings(files).map(({ code }) => code);
}

function withLedger(ledger: string): Example {
  return { "ledger.json": ledger, "article.md": "The tower is 324 metres tall.\n" };
}

describe("the findings of a case", () => {
  it("stand the worst first, of equals what nobody accepted, then by file and place", () => {
    const accepted = (id: string, exact: string) =>
      quantity(id, exact, {
        plausible: { to: "1", why: "small" },
        accepted: [
          {
            check: "plausible",
            code: "value-implausible",
            texts: { [id]: exact },
            reason: "known",
            by: "the desk",
          },
        ],
      });
    const found = findings(
      exampleOf("There are 12 birds, 13 cats, 14 dogs and 4,700 fish, about 15 of them red.", [
        quantity("fish", "4,700 fish", { derivations: [{ formula: "dogs * 336" }] }),
        quantity("dogs", "14 dogs", { plausible: { to: "1", why: "small" } }),
        accepted("birds", "12 birds"),
        quantity("cats", "13 cats", { plausible: { to: "1", why: "small" } }),
      ]),
    );
    expect(found.map(({ code, claim, accepted }) => [code, claim, accepted !== null])).toEqual([
      ["value-implausible", "cats", false],
      ["value-implausible", "dogs", false],
      ["value-implausible", "birds", true],
      ["holds-if-zeros-round", "fish", false],
    ]);
  });

  it("tell once that a source is missing, with how many claims that costs", () => {
    const found = findings({
      "ledger.json": JSON.stringify({
        version: 1,
        sources: { article: { path: "article.md", role: "document" } },
        claims: [quantity("one", "324 metres"), quantity("two", "tall"), date("day", "Monday")],
      }),
    });
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      [
        "source-unreadable",
        "“article.md” does not exist, so 3 claims could not be checked against it.",
      ],
    ]);
    expect(found[0]?.isUnchecked).toBe(true);
  });

  it("tell where a source stops being UTF-8", () => {
    const [found] = findings({
      ...exampleOf("", [quantity("height", "324 metres")]),
      "article.md": [0x61, 0x0a, 0x62, 0xff],
    });
    expect(found?.code).toBe("source-unreadable");
    expect(found?.related[0]?.location).toMatchObject({ file: "article.md", line: 2, column: 2 });
  });

  it("tell a broken data file once, and not at each claim that needs it", () => {
    const found = findings(
      exampleOf(
        "There are 12 birds and 13 cats.",
        [
          quantity("birds", "12 birds", { evidence: [{ source: "zoo", cell: { pointer: "/b" } }] }),
          quantity("cats", "13 cats", { evidence: [{ source: "zoo", cell: { pointer: "/c" } }] }),
        ],
        {
          sources: { zoo: { path: "data/zoo.json", role: "evidence", origin: "the zoo" } },
          files: { "data/zoo.json": '{ "b": 12 "c": 13 }\n' },
        },
      ),
    );
    const errors = found.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, location }) => [code, location.file, location.line])).toEqual([
      ["data-malformed", "data/zoo.json", 1],
    ]);
  });

  it("tell what a relation finds at the first of its claims alone", () => {
    const files = exampleOf(
      "The zoo has 12 birds. There are 13 birds in the zoo.",
      [quantity("first", "12 birds"), quantity("second", "13 birds")],
      { relations: [{ relation: "same", of: ["first", "second"] }] },
    );
    expect(findings(files).map(({ code, claim }) => [code, claim])).toEqual([
      ["figure-contradicted", "first"],
    ]);
  });

  it("leave a claim out of the undetermined ones that an error is told of already", () => {
    const files = exampleOf("There are 12 birds.", [
      quantity("birds", "12 birds", { derivations: [{ formula: "birds + (" }] }),
    ]);
    expect(codes(files)).toEqual(["formula-malformed"]);
  });

  it("know the claim in which a fault of the ledger lies", () => {
    const [found] = findings(
      withLedger(
        '{ "version": 1, "sources": { "article": { "path": "article.md", "role": "document" } }, "claims": [{ "id": "height", "kind": "quantity", "colour": "red", "span": { "source": "article", "exact": "324 metres" } }] }',
      ),
    );
    expect([found?.code, found?.claim]).toEqual(["field-unknown", "height"]);
  });
});

describe("hostile and broken cases", () => {
  it.each([
    ["an empty folder", {}, "ledger-unreadable"],
    ["an empty ledger", withLedger(""), "json-malformed"],
    ["a ledger that is a list", withLedger("[]"), "not-a-ledger"],
    ["a key named __proto__", withLedger('{ "version": 1, "__proto__": {} }'), "field-unknown"],
    ["bytes that are no text", { "ledger.json": [0xff, 0xfe, 0x00] }, "ledger-unreadable"],
    [
      "a source outside the root",
      withLedger(
        '{ "version": 1, "sources": { "a": { "path": "../../../etc/passwd", "role": "evidence" } } }',
      ),
      "path-unusable",
    ],
    [
      "ids named constructor and toString",
      withLedger(
        '{ "version": 1, "claims": [{ "id": "constructor", "kind": "quantity", "derivations": [{ "formula": "to_string + 1" }] }] }',
      ),
      "claim-unknown",
    ],
  ] as const)("%s: a finding, exit 2, and no error thrown", (_, files: Example, code) => {
    const found = findings(files);
    expect(found.map((finding) => finding.code)).toContain(code);
    expect(found.some(({ isUnchecked }) => isUnchecked)).toBe(true);
  });
});
