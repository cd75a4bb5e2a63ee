import { describe, expect, it } from "vitest";
import type { Address, Cell } from "../../src/table/cell.ts";
import { type CellFault, findCell } from "../../src/table/find-cell.ts";
import { readTable } from "../../src/table/read-table.ts";
import { textOf } from "../../src/text/span.ts";

const POPULATION = `{
  "2025": { "total": 51700000, "share": 50.0, "big": 23039000000000001 },
  "a/b": [ "x\\ny", null, "", true, { }, [ ] ],
  "months": [
    { "month": "November", "approvals": 46837121, "of": { "it": 1 } },
    { "month": "December", "approvals": "44,954,173", "note": "late" },
    { "month": 2019, "approvals": 1e3 }
  ]
}`;

function cell(text: string, address: Address, key: string | null = null): Cell {
  const found = findCell(readTable(text, "json", key), address);
  if (found.kind === "fault") throw new Error(found.fault.kind);
  return found.cell;
}

function fault(text: string, address: Address, key: string | null = null): CellFault {
  const found = findCell(readTable(text, "json", key), address);
  if (found.kind === "cell") throw new Error(found.cell.text);
  return found.fault;
}

function pointer(path: string): Address {
  return { kind: "pointer", pointer: path };
}

function table(row: string | number, column: string | number): Address {
  return { kind: "table", row, column };
}

describe("a JSON cell", () => {
  it.each([
    ["a number as printed", "/2025/share", "50.0", "50.0"],
    ["all digits of a large number", "/2025/big", "23039000000000001", "23039000000000001"],
    ["an exponent as printed", "/months/2/approvals", "1e3", "1e3"],
    ["a text without escapes", "/a~1b/0", "x\ny", "x\\ny"],
    ["a truth value", "/a~1b/3", "true", "true"],
    ["a text in a list of objects", "/months/1/approvals", "44,954,173", "44,954,173"],
  ])("by pointer: %s", (_, path, text, printed) => {
    const found = cell(POPULATION, pointer(path));
    expect(found.text).toBe(text);
    expect(textOf(POPULATION, found.span)).toBe(printed);
  });

  it("by row and column of the only list of objects", () => {
    const found = cell(POPULATION, table("December", "approvals"));
    expect(found).toMatchObject({ text: "44,954,173", column: "approvals" });
    expect(textOf(POPULATION, found.span)).toBe("44,954,173");
    expect(cell(POPULATION, table(1, 2)).text).toBe("46837121");
    expect(cell(POPULATION, table("2019", "approvals")).text).toBe("1e3");
    expect(cell(POPULATION, table("late", "month"), "note").text).toBe("December");
    expect(cell('[{"a": "x", "b": 1.50}]', table("x", "b")).text).toBe("1.50");
  });

  it("has a column where its object is one of a list", () => {
    expect(cell(POPULATION, pointer("/months/0/approvals")).column).toBe("approvals");
    expect(cell(POPULATION, pointer("/2025/total")).column).toBeNull();
  });
});

describe("a JSON cell that cannot be given", () => {
  it.each([
    ["a pointer that is none", "2025/total", { kind: "bad-pointer", pointer: "2025/total" }],
    ["an object", "/2025", { kind: "not-a-value", holds: "object" }],
    ["a list", "/months", { kind: "not-a-value", holds: "list" }],
    ["null", "/a~1b/1", { kind: "empty-cell" }],
    ["an empty text", "/a~1b/2", { kind: "empty-cell" }],
    [
      "an unknown key",
      "/2025/totl",
      { kind: "no-such-pointer", reached: "/2025", step: "totl", nearest: "total" },
    ],
    [
      "an index out of reach",
      "/months/3/month",
      { kind: "no-such-pointer", reached: "/months", step: "3" },
    ],
    [
      "a step into a number",
      "/2025/total/x",
      { kind: "no-such-pointer", reached: "/2025/total", step: "x" },
    ],
  ])("%s", (_, path, expected) => {
    expect(fault(POPULATION, pointer(path))).toMatchObject(expected);
  });

  it.each([
    ["an unknown row", table("Decembre", 2), { kind: "no-such-row", nearest: "December", rows: 3 }],
    ["a number out of reach", table(4, 2), { kind: "no-such-row", rows: 3 }],
    ["an unknown column", table(1, "aproval"), { kind: "no-such-column", nearest: "approvals" }],
    ["a key that this row lacks", table(1, "note"), { kind: "empty-cell" }],
    ["an object in the row", table(1, "of"), { kind: "not-a-value", holds: "object" }],
  ])("%s of a list of objects", (_, address, expected) => {
    expect(fault(POPULATION, address)).toMatchObject(expected);
  });

  it("is none where a row is named twice or no list of objects is there", () => {
    expect(fault('[{"a": "x"}, {"a": "x"}]', table("x", "a"))).toMatchObject({
      kind: "ambiguous-row",
      name: "x",
    });
    expect(fault('{"a": [{"b": 1}], "c": [{"b": 1}]}', table(1, 1))).toEqual({
      kind: "not-a-table",
    });
    expect(fault("[1, 2]", table(1, 1))).toEqual({ kind: "not-a-table" });
    expect(fault(POPULATION, table("November", 2), "mont")).toMatchObject({
      kind: "no-key-column",
      nearest: "month",
    });
  });

  it("is none under a key that its object has twice, and one elsewhere", () => {
    const text = '{"a": {"x": 1}, "a": {"x": 2}, "b": 3}';
    expect(fault(text, pointer("/a/x"))).toEqual({
      kind: "duplicate-key",
      key: "a",
      span: { start: 16, end: 19 },
      first: { start: 1, end: 4 },
    });
    expect(cell(text, pointer("/b")).text).toBe("3");
    expect(readTable(text, "json").faults).toMatchObject([
      { kind: "duplicate-key", name: "a", count: 1 },
    ]);
  });

  it("is none in a broken text", () => {
    const text = POPULATION.replace("},", "}");
    expect(fault(text, pointer("/2025/total"))).toEqual({ kind: "broken-source" });
    expect(fault(text, table(1, 1))).toEqual({ kind: "broken-source" });
    expect(readTable(text, "json").faults).toMatchObject([
      { kind: "json", fault: { kind: "syntax", problem: "missing-comma" } },
    ]);
  });

  it("is none in nothing", () => {
    expect(fault("", pointer(""))).toEqual({ kind: "broken-source" });
  });
});

describe("a large JSON text", () => {
  it("gives its cells, and its faults when broken", () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, row) => `{"name":"row ${row}","value":${row}.50}`,
    );
    const text = `[${rows.join(",\n")}]`;
    const read = readTable(text, "json");
    for (let row = 0; row < 20_000; row += 999) {
      expect(findCell(read, table(`row ${row}`, "value"))).toMatchObject({
        cell: { text: `${row}.50` },
      });
      expect(findCell(read, pointer(`/${row}/value`))).toMatchObject({
        cell: { text: `${row}.50` },
      });
    }
    expect(readTable(text.slice(0, -1), "json").faults).toHaveLength(1);
    expect(readTable(text.replaceAll('"value"', '"name"'), "json").faults.length).toBeGreaterThan(
      0,
    );
  });
});
