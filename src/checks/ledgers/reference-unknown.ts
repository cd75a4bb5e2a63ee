import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { quoted } from "../quoted.ts";
import { meantWord } from "../remedy.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";

/** A claim of another case that is named, and was not read. */
export const referenceUnknown: Check<LedgerFaultOf<"unknown-reference">> = {
  code: "reference-unknown",
  severity: "error",
  isUnchecked: true,
  summary: "A claim of another case is named that was not read.",
  explanation:
    "A “same” may name a claim of another case as case/claim, so that two articles that tell one figure differently are found. Either no case of this name was checked together with this one, or that case has no such claim.",
  failing: () => told("another-case/height"),
  passing: () => told("height"),
  underlined: '"another-case/height"',
  word: ({ place, id, missing, nearest }, context) => {
    const [name = "", claim = ""] = id.split("/");
    return {
      message:
        missing === "case"
          ? `${quoted(id)} names a claim of a case that was not read: ${quoted(name)}.`
          : `${quoted(claim)} is the id of no claim of the case ${quoted(name)}.`,
      help:
        nearest !== null
          ? `Did you mean ${quoted(nearest)}? vouch fix writes it.`
          : missing === "case"
            ? "Check the two cases together, or name a case that exists."
            : "Name a claim that the other case has.",
      at: context.locate(place),
      related: [],
    };
  },
  remedy: ({ place, id, nearest }) => meantWord(place, id, nearest),
};

function told(reference: string) {
  return exampleOf("The tower is 324 metres tall. No other is 324 metres tall.", [
    quantity("height", "324 metres", {
      span: { source: "article", exact: "324 metres", prefix: "The tower is " },
    }),
    quantity("height_again", "324 metres", {
      span: { source: "article", exact: "324 metres", prefix: "No other is " },
      derivations: [{ relation: "same", of: [reference] }],
    }),
  ]);
}
