import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceAt, sentences } from "../../src/text/sentence.ts";
import { textOf } from "../../src/text/span.ts";

function split(text: string): readonly string[] {
  return [...sentences(text)].map((span) => textOf(text, span));
}

describe("sentences", () => {
  it("ends at stops, with the closing marks behind them", () => {
    expect(split("It rained. “Stay in!” he said. Did it stop? No.")).toEqual([
      "It rained.",
      "“Stay in!” he said.",
      "Did it stop?",
      "No.",
    ]);
  });

  it("does not end at abbreviations, initials and decimals", () => {
    expect(
      split("A U.S. firm lost 4.1 million on Dec. 3. Mr. J. Doe of Acme Inc. agreed."),
    ).toEqual(["A U.S. firm lost 4.1 million on Dec. 3.", "Mr. J. Doe of Acme Inc. agreed."]);
  });

  it("does not end a U.S.-listed firm or a coordinated U.S. response", () => {
    expect(split("“strong, coordinated U.S. response” came from a U.S.-listed firm.")).toHaveLength(
      1,
    );
  });

  it("ends at empty lines, headings and list items", () => {
    expect(split("# Head\nBody goes\non here\n\n- one\n- two")).toEqual([
      "# Head",
      "Body goes\non here",
      "- one",
      "- two",
    ]);
  });

  it("covers every character that is no space, in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const span of sentences(text)) {
          expect(text.slice(at, span.start).trim()).toBe("");
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});

describe("sentenceAt", () => {
  const text = "One is here. Two stands there. Three ends it.";

  it("gives the sentence around an offset", () => {
    expect(textOf(text, sentenceAt(text, text.indexOf("stands")))).toBe("Two stands there.");
    expect(textOf(text, sentenceAt(text, 0))).toBe("One is here.");
    expect(textOf(text, sentenceAt(text, text.length - 1))).toBe("Three ends it.");
  });

  it("looks no further than a window in a text without stops", () => {
    const long = "word ".repeat(200_000);
    const span = sentenceAt(long, 500_000);
    expect(span.end - span.start).toBeLessThan(4000);
    expect(span.start).toBeLessThanOrEqual(500_000);
    expect(span.end).toBeGreaterThanOrEqual(500_000);
  });
});
