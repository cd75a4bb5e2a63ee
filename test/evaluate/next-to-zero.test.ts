import { describe, expect, it } from "vitest";
import { exampleOf, quantity } from "../../src/checks/example.ts";
import { verifyExample } from "../in-memory.ts";

/** The verdict on a figure that is told of one that did not change. */
function verdictOn(figure: string, derivation: object): string | undefined {
  const { cases } = verifyExample(
    exampleOf(`It was 450.57% and then ${figure} in all.`, [
      quantity("before", "450.57%"),
      quantity("told", figure, { derivations: [{ ...derivation }] }),
    ]),
  );
  return cases[0]?.claims.find(({ claim }) => claim.id === "told")?.verdict;
}

const CHANGE = { relation: "percent_change", from: "before", to: "before" };
const SHARE = { relation: "share", part: "before", whole: "before" };

describe("a figure with a hedge at zero", () => {
  it.each(["nearly 0%", "nearly 0.00%", "about 0%", "at most 0%", "at least 0%"])(
    "%s may be said of what did not change",
    (figure) => {
      expect(["consistent", "confirmed"]).toContain(verdictOn(figure, CHANGE));
    },
  );

  it.each(["less than 0%", "more than 0.00%", "just over 0%"])("%s may not", (figure) => {
    expect(verdictOn(figure, CHANGE)).toBe("contradicted");
  });

  it.each(["nearly 0%", "less than 0%", "nearly 0.00%"])("%s may not be said of all", (figure) => {
    expect(verdictOn(figure, SHARE)).toBe("contradicted");
  });
});
