import { describe, expect, it } from "vitest";
import {
  spanBetweenMarks,
  verdictOfGrade,
} from "../../../src/evaluate/quotations/judge-quotation.ts";
import { textOf } from "../../../src/text/span.ts";

const DOCUMENT = `He said: “we are ‘done’ here”. She asked, "Are we"? No.`;

function between(text: string): string {
  const start = DOCUMENT.indexOf(text);
  return textOf(DOCUMENT, spanBetweenMarks(DOCUMENT, { start, end: start + text.length }));
}

describe("spanBetweenMarks", () => {
  it.each([
    ["“we are ‘done’ here”", "we are ‘done’ here"],
    ["we are ‘done’ here", "we are ‘done’ here"],
    ["are ‘done’", "are ‘done’"],
    ['"Are we"', "Are we"],
    ["No", "No"],
  ])("takes %s as %s", (span, words) => {
    expect(between(span)).toBe(words);
  });

  it("takes in the question mark before which a span ends", () => {
    const text = "Is it over? Yes.";
    expect(textOf(text, spanBetweenMarks(text, { start: 0, end: 10 }))).toBe("Is it over?");
  });
});

describe("verdictOfGrade", () => {
  it("passes, fails or leaves open", () => {
    expect(
      (["marked", "distorted", "ambiguous", "not found"] as const).map(verdictOfGrade),
    ).toEqual(["confirmed", "contradicted", "undetermined", "undetermined"]);
  });
});
