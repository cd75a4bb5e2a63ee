import type { Check, Context } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { quoted } from "../quoted.ts";
import { locateKey, tellId } from "../tell-claim.ts";

/** A figure told once with a hedge and once without. */
export const hedgeDropped: Check<FaultOf<"hedge-dropped">> = {
  code: "hedge-dropped",
  severity: "warning",
  isUnchecked: false,
  summary: "One figure is told once with a word such as “about” and once without.",
  explanation:
    "“About 33.7 million” is a weaker statement than “33.7 million”, and a text that says both says more in one place than it knows in the other. Keep the word in both places, or drop it in both.",
  failing: () => breach("33.7 million accounts"),
  passing: () => breach("about 33.7 million accounts"),
  underlined: "33.7 million accounts",
  word: (fault, context) => {
    const { claim, other, word } = fault;
    const [bare, hedged] = hasHedge(claim, context) ? [other, claim] : [claim, other];
    const location = locateKey(hedged, null, context);
    return {
      message: `${tellId(bare, context)} drops the ${quoted(word)} of ${tellId(hedged, context)}.`,
      help: `Write ${quoted(word)} in both places, or in neither.`,
      at: locateKey(bare, null, context) ?? locateCheck(fault, context),
      related:
        location === null ? [] : [{ location, message: `here it is hedged by ${quoted(word)}` }],
    };
  },
};

function hasHedge(claim: string, context: Context): boolean {
  const stood = context.results.get(claim)?.stood;
  return stood?.kind === "printed" && stood.figure !== null && stood.figure.hedge !== null;
}

function breach(first: string) {
  return exampleOf(
    `The data of ${first} leaked at the weekend. The company wrote to about 33.7 million accounts on Monday.`,
    [
      quantity("leaked", first, {
        span: { source: "article", exact: first, suffix: " leaked" },
      }),
      quantity("told", "about 33.7 million accounts", {
        span: { source: "article", exact: "about 33.7 million accounts", suffix: " on Monday" },
      }),
    ],
    { relations: [{ relation: "same", of: ["leaked", "told"] }] },
  );
}
