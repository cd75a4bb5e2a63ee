import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { quoted } from "../quoted.ts";
import { locateKey, tellId } from "../tell-claim.ts";

/** An item of a counted list that the text does not hold. */
export const itemLost: Check<FaultOf<"item-lost">> = {
  code: "item-lost",
  severity: "error",
  isUnchecked: false,
  summary: "A list is counted with an item that its text does not hold.",
  explanation:
    "The claim says how many things the text lists, and the ledger names each of them, letter for letter. One of these does not stand in the text: it was edited, or copied with a slip. The list was not counted.",
  failing: () => ministers("labor"),
  passing: () => ministers("labour"),
  underlined: "list_count",
  word: (fault, context) => {
    const location = locateKey(fault.claim, null, context);
    return {
      message: `${quoted(fault.item)} does not stand in the text of ${tellId(fault.claim, context)}, so the list was not counted.`,
      help: "Copy the item from the text once more, or take it out of the list.",
      at: locateCheck(fault, context),
      related: location === null ? [] : [{ location, message: "the number of the list" }],
    };
  },
};

function ministers(last: string) {
  return exampleOf("The office called three ministers: those of finance, science and labour.", [
    quantity("ministers", "three ministers", {
      derivations: [{ relation: "list_count", items: ["finance", "science", last] }],
    }),
  ]);
}
