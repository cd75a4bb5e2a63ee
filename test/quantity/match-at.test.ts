import { describe, expect, it } from "vitest";
import { matchAt, matchOfWords } from "../../src/quantity/match-at.ts";
import { scan } from "../../src/quantity/scan.ts";

const options = { language: "en", dated: null, format: "plain" } as const;

function printed(text: string): readonly string[] {
  return scan(text, options).figures.map(({ span }) => text.slice(span.start, span.end));
}

describe("a pattern at an offset", () => {
  it("begins there and nowhere else", () => {
    expect(matchAt(/\d+/y, "in 2024", 3)?.[0]).toBe("2024");
    expect(matchAt(/\d+/y, "in 2024", 2)).toBeNull();
  });

  it("of whole words ends at no letter of any script", () => {
    const pattern = /\d+(?![A-Za-z\d])/y;
    expect(matchOfWords(pattern, "5–7", 0)?.[0]).toBe("5");
    for (const text of ["5m", "5é", "5명"]) expect(matchOfWords(pattern, text, 0)).toBeNull();
  });
});

describe("words beyond ASCII after a figure", () => {
  it("do not end a date or a time", () => {
    expect(printed("It opened on December 3 to 5 écoles.")).toContain("December 3");
    expect(printed("It opened on December 3 to 5, they said.")).toContain("December 3 to 5");
    expect(printed("It was 3pmé there.")).not.toContain("3pm");
    expect(printed("It was 3pm there.")).toContain("3pm");
  });
});
