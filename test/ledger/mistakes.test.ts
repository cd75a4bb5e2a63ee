import { describe, expect, it } from "vitest";
import { HEAD, MISTAKES, SPAN, withClaim, withSource } from "./mistakes.ts";
import { readTexts, told } from "./read-text.ts";

describe("a mistake of someone who writes a ledger by hand", () => {
  it.each(MISTAKES)("%s", (_, text, expected) => {
    expect(told(readTexts({ "ledger.json": text }))).toEqual(expected);
  });

  it("is none in what the others are taken from", () => {
    expect(told(readTexts({ "ledger.json": withClaim(`{ ${HEAD}, ${SPAN} }`) }))).toEqual([]);
    const source = '{ "path": "a.md", "role": "document" }';
    expect(told(readTexts({ "ledger.json": withSource(source) }))).toEqual([]);
  });
});
