import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hitsWith } from "../../../src/evaluate/suggestions/pairs.ts";
import { type Reach, reachOf, shelve } from "../../../src/evaluate/suggestions/reach.ts";
import { suggest } from "../../../src/evaluate/suggestions/suggest.ts";
import type { Candidate } from "../../../src/evaluate/suggestions/suggestion.ts";
import { printed, sourceOf } from "../printed.ts";

const article = sourceOf("article");

function figure(
  key: string,
  text: string,
  sentence: number,
  direction: "rise" | "fall" | "none" = "none",
): Candidate {
  return {
    operand: printed(key, text, { source: article, direction }),
    sentence,
    isEvidence: false,
  };
}

const never = () => false;

function told(
  candidates: readonly Candidate[],
  isTied: (claims: readonly string[]) => boolean = never,
) {
  return suggest(candidates, isTied).map(({ claim, rule }) => {
    const { relation, ...terms } = rule;
    return `${claim}: ${relation} ${Object.values(terms).flat().join(" ")}`;
  });
}

describe("suggest", () => {
  it("finds a percent change, first because it is the least likely to be chance", () => {
    const figures = [
      figure("before", "46.8 million", 3),
      figure("after", "44.9 million", 3),
      figure("fall", "4.1%", 3, "fall"),
      figure("customers", "33.7 million", 1),
    ];
    expect(told(figures)[0]).toBe("fall: percent_change before after");
    expect(suggest(figures, never)[0]?.expected).toBeLessThan(0.01);
  });

  it.each([
    ["a loss", ["17.98 million", "14.84 million"], "3 million", "fall", "c: difference a b"],
    ["a total", ["1,204", "1,397"], "2,601", "none", "c: sum a b"],
    ["a share", ["33.7 million", "51.7 million"], "65.2%", "none", "c: share a b"],
    ["an amount", ["$12.50", "1,240"], "$15,500", "none", "c: product a b"],
  ] as const)("finds %s", (_, [a, b], c, direction, expected) => {
    const figures = [figure("a", a, 0), figure("b", b, 0), figure("c", c, 0, direction)];
    expect(told(figures)).toContain(expected);
  });

  it("proposes nothing against the printed direction, too far away, or tied already", () => {
    const a = figure("a", "17.98 million", 0);
    const b = figure("b", "14.84 million", 0);
    expect(told([a, b, figure("c", "3.14 million", 0, "rise")])).not.toContain("c: difference a b");
    expect(told([a, b, figure("c", "3.14 million", 20, "fall")])).toEqual([]);
    expect(told([a, b, figure("c", "3.14 million", 0, "fall")], () => true)).toEqual([]);
  });

  it("takes evidence as an input, never as what is recomputed", () => {
    const evidence = (key: string, text: string): Candidate => ({
      operand: printed(key, text, { source: sourceOf("data") }),
      sentence: 0,
      isEvidence: true,
    });
    const figures = [evidence("a", "1,204"), evidence("b", "1,397"), evidence("c", "2,601")];
    expect(told(figures)).toEqual([]);
    expect(told([...figures.slice(0, 2), figure("c", "2,601", 0)])).toEqual(["c: sum a b"]);
  });
});

describe("hitsWith", () => {
  it("finds just what trying every pair finds", () => {
    const text = fc.constantFrom(
      "12",
      "25",
      "37",
      "50%",
      "62",
      "1.5 million",
      "3%",
      "$40",
      "$480",
      "74",
      "111",
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 3, maxLength: 14 }), (texts) => {
        const reaches = texts
          .map((each, index) => reachOf(figure(`f${index}`, each, 0)))
          .filter((reach) => reach !== null);
        const searched = hitsAmong(reaches, reaches).sort();
        const tried = reaches.flatMap((other) => hitsAmong(reaches, [other])).sort();
        expect(searched).toEqual(tried);
      }),
    );
  });
});

/** The hits of every result and first figure with some others. */
function hitsAmong(reaches: readonly Reach[], others: readonly Reach[]): string[] {
  const shelf = shelve(others);
  return reaches.flatMap((result) =>
    reaches.flatMap((first) =>
      [...hitsWith(result, first, shelf)].map(({ rule }) =>
        JSON.stringify([result.candidate.operand.key, rule]),
      ),
    ),
  );
}
