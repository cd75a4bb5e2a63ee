import { describe, expect, it } from "vitest";
import {
  compareQuotation,
  PLAIN_QUOTATION,
} from "../../../src/evaluate/quotations/compare-quotation.ts";
import { PAIRS } from "./pairs.ts";
import { SECOND_UNSEEN_PAIRS } from "./second-unseen-pairs.ts";
import { UNSEEN_PAIRS } from "./unseen-pairs.ts";

describe("compareQuotation", () => {
  it.each([...PAIRS, ...SECOND_UNSEEN_PAIRS])(
    "$rule",
    ({ evidence, quoted, grade, twin, signedOff = false }) => {
      const brackets = quoted.match(/\[[^\]]*\]/g) ?? [];
      const options = { ...PLAIN_QUOTATION, signedOff: new Set(signedOff ? brackets : []) };
      expect(compareQuotation(quoted, evidence, options).grade).toBe(grade);
      expect(compareQuotation(twin.quoted, twin.evidence ?? evidence, options).grade).toBe(
        twin.grade,
      );
      expect(twin.grade).not.toBe(grade);
    },
  );
});

describe("compareQuotation, on pairs written before it was run on them", () => {
  it.each(UNSEEN_PAIRS)("$grade: $quoted", ({ quoted, evidence, grade }) => {
    expect(compareQuotation(quoted, evidence).grade).toBe(grade);
  });
});

describe("compareQuotation, in Markdown", () => {
  const options = {
    ...PLAIN_QUOTATION,
    quotedFormat: "markdown",
    evidenceFormat: "markdown",
  } as const;
  const plain = "We built 12 ships for the town.";

  it.each([
    "We [built](https://example.org/a_b?x=(13)) 12 ships",
    'We [built](ships.html "14 ships") 12 ships',
    "We built[^3] 12 ships",
    "We built ![15 sails](sails.png)12 ships",
    "We **built** <b>12</b> ships",
    "We `built` _12_ ships",
  ])("sees what its reader sees: %s", (marked) => {
    expect(compareQuotation(marked, plain, options).grade).toBe("typographic");
    expect(compareQuotation("We built 12 ships", `${marked} for the town.`, options).grade).toBe(
      "typographic",
    );
    expect(compareQuotation(marked.replace("12", "21"), plain, options).grade).toBe("material");
  });

  it("still reads a bracket as one", () => {
    expect(compareQuotation("We [built] 12 ships", "We made 12 ships.", options).grade).toBe(
      "altered",
    );
    expect(compareQuotation("[W]e built 12 ships", "Then we built 12 ships.", options).grade).toBe(
      "adapted",
    );
  });
});

describe("compareQuotation, on texts that are large or made to be slow", () => {
  const book = "The river rose, and the council met again. ".repeat(24_000);

  it("finds a sentence and its edit in a megabyte", () => {
    const quoted = "Our crews moved 3.7 million tonnes of gravel";
    const evidence = `${book}${quoted} in nine weeks. ${book}`;
    expect(compareQuotation(quoted, evidence).grade).toBe("verbatim");
    expect(compareQuotation(quoted.replace("3.7", "7.3"), evidence).grade).toBe("material");
  });

  it.each([
    ["the ".repeat(2000), "the ".repeat(200_000), "ambiguous"],
    [`${"the … ".repeat(60)}x`, "the ".repeat(200_000), "not found"],
    [`x ${'"'.repeat(100_000)}y`, `x ${'"'.repeat(200_000)}y`, "typographic"],
    ["[".repeat(100_000), "[".repeat(200_000), "unverifiable"],
    ["1.".repeat(100_000), "1.".repeat(200_000), "not found"],
    ["… x ".repeat(100), "x", "unverifiable"],
    ['a" b "c [d] '.repeat(50_000), "a c d", "unverifiable"],
  ])("answers for the same sign over and over (%#)", (quoted, evidence, grade) => {
    expect(compareQuotation(quoted, evidence).grade).toBe(grade);
  });
});
