import { tellMargin } from "../../quantity/tell-margin.ts";
import type { BasisFault } from "../basis-fault.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { quoted } from "../quoted.ts";
import { tellWhich, wordBasis } from "../word-basis.ts";

/** A check that holds only because a hedge widens a figure. */
export const holdsByHedge: Check<BasisFault<"hedge">> = {
  code: "holds-by-hedge",
  severity: "warning",
  isUnchecked: false,
  summary: "A figure agrees only because a word such as “about” stands at it.",
  explanation:
    "Words such as about, around or roughly let a figure stand for more than its digits say. The check fails for the bare figure and holds with the hedge; the finding names the smallest margin that would have been enough, so that a reader can judge whether the word may carry so much. Where a closer figure is known, print it.",
  failing: () => bicycles("30%"),
  passing: () => bicycles("31%"),
  underlined: "about 30%",
  word: (fault, context) => {
    const { basis } = fault;
    const own = basis.key === fault.claim.claim.id;
    const whose = own ? "" : ` of ${tellWhich(basis.key, fault, context)}`;
    const way = `through the ${quoted(basis.word)}${whose}`;
    const help =
      basis.width === null
        ? "Print a closer figure, or accept the warning if the word may carry so much."
        : `A margin of ${tellMargin(basis.width)} would be enough: print a closer figure if that is too much for the word.`;
    return wordBasis(fault, way, help, context);
  },
};

function bicycles(rise: string) {
  return exampleOf(
    `The shop sold 105 bicycles in May and 138 bicycles in June, a rise of about ${rise}.`,
    [
      quantity("sold_in_may", "105 bicycles"),
      quantity("sold_in_june", "138 bicycles"),
      quantity("rise", `about ${rise}`, {
        derivations: [{ relation: "percent_change", from: "sold_in_may", to: "sold_in_june" }],
      }),
    ],
  );
}
