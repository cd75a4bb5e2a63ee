import { describe, expect, it } from "vitest";
import { scan } from "../../src/quantity/scan.ts";
import { ENGLISH, toldScan } from "./told.ts";

describe("Markdown", () => {
  it.each([
    [
      "front matter",
      "---\nweight: 12\n---\nIt fell 4%.",
      ["~12 code", "4% = 4 percent, percent; fall"],
    ],
    [
      "a fenced block",
      "Run:\n\n```sh\nsleep 30\n```\n\nIt fell 4%.",
      ["~30 code", "4% = 4 percent, percent; fall"],
    ],
    ["a fence without end", "```\nsleep 30", ["~30 code"]],
    ["inline code", "Wait `sleep 30` for 4 days.", ["~30 code", "4 days = 4 duration, days"]],
    [
      "a link's target",
      "See [4 days](https://a.org/2024/12) of rain.",
      ["4 days = 4 duration, days", "~](https://a.org/2024/12) link"],
    ],
    ["a tag", 'It has <img width="30"> 4 days.', ["~30 code", "4 days = 4 duration, days"]],
    [
      "a table",
      "| Year | Net |\n| --- | --- |\n| 2024 | (11.1) |",
      ["2024 = 2024 year", "11.1 = -11.1 cardinal"],
    ],
    ["a footnote", "So it is.[^1]", ["~1 footnote"]],
    [
      "a list",
      "1. Buy 3 apples\n2. Eat",
      ["~1 list-number", "3 apples = 3 cardinal, apples", "~2 list-number"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(toldScan(scan(text, { ...ENGLISH, format: "markdown" }))).toEqual(expected);
  });
});
