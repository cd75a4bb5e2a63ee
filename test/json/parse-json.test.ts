import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonFault } from "../../src/json/json-fault.ts";
import { parseJson } from "../../src/json/parse-json.ts";

const LEDGER = `{
  "version": 1,
  "claims": [
    {
      "id": "a",
      "span": {
        "source": "article",
        "exact": "x"
      },
      "evidence": [
        { "id": "cards" }
      ]
    },
    {
      "id": "b"
    }
  ],
  "relations": []
}
`;

/** A syntax fault in short: the problem, the line, and the line of what was opened. */
function told(text: string): readonly string[] {
  const line = (offset: number) => text.slice(0, offset).split("\n").length;
  return parseJson(text).faults.map((fault) => {
    if (fault.kind !== "syntax") return `${fault.kind} ${line(fault.span.start)}`;
    const opened = fault.opened === null ? "" : ` opened ${line(fault.opened.start)}`;
    return `${fault.problem} ${line(fault.span.start)}${opened}`;
  });
}

function only(text: string): JsonFault {
  const [fault, ...others] = parseJson(text).faults;
  if (fault === undefined || others.length > 0) throw new Error("expected one fault");
  return fault;
}

describe("parseJson of valid text", () => {
  it("gives the value and no faults", () => {
    expect(parseJson('{"a": [1, "x", null, true]}')).toEqual({
      value: { a: [1, "x", null, true] },
      faults: [],
    });
  });

  it("agrees with JSON.parse on any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value, null, 2);
        expect(parseJson(text)).toEqual({ value: JSON.parse(text), faults: [] });
      }),
      { numRuns: 50 },
    );
  });

  it("keeps __proto__ and constructor as harmless data of their own", () => {
    for (const text of [
      '{"__proto__": {"polluted": true}, "constructor": 1}',
      '{"__proto__": {"polluted": true}, "constructor": 1,}',
    ]) {
      const { value } = parseJson(text);
      expect(Object.keys(Object(value))).toEqual(["__proto__", "constructor"]);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    }
  });

  it("tells each later use of a key, written plainly or with escapes", () => {
    const text = '{"a": 1, "b": {"a": 2}, "\\u0061": 3}';
    expect(only(text)).toEqual({
      kind: "duplicate-key",
      key: "a",
      span: { start: 24, end: 32 },
      first: { start: 1, end: 4 },
    });
    expect(parseJson(text).value).toEqual({ a: 3, b: { a: 2 } });
  });

  it("tells 150,000 duplicates, and those of a broken text too", () => {
    const text = `{${'"a":1,'.repeat(150_000)}"a":2}`;
    expect(parseJson(text).faults).toHaveLength(150_000);
    expect(parseJson(`${text}}`).faults).toHaveLength(150_001);
  });

  it("tells the faults of a broken text that is too long to be recovered", () => {
    const text = `[${'{"a": 1},'.repeat(500_000)}]`;
    expect(parseJson(text)).toMatchObject({
      value: undefined,
      faults: [{ problem: "trailing-comma" }],
    });
  });

  it("does not take equal keys of different objects, or colons in texts, for duplicates", () => {
    expect(parseJson('[{"a": ":"}, {"a": "::"}, {"b\\"": {"b\\"": 1}}]').faults).toEqual([]);
  });

  it("finds each duplicate key of any text, also beside strings that look like keys", () => {
    const key = fc.constantFrom("a", "b", ":", '":', "");
    const { object } = fc.letrec<{ object: [string, unknown][]; value: unknown }>((tie) => ({
      value: fc.oneof({ depthSize: "small" }, key, fc.array(key, { maxLength: 2 }), tie("object")),
      object: fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }),
    }));
    const written = (value: unknown): string =>
      Array.isArray(value) && value.every(Array.isArray)
        ? `{${value.map(([name, inner]) => `${JSON.stringify(name)} : ${written(inner)}`).join(",")}}`
        : JSON.stringify(value);
    const repeats = (value: unknown): number => {
      if (!Array.isArray(value) || !value.every(Array.isArray)) return 0;
      const own = value.length - new Set(value.map(([name]) => name)).size;
      return value.reduce((sum, [, inner]) => sum + repeats(inner), own);
    };
    fc.assert(
      fc.property(object, (pairs) => {
        expect(parseJson(written(pairs)).faults).toHaveLength(repeats(pairs));
      }),
    );
  });

  it("leaves out what is nested deeper than 64 levels", () => {
    const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
    expect(parseJson(nested(64)).faults).toEqual([]);
    expect(only(nested(65))).toEqual({
      kind: "too-deep",
      limit: 64,
      span: { start: 64, end: 65 },
    });
    expect(JSON.stringify(parseJson(nested(65)).value)).toBe(
      `${"[".repeat(64)}null${"]".repeat(64)}`,
    );
  });
});

