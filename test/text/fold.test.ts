import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldedOffset, unfoldSpan } from "../../src/text/fold.ts";

describe("fold", () => {
  it.each([
    ["quotation marks", "“it’s” „so‟ ‘now’", `"it's" "so" 'now'`],
    ["dashes and minus signs", "3–5 — −2 ‐ ―", "3-5 - -2 - -"],
    ["white space", "a\u00a0b\n\n  c\t\u2009d\u3000e", "a b c d e"],
    ["invisible breaks", "in\u00advi\u200bsi\u2060ble\ufeff", "invisible"],
    ["an invisible break in white space", "a \u00ad b", "a b"],
    ["full width forms", "４．１％（Ａ）", "4.1%(A)"],
    ["an ellipsis", "here… now", "here... now"],
    ["accents apart", "Cafe\u0301 \u1112\u1161\u11ab", "Café 한"],
  ])("folds %s", (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it.each([
    ["powers", "10² m³"],
    ["fractions", "½ and ¼"],
    ["ligatures and letters of their own", "ﬁ ß æ K"],
    ["primes", "5′ 3″"],
    ["guillemets", "«a»"],
    ["case", "Not not"],
    ["joined marks", "U.S.-listed 1,234.5 +4%"],
  ])("leaves %s", (_, text) => {
    expect(fold(text).text).toBe(text.normalize("NFC"));
    expect(fold(text).text).toHaveLength(text.length);
  });

  it("leads back to what was folded", () => {
    const text = "a “quo\u00adted…\n\n  text” e\u0301nd";
    const folded = fold(text);
    const back = (part: string) => {
      const start = folded.text.indexOf(part);
      const span = unfoldSpan(folded, { start, end: start + part.length });
      return text.slice(span.start, span.end);
    };
    expect(back("quoted")).toBe("quo\u00adted");
    expect(back("ted")).toBe("ted");
    expect(back("quo")).toBe("quo");
    expect(back("..")).toBe("…");
    expect(back(" text")).toBe("\n\n  text");
    expect(back("text")).toBe("text");
    expect(back("é")).toBe("e\u0301");
    expect(back("nd")).toBe("nd");
  });

  const typographic = fc.string({
    unit: fc.constantFrom(
      "a",
      "4",
      " ",
      "\n",
      "\u00a0",
      "’",
      "—",
      "…",
      "\u00ad",
      "％",
      "e",
      "\u0301",
      "😀",
      "한",
    ),
    maxLength: 40,
  });

  it("is the same when done twice", () => {
    fc.assert(
      fc.property(typographic, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it("leads back from every part to a text that folds to it, and stays in order", () => {
    fc.assert(
      fc.property(typographic, fc.nat(60), fc.nat(60), (text, from, length) => {
        const folded = fold(text);
        const start = Math.min(from, folded.text.length);
        const end = Math.min(start + length, folded.text.length);
        const span = unfoldSpan(folded, { start, end });
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(fold(text.slice(span.start, span.end)).text).toContain(
          folded.text.slice(start, end),
        );
        expect(foldedOffset(folded, span.start)).toBeLessThanOrEqual(start);
        expect(foldedOffset(folded, span.end)).toBeGreaterThanOrEqual(start === end ? 0 : end);
      }),
    );
  });
});
