import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "../../src/checks/excerpt.ts";

function show(text: string, start: number, end: number): string {
  const excerpt = excerptOf(text, { start: 0, end: text.length }, { start, end });
  const { start: from, end: to } = excerpt;
  return `${excerpt.text.slice(0, from)}[${excerpt.text.slice(from, to)}]${excerpt.text.slice(to)}`;
}

describe("an excerpt", () => {
  it("is all of what stands around a place where that is short", () => {
    expect(show("  It is 324 metres tall.", 8, 11)).toBe("It is [324] metres tall.");
  });

  it("is cut at words where it is long", () => {
    const text = `${"before ".repeat(60)}324 ${"after ".repeat(60)}`;
    const shown = show(text, 420, 423);
    expect(shown).toMatch(/^(before ){13,14}\[324\]( after){20,23}$/);
  });

  it("marks the head of a place that is longer than itself", () => {
    const text = "word ".repeat(200);
    expect(show(text, 0, 1000).length).toBeLessThanOrEqual(242);
  });

  it("never parts a character in two", () => {
    const text = "\u{1F5FC}".repeat(400);
    const excerpt = excerptOf(text, { start: 0, end: 800 }, { start: 400, end: 402 });
    expect(excerpt.text.isWellFormed()).toBe(true);
    expect(excerpt.text.slice(excerpt.start, excerpt.end)).toBe("\u{1F5FC}");
  });

  it("always holds what it marks, within its limits", () => {
    const span = fc.tuple(fc.nat(900), fc.nat(300));
    fc.assert(
      fc.property(fc.string({ maxLength: 1000 }), span, (text, [from, length]) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const excerpt = excerptOf(text, { start: 0, end: text.length }, { start, end });
        expect(excerpt.text.length).toBeLessThanOrEqual(240);
        expect(excerpt.start).toBeGreaterThanOrEqual(0);
        expect(excerpt.end).toBeGreaterThanOrEqual(excerpt.start);
        expect(excerpt.end).toBeLessThanOrEqual(excerpt.text.length);
        expect(text.slice(start, end)).toContain(excerpt.text.slice(excerpt.start, excerpt.end));
      }),
    );
  });
});
