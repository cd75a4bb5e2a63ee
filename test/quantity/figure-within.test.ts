import { describe, expect, it } from "vitest";
import { figureWithin } from "../../src/quantity/figure-within.ts";
import { scan } from "../../src/quantity/scan.ts";
import { ENGLISH } from "./told.ts";

const text =
  "Approvals were 46.8 million then and 44.9 million later, a loss of around 3 million users.";
const found = scan(text, ENGLISH);

function within(exact: string): string {
  const start = text.indexOf(exact);
  const match = figureWithin(found, { start, end: start + exact.length });
  switch (match.kind) {
    case "none":
      return "none";
    case "several":
      return `several ${match.figures.map((figure) => figure.text).join(", ")}`;
    default:
      return `${match.kind} ${match.figure.text}`;
  }
}

describe("figureWithin", () => {
  it.each([
    ["46.8 million", "found 46.8 million"],
    ["were 46.8 million then", "found 46.8 million"],
    ["a loss of around 3 million users", "found 3 million users"],
    ["3 million", "found 3 million users"],
    ["6.8 million", "cut 46.8 million"],
    ["46.8", "cut 46.8 million"],
    ["million then", "cut 46.8 million"],
    ["46.8 million then and 44.9 million", "several 46.8 million, 44.9 million"],
    ["Approvals", "none"],
    ["users", "none"],
  ])("%s: %s", (exact, expected) => {
    expect(within(exact)).toBe(expected);
  });

  it("gives the hedge and the direction around the span", () => {
    const start = text.indexOf("3 million");
    const match = figureWithin(found, { start, end: start + "3 million".length });
    expect(match.kind === "found" && [match.figure.hedge?.kind, match.figure.direction]).toEqual([
      "about",
      "fall",
    ]);
  });
});
