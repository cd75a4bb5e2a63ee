import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { type CellFault, findCell } from "../../src/table/find-cell.ts";
import { readTable } from "../../src/table/read-table.ts";
import { textOf } from "../../src/text/span.ts";

const CARDS = `period,approvals,"amount, won",note
before,46837121,"1,398,545,650,000","16–29 ""November""
2025"
after,44954173,"1,385,829,270,000",

2019, 7 ,-,x
`;

function cell(
  text: string,
  row: string | number,
  column: string | number,
  key: string | null = null,
): Cell {
  const found = findCell(readTable(text, "csv", key), { kind: "table", row, column });
  if (found.kind === "fault") throw new Error(found.fault.kind);
  return found.cell;
}

function fault(
  text: string,
  row: string | number,
  column: string | number,
  key: string | null = null,
): CellFault {
  const found = findCell(readTable(text, "csv", key), { kind: "table", row, column });
  if (found.kind === "cell") throw new Error(found.cell.text);
  return found.fault;
}

describe("a CSV cell", () => {
  it.each([
    ["by names", "before", "approvals", "46837121"],
    ["by numbers", 2, 2, "44954173"],
    ["with separators in quotation marks", "after", "amount, won", "1,385,829,270,000"],
    ["with quotation marks and a line end", "before", "note", '16–29 "November"\n2025'],
    ["after an empty line", 3, 1, "2019"],
    ["without the white space around", "2019", "approvals", "7"],
  ])("%s", (_, row, column, text) => {
    expect(cell(CARDS, row, column).text).toBe(text);
  });

  it("has its place, without quotation marks, and the head of its column", () => {
    const found = cell(CARDS, "before", 4);
    expect(textOf(CARDS, found.span)).toBe('16–29 ""November""\n2025');
    expect(found.column).toBe("note");
    expect(textOf(CARDS, cell(CARDS, "2019", 2).span)).toBe("7");
  });

  it.each([
    ["comma", ","],
    ["semicolon", ";"],
    ["tab", "\t"],
    ["bar", "|"],
  ])("is told apart by %s", (_, separator) => {
    const text = `city${separator}people\nSeoul${separator}"9${separator}4"\n`;
    expect(cell(text, "Seoul", "people").text).toBe(`9${separator}4`);
  });

  it("is told apart by the sign that fits the next line too", () => {
    expect(cell("people, in millions;city\n9,4;Seoul\n", 1, "city").text).toBe("Seoul");
    expect(cell("one\ntwo\n", 1, "one").text).toBe("two");
  });

  it("is found by another key column", () => {
    expect(cell("id,city,people\n1,Seoul,9\n2,Busan,3", "Busan", "people", "city").text).toBe("3");
  });

  it("is read back from any table, whatever is in it", () => {
    const value = fc
      .string({ unit: fc.constantFrom("a", "7", ",", ";", '"', "\n", " ", "한", "😀") })
      .map((text) => `x${text}x`);
    const tables = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(tables, fc.boolean(), (rows, isQuoted) => {
        const written = (text: string) =>
          isQuoted || /[,;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        const lines = rows.map((row) => row.map(written).join(",")).join("\n");
        const text = `a,b,c\n${lines}`;
        const table = readTable(text, "csv");
        for (const [row, values] of rows.entries())
          for (const [column, expected] of values.entries()) {
            const address = { kind: "table", row: row + 1, column: column + 1 } as const;
            const found = findCell(table, address);
            expect(found).toMatchObject({ kind: "cell", cell: { text: expected } });
            if (found.kind === "cell")
              expect(textOf(text, found.cell.span).replaceAll('""', '"')).toBe(expected);
          }
      }),
    );
  });
});

