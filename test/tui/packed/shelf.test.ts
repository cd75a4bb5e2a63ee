import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packShelf, Unpacked } from "../../../src/tui/packed/shelf.ts";
import { packTexts, textAt } from "../../../src/tui/packed/text-column.ts";

describe("a shelf", () => {
  it("gives back each item, in whatever order they are asked for", () => {
    const item = fc.record({ number: fc.bigInt(), text: fc.string({ unit: "binary" }) });
    const asked = fc.array(fc.nat(400), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 300 }), asked, (items, order) => {
        const shelf = new Unpacked(packShelf(items));
        expect(shelf.length).toBe(items.length);
        for (const index of order) expect(shelf.at(index)).toEqual(items[index]);
      }),
      { numRuns: 50 },
    );
  });

  it("takes far less than what is on it", () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({ index, words: "so many tons" }));
    const { bytes } = packShelf(items);
    expect(bytes.length).toBeLessThan(JSON.stringify(items).length / 3);
  });

  it("unpacks again what it has put away", () => {
    const items = Array.from({ length: 64 * 200 }, (_, index) => index);
    const shelf = new Unpacked(packShelf(items));
    const all = items.map((index) => shelf.at(index));
    expect(all).toEqual(items);
    expect(shelf.at(0)).toBe(0);
  });
});

describe("a column of texts", () => {
  it("gives back each text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        const column = packTexts(texts);
        expect(texts.map((_, index) => textAt(column, index))).toEqual(texts);
      }),
    );
  });
});
