import { describe, expect, it } from "vitest";
import type { CheckResult } from "../../src/evaluate/result.ts";
import { intersect } from "../../src/interval/interval.ts";
import { judgeRow, told } from "./judge-row.ts";
import { row } from "./row.ts";
import { TABLES } from "./tables.ts";

function agreed({ stated, implied }: CheckResult): string {
  return told(stated === null || implied === null ? null : intersect(stated, implied));
}

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
    if (more.agreed !== undefined) expect(agreed(check)).toBe(more.agreed);
    const alone = judgeRow(row, "strict").check;
    expect(alone.verdict).toBe(strict);
    if (more.strictRepair !== undefined) expect(alone.repair?.text ?? null).toBe(more.strictRepair);
  });
});

describe("GRIM, against every whole number there is", () => {
  const HUNDREDTHS = Array.from({ length: 100 }, (_, hundredth) => 500 + hundredth);
  it.each([1, 7, 28, 49, 66, 99])("decides every mean of %i from 5.00 to 5.99", (count) => {
    const decided = HUNDREDTHS.map((mean) => {
      const text = (mean / 100).toFixed(2);
      const a = { text: String(count), fields: { exact: true } };
      const asked = row(text, { a }, text, { relation: "integer_mean", count: "a" }, "consistent");
      return [text, judgeRow(asked, "strict").check.verdict !== "contradicted"];
    });
    const possible = HUNDREDTHS.map((mean) => {
      // A total of whole numbers prints as the mean if it is at most half a hundredth from it.
      const isPossible = Array.from({ length: 7 * count }, (_, total) => total).some(
        (total) => Math.abs(200 * total - 2 * mean * count) <= count,
      );
      return [(mean / 100).toFixed(2), isPossible];
    });
    expect(decided).toEqual(possible);
  });
});

describe("the conformance tables", () => {
  it("hold at least 150 rows, each with a name of its own", () => {
    const names = Object.values(TABLES).flatMap((rows) => rows.map((row) => row.name));
    expect(names.length).toBeGreaterThanOrEqual(150);
    expect(new Set(names).size).toBe(names.length);
  });
});
