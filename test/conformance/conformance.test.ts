import { describe, expect, it } from "vitest";
import { judgeRow, told } from "./judge-row.ts";
import { TABLES } from "./tables.ts";

describe.each(Object.entries(TABLES))("%s", (_, rows) => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, more } = row;
    const [all, strict] = typeof expected === "string" ? [expected, expected] : expected;
    const { check, faults } = judgeRow(row, "all");
    const kinds = faults.map(({ kind }) => kind);
    expect([check.verdict, check.basis.map(({ kind }) => kind)]).toEqual([all, more.basis ?? []]);
    if (more.interval !== undefined) expect(told(check.implied)).toBe(more.interval);
    if (more.repair !== undefined) expect(check.repair?.text ?? null).toBe(more.repair);
    if (more.faults !== undefined) expect(kinds).toEqual(expect.arrayContaining([...more.faults]));
    expect(judgeRow(row, "strict").check.verdict).toBe(strict);
  });
});

describe("the conformance tables", () => {
  it("hold at least 150 rows, each with a name of its own", () => {
    const names = Object.values(TABLES).flatMap((rows) => rows.map((row) => row.name));
    expect(names.length).toBeGreaterThanOrEqual(150);
    expect(new Set(names).size).toBe(names.length);
  });
});
