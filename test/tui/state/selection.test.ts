import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampScroll, FIRST, findAround, select } from "../../../src/tui/state/selection.ts";

describe("select", () => {
  it("always shows the selected row, and never an empty window where rows are left", () => {
    const moves = fc.array(fc.integer({ min: -40, max: 400 }), { maxLength: 20 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 50 }),
        moves,
        (count, height, indexes) => {
          let selection = FIRST;
          for (const index of indexes) {
            selection = select(selection, index, count, height);
            expect(selection.index).toBe(Math.max(0, Math.min(index, count - 1)));
            expect(selection.top).toBeGreaterThanOrEqual(0);
            expect(selection.top).toBeLessThanOrEqual(Math.max(0, count - height));
            expect(selection.index).toBeGreaterThanOrEqual(selection.top);
            expect(selection.index).toBeLessThan(selection.top + height);
          }
        },
      ),
    );
  });

  it("moves the window no further than it must", () => {
    const selection = select({ index: 5, top: 0 }, 6, 100, 10);
    expect(selection).toEqual({ index: 6, top: 0 });
    expect(select(selection, 9, 100, 10)).toEqual({ index: 9, top: 2 });
  });

  it("selects the first of no rows", () => {
    expect(select(FIRST, 3, 0, 10)).toEqual(FIRST);
  });
});

describe("clampScroll", () => {
  it("stops where the last row is seen", () => {
    expect(clampScroll(99, 20, 8)).toBe(12);
    expect(clampScroll(-3, 20, 8)).toBe(0);
    expect(clampScroll(5, 3, 8)).toBe(0);
  });
});

describe("findAround", () => {
  const rows = [1, 0, 0, 1, 0];

  it("goes on at the other end", () => {
    expect(findAround(rows, 0, 1, (row) => row === 1)).toBe(3);
    expect(findAround(rows, 3, 1, (row) => row === 1)).toBe(0);
    expect(findAround(rows, 0, -1, (row) => row === 1)).toBe(3);
  });

  it("comes back to the row itself where no other has the property", () => {
    expect(findAround([0, 1, 0], 1, 1, (row) => row === 1)).toBe(1);
    expect(findAround([0, 0], 1, 1, (row) => row === 1)).toBe(-1);
  });
});
