import { describe, expect, it } from "vitest";
import { readTexts, told } from "./read-text.ts";

const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

/** JSON with this key, which an object literal could not hold. */
const withKey = (key: string, value: string): string => `{ ${JSON.stringify(key)}: ${value} }`;

describe.each(NAMES)("the name %s", (name) => {
  const quoted = JSON.stringify(name);
  const isId = /^[a-z][a-z0-9_]*$/.test(name);

  it("is a field like any other that no part has", () => {
    const claim = `{ "id": "a", "kind": "quantity", ${quoted}: {} }`;
    const ledger = `{ "version": 1, ${quoted}: {}, "claims": [${claim}] }`;
    const expected = [`unknown-field: ${quoted}`, `unknown-field: ${quoted}`];
    expect(told(readTexts({ "ledger.json": ledger }))).toEqual(expected);
  });

  it("is no claim, source or check that is simply there", () => {
    const claim = `{ "id": "a", "kind": "quantity", "span": { "source": ${quoted}, "exact": "x" },
      "derivations": [{ "relation": "same", "of": [${quoted}] }],
      "accepted": [{ "check": ${quoted}, "code": "a-b", "texts": {}, "by": "x", "reason": "x" }] }`;
    const ledger = `{ "version": 1, "claims": [${claim}] }`;
    const kinds = isId
      ? [`unknown-source: ${quoted}`, `unknown-claim: ${quoted}`, `unknown-check: ${quoted}`]
      : [`bad-value: ${quoted}`, `bad-value: ${quoted}`, `bad-value: ${quoted}`];
    expect(told(readTexts({ "ledger.json": ledger }))).toEqual(kinds);
  });

  it("names a source, a claim and a column only where it is an id", () => {
    const source = `{ "path": "a.csv", "role": "evidence", "columns": ${withKey(name, '{ "unit": "won" }')} }`;
    const claim = `{ "id": ${quoted}, "kind": "quantity", "cell": { "source": ${quoted}, "row": ${quoted}, "column": ${quoted} } }`;
    const ledger = `{ "version": 1, "sources": ${withKey(name, source)}, "claims": [${claim}] }`;
    const reading = readTexts({ "ledger.json": ledger });
    expect(reading.case.sources.get(name)?.columns.get(name)?.unit).toBe("won");
    expect(reading.faults.length).toBe(isId ? 0 : 3);
    expect(reading.case.claims.has(name)).toBe(isId);
  });

  it("is no relation, kind or role", () => {
    const claim = `{ "id": "a", "kind": "quantity", "derivations": [{ "relation": ${quoted} }] }`;
    const ledger = `{ "version": 1, "sources": { "a": { "path": "a", "role": ${quoted} } },
      "claims": [${claim}, { "id": "b", "kind": ${quoted} }], "relations": [{ "relation": ${quoted} }] }`;
    const kinds = readTexts({ "ledger.json": ledger }).faults.map(({ kind }) => kind);
    expect(kinds).toEqual(["bad-value", "bad-value", "bad-value", "bad-value"]);
  });
});

describe("an outlandish ledger", () => {
  it.each([
    ["nested without end", "[".repeat(100_000)],
    ["closed without beginning", "]}".repeat(1_000)],
    ["a lone surrogate", '{ "version": 1, "\\ud800": "\\udfff" }'],
    ["an endless number", `{ "version": ${"9".repeat(10_000)} }`],
    ["a number beyond all", '{ "version": 1, "claims": [1e999, -0, 1e-999] }'],
    ["a key of nothing", '{ "version": 1, "": { "": "" }, "claims": [{ "": "" }] }'],
    [
      "a path with NUL",
      '{ "version": 1, "sources": { "a": { "path": "a\\u0000b", "role": "document" } } }',
    ],
    ["nothing but spaces", " \n\t "],
  ])("gives faults and no crash: %s", (_, text) => {
    expect(readTexts({ "ledger.json": text }).faults.length).toBeGreaterThan(0);
  });

  it("is read with ten thousand unknown names", () => {
    const terms = Array.from({ length: 10_000 }, (_, index) => `nobody_${index}`);
    const derivations = [{ relation: "sum", of: terms }];
    const claims = terms.map((_, index) => ({ id: `somebody_${index}`, kind: "quantity" }));
    const ledger = {
      version: 1,
      claims: [...claims, { id: "all", kind: "quantity", derivations }],
    };
    expect(readTexts({ "ledger.json": JSON.stringify(ledger) }).faults).toHaveLength(10_000);
  });
});
