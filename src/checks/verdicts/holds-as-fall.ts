import type { BasisFault } from "../basis-fault.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { wordBasis } from "../word-basis.ts";

/** A check that holds only if a change told without direction is a fall. */
export const holdsAsFall: Check<BasisFault<"unsigned">> = {
  code: "holds-as-fall",
  severity: "note",
  isUnchecked: false,
  summary: "A change agrees only if it is a fall, and no word says so.",
  explanation:
    "A figure is read as a fall when words such as “fell by” or “loss of” stand at it. No such word was found here, so the figure is compared by its size alone. Include the word in the passage, or write the direction in the ledger, and the check also catches a rise told as a fall.",
  failing: () => price("a change of 5%", "5%"),
  passing: () => price("a fall of 5%", "a fall of 5%"),
  underlined: "5%",
  word: (fault, context) =>
    wordBasis(
      fault,
      "if it is a fall, which no word says",
      "Write “direction”: “fall” at the claim if a fall is meant.",
      context,
    ),
};

function price(change: string, exact: string) {
  return exampleOf(`The price went from 80 euros to 76 euros, ${change}.`, [
    quantity("price_before", "80 euros"),
    quantity("price_after", "76 euros"),
    quantity("change", exact, {
      derivations: [{ relation: "percent_change", from: "price_before", to: "price_after" }],
    }),
  ]);
}
