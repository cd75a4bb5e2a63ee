import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { textReport } from "../../../src/reporters/text/text-report.ts";
import type { Verification } from "../../../src/verify.ts";
import { finding, locationOf, quantity, SAMPLE, verifiedCase } from "../sample.ts";

const PLAIN = { width: 80, color: false };

function linesOf(text: string): readonly string[] {
  return text.split("\n");
}

describe("textReport", () => {
  it("looks as it should at 80 columns", async () => {
    await expect(textReport(SAMPLE, PLAIN)).toMatchFileSnapshot("report-80.golden.txt");
  });

  it("looks as it should on a wide and on a narrow terminal", async () => {
    const wide = textReport(SAMPLE, { width: 130, color: false });
    await expect(wide).toMatchFileSnapshot("report-130.golden.txt");
    const narrow = textReport(SAMPLE, { width: 44, color: false });
    await expect(narrow).toMatchFileSnapshot("report-44.golden.txt");
  });

  it("keeps to the width, whatever it is", () => {
    for (let width = 40; width <= 160; width += 1)
      for (const line of linesOf(textReport(SAMPLE, { width, color: false })))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it("says the same with colours, and says it without them", () => {
    const colored = textReport(SAMPLE, { width: 80, color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken out.
    expect(colored.replace(/\u001b\[[0-9;]*m/g, "")).toBe(textReport(SAMPLE, PLAIN));
    expect(colored).toContain("\u001b[");
    expect(textReport(SAMPLE, PLAIN)).not.toContain("\u001b");
  });

  it("shows claims with errors first, then the others in the order of the ledger", () => {
    const text = textReport(SAMPLE, PLAIN);
    const order = [
      "✗ 127 billion won",
      "! average_approval",
      "? 42 people",
      "~ About 45",
      "✓ 0.9%",
    ];
    const places = order.map((each) => text.indexOf(each));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
  });

  it("shows the first few of many notes that are alike, and lists the others by claim and place", () => {
    const note = (index: number) =>
      finding({
        code: "claim-unsupported",
        severity: "note",
        claim: `claim_${index}`,
        check: null,
        message: `Figure ${index} is recorded, but nothing checks it yet.`,
        location: locationOf("0.9%"),
      });
    const notesOf = (count: number) =>
      textReport(
        { ...SAMPLE, findings: Array.from({ length: count }, (_, at) => note(at)) },
        PLAIN,
      );
    const { line, column } = locationOf("0.9%");
    expect(notesOf(5)).toContain("Figure 4 is recorded");
    expect(notesOf(5)).not.toContain("also");
    const many = notesOf(7);
    expect(many).toContain("note: claim-unsupported (7)");
    expect(many).toContain("Figure 2 is recorded");
    expect(many).not.toContain("Figure 3 is recorded");
    const listed = [3, 4, 5, 6].map((at) => `claim_${at} (${line}:${column})`).join(", ");
    expect(many.replace(/\s+/g, " ")).toContain(`also ${listed}`);
  });

  it("marks an accepted error, and gives the reason", () => {
    const text = textReport(SAMPLE, PLAIN);
    expect(text).toMatch(/✗ 127 billion won .*contradicted, accepted/);
    expect(text).toContain("error, accepted: figure-contradicted");
    expect(text).toContain("accepted    by desk: recorded as printed");
  });

  it("ends with the counts", () => {
    expect(textReport(SAMPLE, { width: 160, color: false })).toMatch(
      /8 claims in 1 case: 1 unanchored, 1 contradicted, 1 implausible, .*\n1 error, 1 warning, 2 notes; 1 more accepted; 1 of them about what could not be checked\.\n$/,
    );
  });

  it("says when there is nothing", () => {
    expect(textReport({ cases: [], findings: [] }, PLAIN)).toBe(
      "0 claims in 0 cases.\nNo findings.\n",
    );
  });

  it("writes out what steers a terminal, turns lines around or is not seen", () => {
    const hostile = "a\u001b[31mb\u0007\u202e\u200b\u009b2J\u2028\ud800";
    const bad: Verification = {
      cases: [
        verifiedCase([{ ...quantity("x", "0.9%", "contradicted"), decidedBy: hostile }], {
          name: hostile,
          folder: hostile,
        }),
      ],
      findings: [
        finding({
          case: hostile,
          claim: hostile,
          message: hostile,
          help: hostile,
          location: {
            ...locationOf("0.9%"),
            file: hostile,
            excerpt: { text: `${hostile}${hostile}`, start: 1, end: hostile.length + 4 },
          },
          related: [{ location: locationOf("0.9%"), message: hostile }],
        }),
      ],
    };
    const text = textReport(bad, PLAIN);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}]/u);
    expect(text).toContain("a\\u{1B}[31mb\\u{7}\\u{202E}\\u{200B}\\u{9B}2J\\u{2028}\\u{D800}");
  });

  it("underlines the place, over line ends and double width, wherever it is", () => {
    const texts = fc.string({
      unit: fc.constantFrom("a", "b ", "漢", "字", "é", " ", "\n"),
      maxLength: 120,
    });
    fc.assert(
      fc.property(
        texts,
        fc.nat(130),
        fc.nat(130),
        fc.integer({ min: 40, max: 90 }),
        (text, a, b, width) => {
          const start = Math.min(a, b, text.length);
          const end = Math.min(Math.max(a, b), text.length);
          const location = { ...locationOf("0.9%"), excerpt: { text, start, end } };
          const only: Verification = {
            cases: [verifiedCase([])],
            findings: [finding({ location })],
          };
          const lines = linesOf(textReport(only, { width, color: false }));
          const marks = lines.filter((line) => line.includes("━")).map((line) => line.trim());
          const underlined = marks.join("").length;
          const marked = stringWidth(text.slice(start, end).replaceAll("\n", " "));
          // Spaces at which a line breaks are neither shown nor underlined.
          const shown = stringWidth(text.slice(start, end).replace(/\s/g, ""));
          expect(underlined).toBeGreaterThanOrEqual(Math.min(1, shown));
          expect(underlined).toBeLessThanOrEqual(Math.max(2, marked));
          expect(underlined).toBeGreaterThanOrEqual(shown);
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("shows a part of a very long line", () => {
    const text = `${"x".repeat(100_000)}HERE${"y".repeat(100_000)}`;
    const location = { ...locationOf("0.9%"), excerpt: { text, start: 100_000, end: 100_004 } };
    const only: Verification = { cases: [verifiedCase([])], findings: [finding({ location })] };
    const shown = textReport(only, PLAIN);
    expect(shown.length).toBeLessThan(2000);
    expect(shown).toContain("HERE");
    expect(shown).toContain("━━━━");
  });
});
