import type { Selector } from "../../ledger/case.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { quoted } from "../quoted.ts";
import { spanName } from "../remedy.ts";
import { standingOf, tellSource } from "../standing-of.ts";

/** A passage found elsewhere than the ledger has it, or in another typography. */
export const textMoved: Check<FaultOf<"moved">> = {
  code: "text-moved",
  severity: "note",
  isUnchecked: false,
  summary: "A passage was found, but not quite where or as the ledger has it.",
  explanation:
    "The source was edited: the passage now stands elsewhere, or with other quotation marks, dashes or spaces. It was found without doubt and is checked there. Bring the ledger up to date at the next occasion.",
  failing: () => tower(113),
  passing: () => tower(13),
  underlined: "324 metres tall",
  word: (fault, context) => {
    const { source, span } = fault.at;
    const now = context.textAt(source, span);
    const standing = standingOf(fault, context);
    const isReset = standing?.kind === "span" && !stands(standing.selector, now);
    const isLong = standing?.kind === "span" && "head" in standing.selector;
    const name = tellSource(source, context);
    return {
      message: isReset
        ? `${quoted(now)} is set in other marks or spaces in ${name} than in the ledger.`
        : `${quoted(now)} stands elsewhere in ${name} than the ledger says${isLong ? ", or has become longer or shorter" : ""}.`,
      help: isReset
        ? "Copy the passage into the ledger as it now stands, or let vouch fix do it."
        : "Correct “start”, “end” and the words around the passage in the ledger, or let vouch fix do it.",
      at: context.locateSpan(source, span),
      related: [],
    };
  },
  remedy: ({ claim, evidence, place, at }) => ({
    kind: "place-anew",
    place,
    name: spanName(claim, evidence),
    ...at,
    how: "moved",
  }),
};

/** Whether a selector asks for these words to the letter. */
function stands(selector: Selector, now: string): boolean {
  return "exact" in selector
    ? selector.exact === now
    : now.startsWith(selector.head) && now.endsWith(selector.tail);
}

function tower(start: number) {
  const exact = "324 metres tall";
  return exampleOf("The tower is 324 metres tall.", [
    quantity("height", exact, {
      span: { source: "article", exact, start, end: start + exact.length },
    }),
  ]);
}
