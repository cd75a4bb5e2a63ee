import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexCodePoints, toCodePoints, toCodeUnits } from "../../src/text/code-points.ts";

describe("code points", () => {
  it("counts a surrogate pair once and a lone surrogate once", () => {
    const index = indexCodePoints("a😀b\ud800c");
    expect([0, 1, 2, 3, 4, 5].map((at) => toCodeUnits(index, at))).toEqual([0, 1, 3, 4, 5, 6]);
    expect(toCodeUnits(index, 6)).toBeNull();
    expect(toCodeUnits(index, -1)).toBeNull();
    expect([0, 1, 3, 4, 5, 6].map((at) => toCodePoints(index, at))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("agrees with JavaScript's iterator, both ways", () => {
    const texts = fc.string({
      unit: fc.constantFrom("a", "😀", "한", "\ud83d", "\ude00"),
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, (text) => {
        const index = indexCodePoints(text);
        let offset = 0;
        for (const [count, character] of [...text].entries()) {
          expect(toCodeUnits(index, count)).toBe(offset);
          expect(toCodePoints(index, offset)).toBe(count);
          offset += character.length;
        }
        expect(toCodeUnits(index, [...text].length)).toBe(text.length);
        expect(toCodePoints(index, text.length)).toBe([...text].length);
      }),
    );
  });
});