describe("parseJson of broken text", () => {
  it.each([
    ["nothing", "", "empty 1", undefined],
    ["spaces", " \n ", "empty 1", undefined],
    ["a trailing comma in an object", '{"a": 1,\n}', "trailing-comma 1", { a: 1 }],
    ["a trailing comma in a list", "[1,\n2,\n]", "trailing-comma 2", [1, 2]],
    ["a missing comma", '{"a": 1\n"b": 2}', "missing-comma 1", { a: 1, b: 2 }],
    ["a missing comma in a list", '["a"\n"b"]', "missing-comma 1", ["a", "b"]],
    ["two commas", "[1,,2]", "missing-value 1", [1, 2]],
    ["a missing colon", '{"a" 1}', "missing-colon 1", { a: 1 }],
    ["a missing value", '{"a": , "b": 1}', "missing-value 1", { b: 1 }],
    ["a line comment", '{"a": 1 // one\n}', "comment 1", { a: 1 }],
    ["a block comment", '/* x */\n{"a": 1}', "comment 1", { a: 1 }],
    ["a comment after the end", '{"a": 1}\n# x', "comment 2", { a: 1 }],
    ["single quotes", "{'it': 'it's'}", "single-quotes 1", { it: "it's" }],
    ["curly quotes", '{"a": “b”}', "curly-quotes 1", { a: "b" }],
    ["an unquoted key", "{a: 1}", "unquoted-key 1", { a: 1 }],
    [
      "an unquoted value",
      '{"a": 4.1% decline, "b": 1}',
      "unquoted-value 1",
      { a: "4.1% decline", b: 1 },
    ],
    ["a number with a leading zero", "[007]", "bad-number 1", ["007"]],
    [
      "an unterminated string",
      '{"a": "x,\n"b": 1}',
      "unterminated-string 1 opened 1",
      { a: "x", b: 1 },
    ],
    ["a line end in a string", '{"a": "x\ny"}', "control-character 1", { a: "x\ny" }],
    ["a bad escape", '{"a": "50\\% of"}', "bad-escape 1", { a: "50% of" }],
    ["a second value", '{"a": 1}\n{"b": 2}', "text-after-end 2", { a: 1 }],
    ["a closing mark too many", '{"a": 1}\n}', "text-after-end 2", { a: 1 }],
    ["a closing mark alone", "]", "unexpected-close 1", undefined],
    ["a file cut off", '{"a": [\n1, 2', "missing-close 2 opened 1", { a: [1, 2] }],
    ["an escape cut off", '["\\', "bad-escape 1", [""]],
    ["a duplicate key in it", '{"a": 1, "a": 2]}', "duplicate-key 1", { a: 2 }],
  ])("%s", (_, text, first, value) => {
    expect(told(text)).toContain(first);
    expect(parseJson(text).value).toEqual(value);
  });

  it("says what was found and what was expected, at its place", () => {
    const text = '{"a": 1,}';
    expect(only(text)).toEqual({
      kind: "syntax",
      problem: "trailing-comma",
      span: { start: 7, end: 8 },
      found: ",",
      expected: "close-brace",
      opened: null,
    });
  });

  it("takes marks within a sentence for a part of it", () => {
    const text = '{"exact": "he said "no" to it", "b": 1}';
    expect(parseJson(text).value).toEqual({ exact: 'he said "no" to it', b: 1 });
    expect(told(text)).toEqual(["unescaped-quote 1", "unescaped-quote 1"]);
  });

  it("recovers the whole ledger when any one mark is deleted, with one fault on its line or next to it", () => {
    const whole = JSON.parse(LEDGER);
    for (const { index } of LEDGER.matchAll(/[{}[\],:]/g)) {
      const text = LEDGER.slice(0, index) + LEDGER.slice(index + 1);
      const line = LEDGER.slice(0, index).split("\n").length;
      const { value, faults } = parseJson(text);
      expect(value).toEqual(whole);
      expect(faults).toHaveLength(1);
      const found = text.slice(0, faults[0]?.span.start).split("\n").length;
      expect([line, line + 1]).toContain(found);
    }
  });

  it("points at the brace that is not closed", () => {
    const text = LEDGER.replace('"x"\n      }', '"x"\n      ');
    expect(told(text)).toEqual(["missing-close 10 opened 6"]);
  });

  it("is never silent about text that JSON.parse refuses, whatever was changed", () => {
    const characters = fc.constantFrom(...`{}[],:"'\\ \n0e-/“x`);
    fc.assert(
      fc.property(
        fc.nat(LEDGER.length),
        fc.nat(3),
        fc.string({ unit: characters, maxLength: 4 }),
        (at, deleted, inserted) => {
          const text = LEDGER.slice(0, at) + inserted + LEDGER.slice(at + deleted);
          const { faults } = parseJson(text);
          for (const { span } of faults) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          expect(faults.some(({ kind }) => kind === "syntax")).toBe(!isJson(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["100,000 lists within each other", "[".repeat(100_000) + "]".repeat(100_000)],
    ["100,000 objects within each other", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    ["100,000 opening brackets", "[".repeat(100_000)],
    ["100,000 opening braces", '{"a":'.repeat(100_000)],
    ["100,000 closing brackets", "]".repeat(100_000)],
    ["a million quotation marks", '"'.repeat(1_000_000)],
    ["a million spaces within a broken string", `["${" ".repeat(1_000_000)}x`],
    ["a million line ends within a broken string", `["${"\n".repeat(1_000_000)}x`],
    ["a long line of broken values", "[1 ".repeat(300_000)],
  ])("is linear on %s", (_, text) => {
    expect(parseJson(text).faults.length).toBeGreaterThan(0);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
