import { describe, expect, it } from "vitest";
import { nearestPlace } from "../../src/anchor/nearest-place.ts";
import { REPORT } from "./report-text.ts";

const SENTENCE =
  "The yard has promised to deliver it in 30 months, but the report warns that the price could still rise by 10% to 12%.";

function found(text: string, sought: string): string | null {
  const place = nearestPlace(text, sought);
  return place === null ? null : text.slice(place.span.start, place.span.end);
}

describe("nearestPlace", () => {
  it("finds a text that is there", () => {
    expect(nearestPlace(REPORT, SENTENCE)).toEqual({
      span: { start: REPORT.indexOf(SENTENCE), end: REPORT.indexOf(SENTENCE) + SENTENCE.length },
      errors: 0,
    });
  });

  it.each([1, 2, 3, 5, 8, 11])("finds it after %i letters were changed", (errors) => {
    const step = Math.floor(SENTENCE.length / errors);
    const changed = [...SENTENCE]
      .map((letter, at) => (at % step === step >> 1 && at < step * errors ? "#" : letter))
      .join("");
    expect(found(REPORT, changed)).toBe(SENTENCE);
    expect(nearestPlace(REPORT, changed)?.errors).toBe(errors);
  });

  it("finds it where every piece was changed, by a search through the whole text", () => {
    const changed = [...SENTENCE].map((letter, at) => (at % 6 === 3 ? "#" : letter)).join("");
    expect(found(REPORT, changed)).toBe(SENTENCE);
  });

  it("takes the likelier of two places", () => {
    const text = `${SENTENCE.replace("30 months", "13 whole months")} ${SENTENCE.replace("30", "31")}`;
    expect(found(text, SENTENCE)).toBe(SENTENCE.replace("30", "31"));
  });

  it("finds nothing that is too far off", () => {
    expect(
      found(REPORT, "Quarterly bulletins from Xylophonia: jazz, quizzes, zucchini & more galore!"),
    ).toBeNull();
    expect(found("", SENTENCE)).toBeNull();
  });

  it("gives up on what would be too much work", () => {
    const far = [...SENTENCE].map((letter, at) => (at % 6 === 3 ? "#" : letter)).join("");
    expect(found(`${"x ".repeat(10_000_000)}${SENTENCE}`, far)).toBeNull();
  });
});
