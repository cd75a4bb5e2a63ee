import { describe, expect, it } from "vitest";
import { layoutOf } from "../../../src/tui/state/layout.ts";

describe("layoutOf", () => {
  it("says so below 40 columns or 10 rows", () => {
    expect(layoutOf({ columns: 39, rows: 30 }).kind).toBe("too-small");
    expect(layoutOf({ columns: 100, rows: 9 }).kind).toBe("too-small");
    expect(layoutOf({ columns: 40, rows: 10 }).kind).toBe("stacked");
  });

  it("sets the panes side by side from 84 columns on", () => {
    expect(layoutOf({ columns: 83, rows: 40 }).kind).toBe("stacked");
    expect(layoutOf({ columns: 84, rows: 40 }).kind).toBe("wide");
  });

  it("fills every terminal exactly, and gives each pane room", () => {
    for (let columns = 40; columns <= 240; columns += 7)
      for (let rows = 10; rows <= 90; rows += 1) {
        const layout = layoutOf({ columns, rows });
        if (layout.kind === "too-small") throw new Error("too small");
        const { claims, article, detail } = layout;
        const right = (article === null ? 0 : article.height + 1) + detail.height + 1;
        const below =
          layout.kind === "wide" ? Math.max(right, claims.height + 1) : right + claims.height + 1;
        expect(below + 2).toBe(rows);
        expect(Math.min(claims.height, detail.height)).toBeGreaterThanOrEqual(3);
        const across = layout.kind === "wide" ? claims.width + 4 + detail.width : detail.width + 2;
        expect(across).toBe(columns);
      }
  });
});
