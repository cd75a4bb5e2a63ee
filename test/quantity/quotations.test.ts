import { describe, expect, it } from "vitest";
import type { ScanOptions } from "../../src/quantity/figure.ts";
import { scan } from "../../src/quantity/scan.ts";
import { ENGLISH } from "./told.ts";

function quoted(text: string, format: ScanOptions["format"] = "plain"): readonly string[] {
  return scan(text, { ...ENGLISH, format }).quotations.map(
    ({ inner, depth, closed, continues }) =>
      `${depth} ${continues ? "on " : ""}${closed ? "" : "open "}${text.slice(inner.start, inner.end)}`,
  );
}

describe("quotations", () => {
  it.each([
    ["straight", 'He said "stay in" and left.', ["0 stay in"]],
    ["curly", "He said “stay in” and left.", ["0 stay in"]],
    ["single with an apostrophe", "He said ‘don’t go’ and left.", ["0 don’t go"]],
    [
      "single with a plural's apostrophe",
      "He said ‘the dogs’ bone is gone’ and left.",
      ["0 the dogs’ bone is gone"],
    ],
    ["straight single", "He said 'don't go' and left.", ["0 don't go"]],
    [
      "nested",
      "He said “she told me ‘stay’ twice” and left.",
      ["0 she told me ‘stay’ twice", "1 stay"],
    ],
    [
      "nested straight",
      `He said "she told me 'stay' twice" and left.`,
      ["0 she told me 'stay' twice", "1 stay"],
    ],
    ["German", "Er sagte „Bleib“ und ging.", ["0 Bleib"]],
    ["low with English end", "He said „stay” and left.", ["0 stay"]],
    ["guillemets", "Il dit « reste » et part.", ["0  reste "]],
    ["guillemets turned in", "Er sagte »Bleib« und ging.", ["0 Bleib"]],
    ["corner brackets", "彼は「残れ」と言った。", ["0 残れ"]],
    ["backticks", "He said ``stay in'' and left.", ["0 stay in"]],
    ["ended with a stop", "“It is over,” he said. “Go.”", ["0 It is over,", "0 Go."]],
    ["after a dash", 'The plan—"a gift," he said—failed.', ["0 a gift,"]],
    ["an apostrophe alone", "Koreans’ honesty isn’t for sale, the ’90s showed.", []],
    ["inches", 'A 27" screen and a 6\'2" man.', []],
    ["feet", "A 6' man stood there.", []],
    ["a number that ends it", 'He said "I have 20" and left.', ["0 I have 20"]],
    ["unclosed", "He said “stay in.\n\nThen he left.", ["0 open stay in."]],
    [
      "over paragraphs",
      "“One.\n\n“Two.\n\n“Three,” he said.",
      ["0 open One.", "0 on open Two.", "0 on Three,"],
    ],
    ["reopened on the next line", "“One.\n“Two,” he said.", ["0 open One.", "0 on Two,"]],
    [
      "over straight paragraphs",
      '"One.\n\n"Two," he said. "Three."',
      ["0 open One.", "0 on Two,", "0 Three."],
    ],
    ["not over other words", "“One.\n\nHe said “two.”", ["0 open One.", "0 two."]],
    ["not by another mark", '“One.\n\n"Two."', ["0 open One.", "0 Two."]],
    ["wrapped over a line", "He said “stay\nin” and left.", ["0 stay\nin"]],
  ])("%s", (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("nests no deeper than anybody quotes", () => {
    const depths = scan(`${"“".repeat(50)}a${"”".repeat(50)}`, ENGLISH).quotations.map(
      ({ depth }) => depth,
    );
    expect(Math.max(...depths)).toBe(11);
  });

  it("takes old single marks for apostrophes when many stand open", () => {
    expect(quoted(`${"‘a ".repeat(40)}“b”`)).toEqual(["0 b"]);
  });

  it("leaves code of Markdown alone", () => {
    expect(quoted('Run `echo "a"` and\n```\n"b"\n```\nsay "c".', "markdown")).toEqual(["0 c"]);
  });

  it("goes on over the paragraphs of a quoted block of Markdown", () => {
    expect(quoted("> “One.\n>\n> “Two.”", "markdown")).toEqual(["0 open One.", "0 on Two."]);
  });
});
