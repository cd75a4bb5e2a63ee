import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexLines } from "../../../src/text/line-index.ts";
import { plainText } from "../../../src/tui/text/line.ts";
import {
  articleWindow,
  movedTop,
  type Shown,
  topFor,
} from "../../../src/tui/view/article-window.ts";

const AREA = { width: 25, height: 4 };
const TEXT =
  "one two three four five six seven\n\neight nine ten\neleven twelve thirteen fourteen\n";

function shownAt(word: string, text = TEXT): Shown {
  const start = text.indexOf(word);
  const focus = { start, end: start + word.length };
  return { lines: indexLines(text), focus, marks: [{ span: focus, style: "marked" }] };
}

function seen(shown: Shown, top: number): readonly string[] {
  return articleWindow(shown, AREA, top).map((line) => plainText(line).trimEnd());
}

describe("the window on an article", () => {
  it("shows the lines with their numbers, and no number where a line goes on", () => {
    const shown = shownAt("one");
    expect(seen(shown, topFor(shown, AREA, null))).toEqual([
      "  1  one two three four",
      "     five six seven",
      "  2",
      "  3  eight nine ten",
    ]);
  });

  it("ends with the last line, which no empty line follows", () => {
    const shown = shownAt("fourteen");
    expect(seen(shown, topFor(shown, AREA, null))).toEqual([
      "  2",
      "  3  eight nine ten",
      "  4  eleven twelve",
      "     thirteen fourteen",
    ]);
  });

  it("stands still as long as the focus is seen", () => {
    const top = topFor(shownAt("five"), AREA, null);
    expect(topFor(shownAt("nine"), AREA, top)).toBe(top);
    expect(topFor(shownAt("twelve"), AREA, top)).not.toBe(top);
  });

  it("marks the span, also where it is wrapped", () => {
    const shown = shownAt("four five");
    const marked = articleWindow(shown, AREA, 0).map((line) =>
      line.filter(({ style }) => style === "marked").map(({ text }) => text),
    );
    expect(marked).toEqual([["four"], ["five"], [], []]);
  });

  it("shows a part of a line that no person wrote", () => {
    const text = `${"x ".repeat(50_000)}needle ${"y ".repeat(50_000)}`;
    const shown = shownAt("needle", text);
    expect(seen(shown, topFor(shown, AREA, null)).join("\n")).toContain("needle");
  });

  it("moves by rows and comes back, is always full, and always shows the focus", () => {
    const lines = fc.array(
      fc.constantFrom("", "a few words in a line", "word", "東京都で発表された数字"),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(lines, fc.nat(), fc.integer({ min: -9, max: 9 }), (parts, at, by) => {
        const text = `${parts.join("\n")}\nlast words`;
        const start = at % (text.length - 1);
        const shown: Shown = {
          lines: indexLines(text),
          focus: { start, end: start + 1 },
          marks: [],
        };
        const top = topFor(shown, AREA, null);
        const moved = movedTop(shown, AREA, top, by);
        const whole = articleWindow(shown, { ...AREA, height: 500 }, 0).length;
        for (const offset of [top, moved])
          expect(articleWindow(shown, AREA, offset)).toHaveLength(Math.min(AREA.height, whole));
        expect(topFor(shown, AREA, top)).toBe(top);
        if (movedTop(shown, AREA, moved, -by) !== top)
          expect([0, movedTop(shown, AREA, 0, 999)]).toContain(moved);
      }),
    );
  });
});
