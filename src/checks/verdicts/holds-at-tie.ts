import type { BasisFault } from "../basis-fault.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { tellWhich, wordBasis } from "../word-basis.ts";

/** A check that holds only at the very end of an interval, where a tie is rounded one way. */
export const holdsAtTie: Check<BasisFault<"tie">> = {
  code: "holds-at-tie",
  severity: "warning",
  isUnchecked: false,
  summary: "A figure agrees only if a value exactly halfway was rounded its way.",
  explanation:
    "A value exactly halfway between two figures, such as 12.5%, is printed as 13% by one way of rounding and as 12% by another; both are in use, so neither is called wrong. The check holds at that one value and nowhere else. One more digit would settle it.",
  failing: () => members("13%"),
  passing: () => members("12.5%"),
  underlined: "13%",
  word: (fault, context) =>
    wordBasis(
      fault,
      `if ${tellWhich(fault.basis.key, fault, context)} was exactly halfway before it was rounded`,
      "Print one more digit, so that nothing depends on how a tie is rounded.",
      context,
    ),
};

function members(rise: string) {
  return exampleOf(`The club had 8 members and now has 9 members, a rise of ${rise}.`, [
    quantity("members_before", "8 members"),
    quantity("members_now", "9 members"),
    quantity("rise", rise, {
      derivations: [{ relation: "percent_change", from: "members_before", to: "members_now" }],
    }),
  ]);
}
