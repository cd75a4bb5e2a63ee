import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedLine, markedSentence } from "../../../src/reporters/text/marked-sentence.ts";
import { paletteFor } from "../../../src/reporters/text/palette.ts";
import { piecesOf, textOfPieces } from "../../../src/reporters/text/pieces.ts";
import { wrapPieces } from "../../../src/reporters/text/wrap.ts";

const PLAIN = paletteFor(false);

function shown(text: string, start: number, end: number, width = 20): readonly string[] {
  return markedSentence({ text, start, end }, width, PLAIN);
}

/** The same by pieces, which have a width each. */
function byPieces(text: string, start: number, end: number, width: number): readonly string[] {
  const pieces = [
    ...piecesOf(text.slice(0, start), width),
    ...piecesOf(text.slice(start, end), width, true),
    ...piecesOf(text.slice(end), width),
  ];
  return wrapPieces(pieces, width).flatMap((line) => {
    const marks = line.map(({ marked, width }) => (marked ? "━" : " ").repeat(width)).join("");
    return marks.includes("━") ? [textOfPieces(line), marks.trimEnd()] : [textOfPieces(line)];
  });
}

const part = fc
  .array(fc.constantFrom(" ", " ", "a", "b1", ".", "-", "₩", "é"), { maxLength: 40 })
  .map((parts) => parts.join(""));

describe("a sentence with a place underlined", () => {
  it("is wrapped and underlined where its pieces would be", () => {
    fc.assert(
      fc.property(part, part, part, fc.integer({ min: 2, max: 30 }), (one, place, two, width) => {
        const before = one.trimStart();
        const marked = `${place}x`;
        const [start, end] = [before.length, before.length + marked.length];
        const text = before + marked + two;
        expect(shown(text, start, end, width)).toEqual(byPieces(text, start, end, width));
      }),
      { numRuns: 2_000 },
    );
  });

  it("has the line of the place on each line that it stands on", () => {
    expect(shown("It fell by more than 4.1% in May.", 11, 25, 16)).toEqual([
      "It fell by more",
      "           ━━━━",
      "than 4.1% in",
      "━━━━━━━━━",
      "May.",
    ]);
  });

  it("underlines the character after a place without length, whole", () => {
    expect(shown("of 4,700 won", 3, 3)).toEqual(["of 4,700 won", "   ━"]);
    expect(shown("of \u202E won", 3, 3)).toEqual(["of \\u{202E} won", "   ━━━━━━━━"]);
    expect(shown("of \u{1F44D} won", 3, 3)).toEqual(["of \u{1F44D} won", "   ━━"]);
    expect(shown("at the end", 10, 10)).toEqual(["at the end", "          ━"]);
  });

  it("leaves out what is far from the place", () => {
    const far = "word ".repeat(100);
    const lines = shown(`${far}4.1% ${far}`, far.length, far.length + 4, 400);
    expect(lines[0]).toMatch(/^…(?:d )?word .* 4\.1% word/);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it("is shown from its start where the place takes no column", () => {
    const line = (text: string, start: number, end: number) =>
      markedLine({ text, start, end }, 60, PLAIN);
    expect(line("be\u0301", 2, 3)).toEqual(["be\u0301"]);
    expect(line("one two ", 7, 8)).toEqual(["one two"]);
  });

  it("is told by the first line of the place, with a stroke where it goes on", () => {
    const line = (start: number, end: number) =>
      markedLine({ text: "It fell by more than 4.1% in May.", start, end }, 17, PLAIN);
    expect(line(11, 15)).toEqual(["It fell by more", "           ━━━━"]);
    expect(line(11, 25)).toEqual(["It fell by more…", "           ━━━━"]);
    expect(line(21, 25)).toEqual(["than 4.1% in", "     ━━━━"]);
    expect(markedLine({ text: "約3百万人の利用者", start: 1, end: 5 }, 9, PLAIN)).toEqual([
      "約3百万…",
      "  ━━━━━",
    ]);
  });
});
