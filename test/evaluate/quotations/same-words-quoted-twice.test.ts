import { describe, expect, it } from "vitest";
import { sameWordsQuotedTwice } from "../../../src/evaluate/quotations/same-words-quoted-twice.ts";
import { scan } from "../../../src/quantity/scan.ts";
import { textOf } from "../../../src/text/span.ts";

function told(text: string): readonly string[] {
  const { quotations } = scan(text, { language: "en", dated: null, format: "plain" });
  const { notes, complete } = sameWordsQuotedTwice(
    text,
    quotations.map(({ inner }) => inner),
  );
  expect(complete).toBe(true);
  return notes.map((note) =>
    note.kind === "differ"
      ? `${note.grade}: ${textOf(text, note.first)} | ${textOf(text, note.second)}`
      : `unquoted: ${note.places.map((place) => textOf(text, place)).join(" | ")}`,
  );
}

describe("sameWordsQuotedTwice", () => {
  it("finds two quotations of the same words that differ", () => {
    expect(
      told(`He said “we lost 40 men at the bridge”. Later: “We lost 60 men at the bridge.”`),
    ).toEqual(["material: we lost 40 men at the bridge | We lost 60 men at the bridge."]);
  });

  it("is content with two that agree, one of them shorter", () => {
    expect(
      told(`He said “we lost 40 men at the bridge”. Later: “lost 40 men at the bridge,” he said.`),
    ).toEqual([]);
  });

  it("lets an omission and a bracket agree", () => {
    expect(
      told(
        `“We lost 40 good and loyal men at the bridge.” He said “[w]e lost 40 … men at the bridge”.`,
      ),
    ).toEqual([]);
  });

  it("leaves alone what only shares some words", () => {
    expect(told(`“We lost 40 men at the bridge.” “We lost the war and the peace.”`)).toEqual([]);
  });

  it("notes words that stand once more without marks", () => {
    expect(
      told(`The aggressive targeting of a firm. He called it “aggressive targeting” of a firm.`),
    ).toEqual(["unquoted: aggressive targeting"]);
  });

  it("notes nothing when they are quoted both times", () => {
    expect(
      told(`The “aggressive targeting” of a firm. He called it “aggressive targeting” of a firm.`),
    ).toEqual([]);
  });

  it("passes through a long document once, however many quotations it has", () => {
    const day = (number: number) =>
      `“We will not leave number ${number} in the water,” she said. ${"The dyke held that day. ".repeat(20)}`;
    const text = Array.from({ length: 800 }, (_, number) => day(number)).join("\n\n");
    expect(told(`${text} We will not leave number 7 in the water.`)).toEqual([
      "unquoted: We will not leave number 7 in the water",
    ]);
  });

  it("gives up on a text that says one thing over and over, and says so", () => {
    const text = `“${"tick tock ".repeat(2000)}” ${"tick tock ".repeat(20_000)}`;
    const { complete } = sameWordsQuotedTwice(text, [{ start: 1, end: 20_001 }]);
    expect(complete).toBe(false);
  });
});
