import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, inverseEdits, type TextEdit } from "../../src/author/text-edit.ts";

/** A text and edits of it that do not overlap. */
const edited = fc
  .record({
    text: fc.string({ maxLength: 40 }),
    cuts: fc.array(fc.nat(40), { maxLength: 8 }),
    written: fc.array(fc.string({ maxLength: 6 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ text, cuts, written }) => {
    const ends = cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b);
    const edits: TextEdit[] = [];
    for (let at = 0; at + 1 < ends.length; at += 2)
      edits.push({
        span: { start: ends[at] ?? 0, end: ends[at + 1] ?? 0 },
        text: written[at / 2] ?? "",
      });
    return { text, edits };
  });

describe("inverseEdits", () => {
  it("takes every edit back", () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const after = applyEdits(text, edits);
        expect(applyEdits(after, inverseEdits(text, edits))).toBe(text);
      }),
    );
  });
});
