import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  appendItems,
  type Member,
  openLedgerText,
  setMembers,
} from "../../src/author/ledger-text.ts";
import { CLAIM, CLAIM_LIST, SPAN } from "../../src/author/shape.ts";
import { applyEdits } from "../../src/author/text-edit.ts";

function withMembers(text: string, pointer: string, members: readonly Member[], shape = CLAIM) {
  const ledger = openLedgerText(text);
  const edits = ledger === null ? null : setMembers(ledger, pointer, members, shape);
  return edits === null ? null : applyEdits(text, edits);
}

function withItem(text: string, pointer: string, value: unknown, shape = CLAIM_LIST) {
  const ledger = openLedgerText(text);
  const edit = ledger === null ? null : appendItems(ledger, pointer, [value], shape);
  return edit === null ? null : applyEdits(text, [edit]);
}

const SPREAD = `[
    {
        "kind" : "date",

        "note": 1,   "span": {"source":"article", "exact": "May 1"},
        "id": "day"
    }
]
`;

describe("setMembers", () => {
  it("puts a new key where its shape has it and keeps every other byte", () => {
    expect(withMembers(SPREAD, "/0", [["date", "2025-05-01"]])).toBe(
      SPREAD.replace('"date",\n', '"date",\n        "date": "2025-05-01",\n'),
    );
  });

  it("changes a value in its place", () => {
    expect(withMembers(SPREAD, "/0", [["note", ["a"]]])).toBe(SPREAD.replace("1,", '["a"],'));
  });

  it("sets keys of an object on one line without touching what is beside it", () => {
    const members: readonly Member[] = [
      ["start", 3],
      ["prefix", "on"],
    ];
    expect(withMembers(SPREAD, "/0/span", members, SPAN)).toBe(
      SPREAD.replace(
        '{"source":"article", "exact": "May 1"}',
        '{ "source":"article", "exact": "May 1", "prefix": "on", "start": 3 }',
      ).replace('"source":"', '"source": "'),
    );
  });

  it("spreads an object that no longer fits on its line, in the file's own steps", () => {
    const long = "in the year of the great flood ".repeat(3);
    expect(withMembers(SPREAD, "/0/span", [["prefix", long]], SPAN)).toContain(
      `"span": {\n            "source": "article",\n            "exact": "May 1",\n            "prefix": "${long}"\n        },`,
    );
  });

  it("takes keys away", () => {
    const text = '{"span":{"source":"a","exact":"x","prefix":"p","start":1,"end":2}}';
    expect(
      withMembers(
        text,
        "/span",
        [
          ["prefix", undefined],
          ["start", 3],
        ],
        SPAN,
      ),
    ).toBe('{"span":{ "source": "a", "exact": "x", "start": 3, "end": 2 }}');
  });

  it.each(["/0/note", "/1", "/0/nothing"])("has no object at %s", (pointer) => {
    expect(withMembers(SPREAD, pointer, [["id", "x"]])).toBeNull();
  });

  it("keeps every byte outside of the object, whatever is set", () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 2 })), {
          minLength: 1,
        }),
        fc.nat(),
        fc.string({ minLength: 1 }),
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom(0, 1, 3),
        (objects, pick, key, value, indent) => {
          const at = pick % objects.length;
          const before = JSON.stringify(objects, null, indent);
          const after = withMembers(before, `/${at}`, [[key, value]]) ?? "";
          const expected = objects.map((one, index) =>
            index === at ? Object.fromEntries([...Object.entries(one), [key, value]]) : one,
          );
          expect(JSON.parse(after)).toEqual(JSON.parse(JSON.stringify(expected)));
        },
      ),
    );
  });
});

describe("appendItems", () => {
  const claim = { id: "b", kind: "date" };

  it.each([
    ["[]", '[\n  { "id": "b", "kind": "date" }\n]'],
    ['[\n    {"id":"a"}\n]', '[\n    {"id":"a"},\n    { "id": "b", "kind": "date" }\n]'],
    ['[{"id":"a"}]', '[\n  { "id": "a" },\n  { "id": "b", "kind": "date" }\n]'],
  ])("adds to %j", (before, after) => {
    expect(withItem(before, "", claim)).toBe(after);
  });

  it("adds within a ledger and keeps the rest", () => {
    const before = '{\n  "version": 1,\n  "claims": [],\n\n  "relations":[ ]\n}';
    expect(withItem(before, "/claims", claim)).toBe(
      before.replace("[]", '[\n    { "id": "b", "kind": "date" }\n  ]'),
    );
  });

  it("has no list where none is, and opens no broken text", () => {
    expect(withItem('{"claims":{}}', "/claims", claim)).toBeNull();
    expect(openLedgerText('{"claims":[],}')).toBeNull();
    expect(openLedgerText('{"a":1,"a":2}')).toBeNull();
  });
});
