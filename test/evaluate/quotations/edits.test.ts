import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareQuotation } from "../../../src/evaluate/quotations/compare-quotation.ts";
import { gradePasses } from "../../../src/evaluate/quotations/quotation-judgement.ts";

const SENTENCES = [
  "The harbour board did not publish the survey before the 14 members had read all 212 pages.",
  "Our crews moved 3.7 million tonnes of gravel in nine weeks, and nobody was hurt.",
  "She said the “old wall” is 30 metres long - and it's never been repaired since 1987.",
  "We paid $4.2 billion for a bridge that carries 9,400 cars a day; that isn't a success.",
  "Rents rose by 6.5% in the valley, by 12% in the town, and nothing was done for twelve months.",
  "There is no plan, no money and no will to move the hospital 15 kilometres up the hill.",
  "‘Never again,’ my mother said, yet 40 families still live below the dam without a siren.",
  "It takes two hours and 45 minutes to reach a doctor, and one in five patients cannot wait.",
];

const text = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 2, maxLength: 40 })
  .map((sentences) => sentences.join(" "));

/** A text with a sentence of it as its quotation. */
const quotation = fc
  .tuple(text, fc.constantFrom(...SENTENCES))
  .map(([others, quoted]) => ({ quoted, evidence: `${others} ${quoted} ${others}` }));

type Edit = (quoted: string, at: number) => string;

/** Replaces one of the places that a pattern finds. */
function replaceOne(quoted: string, pattern: RegExp, at: number, by: (found: string) => string) {
  const found = [...quoted.matchAll(pattern)];
  const chosen = found[at % Math.max(1, found.length)];
  if (chosen === undefined) return quoted;
  const end = chosen.index + chosen[0].length;
  return quoted.slice(0, chosen.index) + by(chosen[0]) + quoted.slice(end);
}

const MATERIAL: Readonly<Record<string, Edit>> = {
  "another digit": (quoted, at) =>
    replaceOne(quoted, /\d/g, at, (digit) => String((Number(digit) + 1 + (at % 8)) % 10)),
  "a digit more": (quoted, at) => replaceOne(quoted, /\d/g, at, (digit) => `${digit}${at % 10}`),
  "a digit less": (quoted, at) => replaceOne(quoted, /\d/g, at, () => ""),
  "a point moved": (quoted, at) =>
    replaceOne(quoted, /\d\.\d/g, at, (found) => found.replace(".", "")),
  "another scale word": (quoted, at) =>
    replaceOne(quoted, /million|billion/g, at, (word) =>
      word === "million" ? "billion" : "million",
    ),
  "no scale word": (quoted, at) => replaceOne(quoted, / (?:million|billion)/g, at, () => ""),
  "another unit": (quoted, at) =>
    replaceOne(quoted, /tonnes|metres|kilometres|hours|minutes|weeks|months/g, at, (unit) =>
      unit === "metres" ? "feet" : "miles",
    ),
  "no unit": (quoted, at) => replaceOne(quoted, /[$%]/g, at, () => ""),
  "no negation": (quoted, at) =>
    replaceOne(quoted, / (?:not|never|no|nothing|without)(?= )|n't|(?<=can)not/g, at, () => ""),
  "a negation more": (quoted, at) =>
    replaceOne(quoted, /(?<=\p{Ll}) (?=\p{Ll})/gu, at, () => " not "),
  "another number in words": (quoted, at) =>
    replaceOne(quoted, /\b(?:nine|twelve|two|five)\b/g, at, () => "seven"),
};

const TYPOGRAPHIC: Readonly<Record<string, Edit>> = {
  "curled marks": (quoted) => quoted.replace(/'/g, "’").replace(/ - /g, " — "),
  "straight marks": (quoted) => quoted.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  "other nested marks": (quoted) => quoted.replace(/“/g, "‘").replace(/”/g, "’"),
  "lines broken elsewhere": (quoted, at) => replaceOne(quoted, / /g, at, () => "\n"),
  "hard spaces": (quoted, at) => replaceOne(quoted, / /g, at, () => "\u00a0"),
  "soft hyphens": (quoted, at) =>
    replaceOne(quoted, /\p{L}(?=\p{L})/gu, at, (letter) => `${letter}\u00ad`),
  "two spaces": (quoted, at) => replaceOne(quoted, / /g, at, () => "  "),
};

describe("an edited quotation", () => {
  it.each(Object.entries(MATERIAL))("never passes with %s", (_, edit) => {
    fc.assert(
      fc.property(quotation, fc.nat(), ({ quoted, evidence }, at) => {
        const edited = edit(quoted, at);
        // A number may become one that another sentence has in its place; then it is no edit.
        fc.pre(!evidence.includes(edited));
        expect(gradePasses(compareQuotation(edited, evidence).grade)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it.each(Object.entries(TYPOGRAPHIC))("always passes with %s", (_, edit) => {
    fc.assert(
      fc.property(quotation, fc.nat(), ({ quoted, evidence }, at) => {
        const { grade } = compareQuotation(edit(quoted, at), evidence);
        expect(["verbatim", "typographic"]).toContain(grade);
      }),
      { numRuns: 200 },
    );
  });

  it("never passes with a material edit, whatever else was done to it", () => {
    const harmless = fc.constantFrom(...Object.values(TYPOGRAPHIC));
    const harmful = fc.constantFrom(...Object.values(MATERIAL));
    fc.assert(
      fc.property(quotation, harmful, harmless, fc.nat(), fc.nat(), (given, bad, good, at, to) => {
        const edited = bad(given.quoted, at);
        fc.pre(!given.evidence.includes(edited));
        const { grade } = compareQuotation(good(edited, to), given.evidence);
        expect(gradePasses(grade)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("judges whatever it is given", () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          "…",
          "...",
          "[",
          "]",
          "[sic]",
          "[he]",
          "(...)",
          " ",
          "\n",
          "“",
          "'",
          "no",
          "12%",
          "the",
        ),
        fc.string({ unit: "binary", maxLength: 4 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, pieces, (quoted, evidence) => {
        const original = evidence.join("");
        const { grade, spans } = compareQuotation(quoted.join(""), original);
        expect(grade).not.toBe("");
        for (const { start, end } of spans) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(original.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
