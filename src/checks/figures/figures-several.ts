import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { listed, quoted } from "../quoted.ts";

/** A passage with more than one figure. */
export const figuresSeveral: Check<FaultOf<"several-figures">> = {
  code: "figures-several",
  severity: "error",
  isUnchecked: true,
  summary: "A passage holds more than one figure, and nothing says which is meant.",
  explanation:
    "A claim states one figure, and its passage holds several. Choose the passage so that only the one is in it, and make a claim of its own for each of the others.",
  failing: () => rates("3.2% in May and 3.4%"),
  passing: () => rates("3.2%"),
  underlined: "3.2% in May and 3.4%",
  word: ({ at, texts }, context) => ({
    message: `${quoted(context.textAt(at.source, at.span))} holds ${texts.length} figures: ${listed(texts.slice(0, 4).map((text) => quoted(text, 30)))}.`,
    help: "Choose a passage with one of them, and make a claim of its own for each other.",
    at: context.locateSpan(at.source, at.span),
    related: [],
  }),
};

function rates(exact: string) {
  return exampleOf("Unemployment stood at 3.2% in May and 3.4% in June.", [
    quantity("rate", exact),
  ]);
}
