import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarDay,
  dayExists,
  dayNumber,
  daysInMonth,
  nearestYear,
  parseIsoDay,
} from "../../src/quantity/calendar.ts";

describe("day numbers", () => {
  it("count from 1970-01-01", () => {
    expect(parseIsoDay("1970-01-01")).toBe(0);
    expect(parseIsoDay("1969-12-31")).toBe(-1);
    expect(parseIsoDay("2000-03-01")).toBe(11_017);
    expect(parseIsoDay("2025-12-24")).toBe(20_446);
  });

  it("turn back into the same day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (day) => {
        expect(dayNumber(calendarDay(day))).toBe(day);
      }),
    );
  });

  it("agree with the calendar of JavaScript", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(calendarDay(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });
});

describe("the calendar", () => {
  it("knows leap years", () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(dayExists({ year: 2025, month: 2, day: 29 })).toBe(false);
  });

  it("finds the nearest year in which a day exists", () => {
    const dated = parseIsoDay("2025-12-24") ?? 0;
    expect(nearestYear(12, 25, dated)).toBe(2025);
    expect(nearestYear(1, 3, dated)).toBe(2026);
    expect(nearestYear(2, 29, dated)).toBe(2024);
  });

  it.each(["2025-02-29", "2025-13-01", "2025-1-1", "24.12.2025", ""])("%s is no day", (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });
});
