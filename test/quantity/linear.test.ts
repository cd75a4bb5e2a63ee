import { describe, expect, it } from "vitest";
import { scan } from "../../src/quantity/scan.ts";
import { ENGLISH } from "./told.ts";

/** Texts on which a scan that looks too far around would take minutes: the test's time limit fails it then. */
const HOSTILE: Readonly<Record<string, string>> = {
  "lists of ones": "1,".repeat(150_000),
  "a line of digits": "1".repeat(5_000_000),
  "a line of letters": "a".repeat(5_000_000),
  "opening quotation marks": "“".repeat(100_000),
  "straight quotation marks": '"a '.repeat(100_000),
  "closing marks without partner": `${"“«".repeat(50_000)}${"”»".repeat(50_000)}`,
  "single quotation marks": "'a ".repeat(100_000),
  backticks: "`a ".repeat(100_000),
  tags: "<a ".repeat(100_000),
  "link targets": "](a".repeat(100_000),
  "dots and letters": "a.".repeat(200_000),
  "number words": "hundred ".repeat(50_000),
  NULs: "\0".repeat(1_000_000),
  "lone surrogates": "\ud835".repeat(300_000),
  "bidi marks": "\u202e1".repeat(50_000),
  "line ends": "\n".repeat(1_000_000),
  spaces: " ".repeat(1_000_000),
};

describe("scan", () => {
  it.each(Object.keys(HOSTILE))("comes through %s", (name) => {
    const text = HOSTILE[name] ?? "";
    const { figures, identifiers } = scan(text, { ...ENGLISH, format: "markdown" });
    expect(figures.length + identifiers.length > 0).toBe(
      /\d/.test(text) || name === "number words",
    );
  });

  it("reads a text of 10 MB to its last figure", () => {
    const text = `${"Nothing is told here, in words alone. ".repeat(270_000)}It fell by 4.1%.`;
    const { figures } = scan(text, ENGLISH);
    expect(figures.map((figure) => figure.text)).toEqual(["4.1%"]);
  });
});
