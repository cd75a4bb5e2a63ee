import type { Example } from "../check.ts";
import { exampleOf, quantity, type Written } from "../example.ts";

/** A case whose evidence is a small table, given as it is written. */
export function withTable(csv: string, fields: { readonly [name: string]: Written } = {}): Example {
  return exampleOf(
    "Cards were used for 46.8 million approvals.",
    [
      quantity("approvals", "46.8 million approvals", {
        evidence: [{ source: "cards", cell: { row: "before", column: "approvals" } }],
      }),
    ],
    {
      sources: {
        cards: { path: "cards.csv", role: "evidence", origin: "the card companies", ...fields },
      },
      files: { "cards.csv": csv },
    },
  );
}
