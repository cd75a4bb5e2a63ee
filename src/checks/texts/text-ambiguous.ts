import { wordsSought } from "../../ledger/words-sought.ts";
import type { Span } from "../../text/span.ts";
import type { Check, Context } from "../check.ts";
import { date, exampleOf } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { quoted } from "../quoted.ts";
import { spanName } from "../remedy.ts";
import { locateExact, standingOf, tellSource } from "../standing-of.ts";

const MOST = 10;

/** A passage that stands in its source more than once. */
export const textAmbiguous: Check<FaultOf<"ambiguous">> = {
  code: "text-ambiguous",
  severity: "error",
  isUnchecked: false,
  summary: "A passage stands in its source more than once.",
  explanation:
    "The same words stand in the source more than once, and nothing in the ledger says which of them the claim means. Give the span a few words that stand before it (“prefix”) or after it (“suffix”).",
  failing: () => meeting({}),
  passing: () => meeting({ prefix: "The ministers meet on " }),
  underlined: "December 25",
  word: (fault, context) => {
    const { source, candidates } = fault;
    const standing = standingOf(fault, context);
    const exact = standing?.kind === "span" ? wordsSought(standing.selector) : "The passage";
    return {
      message: `${quoted(exact)} stands in ${tellSource(source, context)} ${candidates.length} times, and nothing says which is meant.`,
      help: helpFor(source, candidates[0], context),
      at: locateExact(fault, context),
      related: candidates.slice(0, MOST).map((span, index) => ({
        location: context.locateSpan(source, span),
        message: `it may be the one here (${index + 1} of ${candidates.length})`,
      })),
    };
  },
  remedy: ({ claim, evidence, place, source, candidates }) => ({
    kind: "tell-apart",
    place,
    name: spanName(claim, evidence),
    source,
    candidates,
  }),
};

/** The words before the first of the places, on its own line. */
function helpFor(source: string, first: Span | undefined, context: Context): string {
  const start = first?.start ?? 0;
  const before = context.textAt(source, { start: Math.max(0, start - 40), end: start });
  const words = /(?:\S+\s+){1,3}\S*$/u.exec(before.split("\n").at(-1) ?? "")?.[0] ?? "";
  return words.trim() === ""
    ? "Add the words before the one that is meant as “prefix”, or those after it as “suffix”."
    : `Add the words before the one that is meant; for the first: "prefix": ${JSON.stringify(words)}.`;
}

function meeting(context: { readonly prefix?: string }) {
  return exampleOf(
    "The office called a meeting for December 25. The ministers meet on December 25, a holiday.",
    [
      date("meeting", "December 25", {
        span: { source: "article", exact: "December 25", ...context },
      }),
    ],
  );
}
