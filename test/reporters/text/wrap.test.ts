import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecesOf, textOfPieces, widthOf } from "../../../src/reporters/text/pieces.ts";
import { wrap, wrapPieces } from "../../../src/reporters/text/wrap.ts";

const NARROW = [" ", " ", "a", "b1", ".", ",", "-", "/", "_", "–", "₩", "\u{e9}"];
const WIDE = [" ", "a", "쿠", "팡", "の", "\u{1F44D}\u{1F3FD}", "e\u{301}"];
const text = fc.oneof(
  fc.array(fc.constantFrom(...NARROW), { maxLength: 60 }),
  fc.array(fc.constantFrom(...WIDE), { maxLength: 40 }),
);

describe("wrapping a text", () => {
  it("breaks where its pieces would be broken", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (parts, width) => {
        const text = parts.join("");
        const byPieces = wrapPieces(piecesOf(text, width), width).map(textOfPieces);
        // What fits on a line loses all white space at its end, what is broken the spaces alone.
        const expected = widthOf(text) <= width ? [text.trimEnd()] : byPieces;
        expect(wrap(text, width)).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it("drops the spaces at a break, and keeps those within a line", () => {
    expect(wrap("one  two   three four", 9)).toEqual(["one  two", "three", "four"]);
    expect(wrap("a 4.1% decline", 9)).toEqual(["a 4.1%", "decline"]);
  });

  it("cuts only a word that is longer than a line", () => {
    expect(wrap("see claims/coupang-breach/ledger.json", 16)).toEqual([
      "see",
      "claims/coupang-",
      "breach/",
      "ledger.json",
    ]);
  });
});
