import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateProblem } from "../../src/ledger/written-date.ts";

describe("dateProblem", () => {
  it.each([
    ["2025-12-24", null],
    ["2025-02-28", null],
    ["2025-02-29", "no-such-date"],
    ["2024-02-29", null],
    ["1900-02-29", "no-such-date"],
    ["2000-02-29", null],
    ["2025-04-31", "no-such-date"],
    ["2025-00-10", "no-such-date"],
    ["2025-13-01", "no-such-date"],
    ["2025-12-00", "no-such-date"],
    ["2025-12", null],
    ["2025-13", "no-such-date"],
    ["2025", null],
    ["2025-12-01/2025-12-20", null],
    ["2025-12-20/2025-12-20", null],
    ["2025-12-20/2025-12-01", "reversed"],
    ["2025-12-01/2025-12-32", "no-such-date"],
  ])("of %s is %s", (written, problem) => {
    expect(dateProblem(written)).toBe(problem);
  });

  it("is none exactly for the days that the platform's calendar has", () => {
    const parts = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const [two, twice] = [month, day].map((part) => String(part).padStart(2, "0"));
        const isReal = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        expect(dateProblem(`${year}-${two}-${twice}`) === null).toBe(isReal);
      }),
    );
  });
});
