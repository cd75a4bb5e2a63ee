import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { quoted } from "../quoted.ts";
import { locateExact, tellSource } from "../standing-of.ts";

/** A passage that its source does not hold. */
export const textLost: Check<FaultOf<"lost">> = {
  code: "text-lost",
  severity: "error",
  isUnchecked: false,
  summary: "A passage does not stand in its source.",
  explanation:
    "A claim holds only for the words that it quotes from its source, letter for letter, and these words are not there. Either the source has been edited, or the passage was copied with a slip. Until it is found again nothing can be said of the claim, nor of what depends on it.",
  failing: () => tower("342 metres"),
  passing: () => tower("324 metres"),
  underlined: "342 metres",
  word: (fault, context) => {
    const name = tellSource(fault.source, context);
    const message = `${quoted(fault.exact)} does not stand in ${name}.`;
    const at = locateExact(fault, context);
    if (fault.nearest === null)
      return { message, help: "Copy the passage from the source once more.", at, related: [] };
    const near = quoted(context.textAt(fault.source, fault.nearest));
    const location = context.locateSpan(fault.source, fault.nearest);
    return {
      message,
      help: `If ${near} on line ${location.line} is meant, give the span the words before or after it.`,
      at,
      related: [{ location, message: `the nearest text is ${near}` }],
    };
  },
};

function tower(exact: string) {
  return exampleOf("The tower is 324 metres tall.", [quantity("height", exact)]);
}
