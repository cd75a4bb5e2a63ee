import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatLedger } from "../../src/author/format-ledger.ts";
import {
  ACCEPTANCE,
  CLAIM,
  DERIVATION,
  EVIDENCE,
  LEDGER,
  type Shape,
  SOURCE,
  SPAN,
} from "../../src/author/shape.ts";

const SHIPPED = new URL("../../claims/coupang-breach/ledger.json", import.meta.url);

function formatted(text: string): string {
  const result = formatLedger(text);
  return result.kind === "formatted" ? result.text : `fault: ${result.faults[0]?.kind}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function definitions(name: string): ReadonlyMap<string, readonly string[]> {
  const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  const found = new Map<string, readonly string[]>();
  if (!isRecord(schema)) return found;
  const add = (key: string, one: unknown) => {
    if (isRecord(one) && isRecord(one.properties)) found.set(key, Object.keys(one.properties));
  };
  add("", schema);
  if (isRecord(schema.$defs)) for (const [key, one] of Object.entries(schema.$defs)) add(key, one);
  return found;
}

function belowOf(shape: Shape | null | undefined, key: string): Shape | null {
  return shape?.below.get(key) ?? null;
}

/** The shape of each object that the schemas define. */
function shapeOf(definition: string): Shape | null {
  if (/_claim$/.test(definition)) return CLAIM;
  if (/_derivation$/.test(definition)) return DERIVATION;
  if (/_relation$/.test(definition)) return belowOf(LEDGER, "relations")?.each ?? null;
  if (/cell$/.test(definition)) return belowOf(CLAIM, "cell");
  if (/span$/.test(definition)) return SPAN;
  if (/evidence$/.test(definition)) return EVIDENCE;
  const lists: Readonly<Record<string, Shape | null>> = {
    "": LEDGER,
    source: SOURCE,
    column: belowOf(SOURCE, "columns")?.each ?? null,
    ignored: belowOf(LEDGER, "ignored")?.each ?? null,
    plausible: belowOf(CLAIM, "plausible"),
    acceptance: ACCEPTANCE,
    sign_off: belowOf(CLAIM, "signed_off")?.each ?? null,
    translation: belowOf(CLAIM, "translation"),
  };
  return lists[definition] ?? null;
}

describe("the order of keys", () => {
  const all = [...definitions("claim"), ...definitions("ledger")];

  it("is read from the schemas", () => {
    expect(all.length).toBeGreaterThan(25);
  });

  it.each(all)("of %j is that of its schema", (definition, keys) => {
    const known = shapeOf(definition)?.keys ?? [];
    expect(known.filter((key) => keys.includes(key))).toEqual(keys);
  });
});

describe("formatLedger", () => {
  it("keeps the values of the shipped case, and its lines within 100 columns", () => {
    const before = readFileSync(SHIPPED, "utf8");
    const after = formatted(before);
    expect(JSON.parse(after)).toEqual(JSON.parse(before));
    const long = after.split("\n").filter((line) => [...line].length > 100);
    expect(long.every((line) => /": "[^"]{60}/.test(line))).toBe(true);
  });

  it("puts what fits on one line, and else each item on its own", async () => {
    const messy = `{"relations":[{"of":["b","a"],"relation":"same"}],"version":1,
      "claims":[{"kind":"quantity","id":"a","span":{"exact":"4.1% decline","source":"article"},
        "note":"${"long ".repeat(20)}"}, {"kind":"date","id":"b"}],
      "sources":{"article":{"role":"document","path":"article.md"}},
      "$schema":"../../schemas/ledger.schema.json","ignored":[]}`;
    await expect(formatted(messy)).toMatchFileSnapshot("format.golden.json");
  });

  it.each([
    ['[{"kind":"date","id":"b"}]', '[\n  { "id": "b", "kind": "date" }\n]\n'],
    ['{"kind":"date","id":"b"}', '{\n  "id": "b",\n  "kind": "date"\n}\n'],
    ["[]", "[]\n"],
    ["{}", "{}\n"],
    ['{"version":1,"claims":[]}', '{\n  "version": 1,\n  "claims": []\n}\n'],
  ])("lays out %s", (before, after) => {
    expect(formatted(before)).toBe(after);
  });

  it("keeps texts and numbers as they are spelled, and keys that nobody knows behind the others", () => {
    const after = formatted(
      '[{"zeta":1.50,"id":"b","kind":"d\\u0061te","__proto__":{"b":1,"a":2}}]',
    );
    expect(after).toContain(
      '{ "id": "b", "kind": "d\\u0061te", "zeta": 1.50, "__proto__": { "b": 1, "a": 2 } }',
    );
  });

  it.each([
    ['{"version":1,"version":1}', "fault: duplicate-key"],
    ['{"version":1,}', "fault: syntax"],
    ["", "fault: syntax"],
  ])("leaves %s alone", (text, told) => {
    expect(formatted(text)).toBe(told);
  });

  it("changes nothing in what it has formatted, and never a value", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(1, 4), (json, indent) => {
        const before = JSON.stringify(JSON.parse(json), null, indent);
        const once = formatted(before);
        fc.pre(!once.startsWith("fault"));
        expect(JSON.parse(once)).toEqual(JSON.parse(before));
        expect(formatted(once)).toBe(once);
      }),
    );
  });
});
