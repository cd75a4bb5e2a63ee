import type { BasisFault } from "../basis-fault.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { tellWhich, wordBasis } from "../word-basis.ts";

/** A check that holds only if a fraction in words is the nearest simple one. */
export const holdsAsFraction: Check<BasisFault<"fraction">> = {
  code: "holds-as-fraction",
  severity: "warning",
  isUnchecked: false,
  summary: "A figure agrees only if a fraction is the nearest simple one.",
  explanation:
    "“Two-thirds” says exactly two of three; people also write it for 65%, because no simpler fraction is nearer. The check fails for the first and holds for the second. Add “about”, or print the percentage.",
  failing: () => votes("197"),
  passing: () => votes("202"),
  underlined: "two-thirds",
  word: (fault, context) =>
    wordBasis(
      fault,
      `if ${tellWhich(fault.basis.key, fault, context)} is the nearest simple fraction`,
      "Add “about” to the fraction, or print the percentage.",
      context,
    ),
};

function votes(count: string) {
  return exampleOf(`Of 303 delegates, ${count} delegates agreed: two-thirds of the assembly.`, [
    quantity("all", "303 delegates"),
    quantity("agreed", `${count} delegates`),
    quantity("share", "two-thirds", {
      derivations: [{ relation: "share", part: "agreed", whole: "all" }],
    }),
  ]);
}
