import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { quoted } from "../quoted.ts";

/** A passage or a cell in which no figure can be read. */
export const figureMissing: Check<FaultOf<"no-figure">> = {
  code: "figure-missing",
  severity: "error",
  isUnchecked: true,
  summary: "No figure or date can be read where a claim says that one stands.",
  explanation:
    "The claim states a figure or a date, and none can be read from its words. Choose the passage so that the figure is in it, or, where the text says it without a figure, write the figure into the claim.",
  failing: () => ministers({}),
  passing: () => ministers({ figure: "4" }),
  underlined: "the ministers of finance, science, trade and labour",
  word: ({ at, evidence }, context) => ({
    message: `${quoted(context.textAt(at.source, at.span))} holds no figure or date that can be read.`,
    help:
      evidence === null
        ? "Choose a passage with the figure in it, or write the figure into the claim."
        : "Choose a passage or a cell with the figure in it.",
    at: context.locateSpan(at.source, at.span),
    related: [],
  }),
};

function ministers(fields: { readonly figure?: string }) {
  const passage = "the ministers of finance, science, trade and labour";
  return exampleOf(`The office called ${passage}.`, [
    quantity("ministers", passage, { unit: "ministers", ...fields }),
  ]);
}