describe("a CSV cell that cannot be given", () => {
  it.each([
    ["an unknown row", "befor", 2, { kind: "no-such-row", nearest: "before", rows: 3 }],
    ["a row that is out of reach", 4, 2, { kind: "no-such-row", nearest: null, rows: 3 }],
    ["a name given as a number", 2019, 2, { kind: "no-such-row", nearest: "2019" }],
    ["the head", 0, 2, { kind: "no-such-row" }],
    ["half a row", 1.5, 2, { kind: "no-such-row" }],
    ["an unknown column", 1, "aprovals", { kind: "no-such-column", nearest: "approvals" }],
    ["a column that is out of reach", 1, 5, { kind: "no-such-column", nearest: null }],
    ["an empty cell", "after", "note", { kind: "empty-cell" }],
  ])("%s", (_, row, column, expected) => {
    expect(fault(CARDS, row, column)).toMatchObject(expected);
  });

  it("names both places of a name that stands twice", () => {
    const text = "a,b,b\nx,1,2\ny,3,4\nx,5,6\n";
    expect(fault(text, "x", "a")).toEqual({
      kind: "ambiguous-row",
      name: "x",
      first: { start: 6, end: 7 },
      second: { start: 18, end: 19 },
    });
    expect(fault(text, "y", "b")).toEqual({
      kind: "ambiguous-column",
      name: "b",
      first: { start: 2, end: 3 },
      second: { start: 4, end: 5 },
    });
    expect(cell(text, 3, 3).text).toBe("6");
  });

  it("gives no cell of a row that has more or fewer cells than the head", () => {
    const text = "a,b\nx,1,5\ny\nz,2\n";
    const ragged = { kind: "ragged-row", expected: 2 };
    expect(fault(text, "x", "b")).toEqual({
      ...ragged,
      row: 1,
      span: { start: 4, end: 9 },
      found: 3,
    });
    expect(fault(text, "y", "b")).toEqual({
      ...ragged,
      row: 2,
      span: { start: 10, end: 11 },
      found: 1,
    });
    expect(cell(text, "z", "b").text).toBe("2");
  });

  it("gives no cell of a row whose quotation marks do not fit", () => {
    expect(fault('a,b\nx,"1"5\n', "x", "b")).toMatchObject({ kind: "bad-quotes", row: 1 });
    expect(fault('a,b\nx,1\ny,"2\nz,3\n', "y", "b")).toMatchObject({ kind: "bad-quotes", row: 2 });
    expect(cell('a,b\nx,1\ny,"2\nz,3\n', "x", "b").text).toBe("1");
  });

  it("has no pointers, and a key column that is there", () => {
    const table = readTable(CARDS, "csv");
    expect(findCell(table, { kind: "pointer", pointer: "/a" })).toEqual({
      kind: "fault",
      fault: { kind: "not-a-tree" },
    });
    const expected = { kind: "no-key-column", name: "perio", nearest: "period" };
    expect(fault(CARDS, "before", 2, "perio")).toEqual(expected);
    expect(readTable(CARDS, "csv", "perio").faults).toEqual([expected]);
  });
});

describe("the faults of a CSV text", () => {
  it.each([
    ["a sound one", CARDS, []],
    ["nothing", " \n\n", [{ kind: "empty" }]],
    [
      "rows that do not fit",
      "a,b\nx,1,5\ny\nz,2\n",
      [{ kind: "ragged-row", row: 1, span: { start: 4, end: 9 }, expected: 2, found: 3, count: 2 }],
    ],
    [
      "names that stand twice",
      "a,b,b\nx,1,2\nx,3,4\nx,5,6\n",
      [
        {
          kind: "duplicate-head",
          name: "b",
          span: { start: 4, end: 5 },
          first: { start: 2, end: 3 },
          count: 1,
        },
        {
          kind: "duplicate-row",
          name: "x",
          span: { start: 12, end: 13 },
          first: { start: 6, end: 7 },
          count: 2,
        },
      ],
    ],
    ["a mark never closed", 'a\n"x\n', [{ kind: "unclosed-quote", span: { start: 2, end: 5 } }]],
    [
      "text after a mark",
      'a\n"x"y\n',
      [{ kind: "text-after-quote", span: { start: 2, end: 6 }, count: 1 }],
    ],
  ])("%s", (_, text, faults) => {
    expect(readTable(text, "csv").faults).toEqual(faults);
  });

  it("are told once for 100,000 rows, whose cells are found", () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `row ${row},${row},"${row}, more"`);
    const text = `name,number,text\n${rows.join("\n")}\n`;
    const table = readTable(text, "csv");
    expect(table.faults).toEqual([]);
    for (let row = 0; row < 100_000; row += 99)
      expect(findCell(table, { kind: "table", row: `row ${row}`, column: "number" })).toMatchObject(
        {
          kind: "cell",
          cell: { text: String(row) },
        },
      );
    expect(readTable(text.replaceAll(", more", '"'), "csv").faults.length).toBeLessThan(4);
  });
});
