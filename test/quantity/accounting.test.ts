import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scan, ScanOptions } from "../../src/quantity/figure.ts";
import { scan } from "../../src/quantity/scan.ts";
import { ENGLISH } from "./told.ts";

const PIECES = [
  "46.8 million",
  "1",
  "12",
  "2,000",
  "$",
  "€",
  "Rs ",
  "%",
  " ",
  "-",
  "–",
  ".",
  ",",
  "/",
  ":",
  "(",
  ")",
  "[",
  "]",
  "\n",
  "\n\n",
  "one",
  "two",
  "half",
  "a ",
  "third",
  "in ",
  "of ",
  "to ",
  "and ",
  "between ",
  "December ",
  "Dec. ",
  "2025",
  "2019-20",
  "COVID-",
  "v1.",
  "x",
  "m",
  "k",
  "bn",
  "’90s",
  "'",
  '"',
  "“",
  "”",
  "‘",
  "’",
  "```",
  "`",
  "<a href=1>",
  "](",
  "http://a.b/",
  "@",
  "_",
  "#",
  "+",
  "½",
  "²",
  "٣",
  "𝟏",
  "\ud835",
  "\u0000",
  "1930s",
  "7-year-old",
  "9/11",
  "003",
  "..",
  "°C",
  "C",
  "from ",
  "by ",
  "times ",
  "more than ",
  "fold",
  "st",
  "USD ",
  "US$",
  "ft ",
  "No. ",
  "aged ",
  "fell ",
  "up to ",
  "minus ",
  "dozens ",
  "p.m.",
  "3:30",
  " | ",
  "\t",
  "May ",
  "March",
  "- to ",
  "per 100,000",
  "below zero",
  "-28",
  " last year",
  "-in-",
  "-for-4",
  "(81)",
  "under ",
  "an hour",
  " or more",
  "6½",
  "St ",
];

/** The first thing wrong with the account of a text's digits, or null. */
function flaw(text: string, { figures, identifiers }: Scan): string | null {
  const records = [...figures, ...identifiers].toSorted((a, b) => a.span.start - b.span.start);
  let end = 0;
  for (const { span, text: told } of records) {
    if (span.start < end || span.end <= span.start) return `overlap at ${span.start}`;
    if (told !== text.slice(span.start, span.end)) return `text at ${span.start}`;
    end = span.end;
  }
  for (const { number, span } of figures)
    if (number.start < span.start || number.end > span.end) return `number at ${span.start}`;
  for (const run of text.matchAll(/\p{Nd}+/gu)) {
    const last = run.index + run[0].length;
    const holders = records.filter(({ span }) => span.start < last && span.end > run.index);
    const [holder] = holders;
    if (holder === undefined || holders.length > 1)
      return `${holders.length} records for ${run[0]}`;
    if (holder.span.start > run.index || holder.span.end < last) return `${run[0]} is cut`;
  }
  return null;
}

describe.each<ScanOptions["format"]>(["plain", "markdown"])(
  "every run of digits of %s text",
  (format) => {
    const options = { ...ENGLISH, format };
    const accounts = (text: string): void => {
      expect(flaw(text, scan(text, options))).toBeNull();
    };

    it("belongs to exactly one record, in any text", () => {
      fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), accounts), {
        numRuns: 3000,
      });
    });

    it("belongs to exactly one record, in figures and words strung together", () => {
      const strung = fc
        .array(fc.constantFrom(...PIECES), { maxLength: 30 })
        .map((pieces) => pieces.join(""));
      fc.assert(fc.property(strung, accounts), { numRuns: 5000 });
    });
  },
);

describe("the account of odd texts", () => {
  it.each([
    "1,".repeat(300),
    "7".repeat(5000),
    "1.".repeat(300),
    "12-".repeat(300),
    "٣٤٥ 12٣",
    "\u202e12\u202c 3",
    "1\u00002",
  ])("holds for %j", (text) => {
    expect(flaw(text, scan(text, ENGLISH))).toBeNull();
  });
});
