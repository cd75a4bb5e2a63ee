import type { BasisFault } from "../basis-fault.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { tellSource } from "../tell-source.ts";
import { wordBasis } from "../word-basis.ts";

/** A check that holds only if the figures of a source are cut, not rounded. */
export const holdsIfTruncated: Check<BasisFault<"truncated">> = {
  code: "holds-if-truncated",
  severity: "warning",
  isUnchecked: false,
  summary: "A figure agrees only if digits were cut off and not rounded.",
  explanation:
    "44,954,173 rounds to 45.0 million; 44.9 million is what is left when the rest of the digits is cut off. The check fails for a rounded figure and holds for a cut one. Round it, or, where a source always cuts, say so in the ledger with “rounding”: “truncated”.",
  failing: () => approvals("44.9 million"),
  passing: () => approvals("45.0 million"),
  underlined: "44.9 million",
  word: (fault, context) =>
    wordBasis(
      fault,
      `if the figures of ${tellSource(fault.basis.source, context)} are cut off and not rounded`,
      "Round the figure; or, if the source always cuts, write “rounding”: “truncated” at the source in the ledger.",
      context,
    ),
};

function approvals(count: string) {
  return exampleOf(
    `Cards were approved ${count} times.`,
    [
      quantity("approvals", count, {
        unit: "approvals",
        evidence: [{ source: "cards", cell: { row: "after", column: "approvals" } }],
      }),
    ],
    {
      sources: { cards: { path: "cards.csv", role: "evidence", origin: "the card companies" } },
      files: { "cards.csv": 'period,approvals\nafter,"44,954,173"\n' },
    },
  );
}
