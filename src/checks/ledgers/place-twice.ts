import type { Check } from "../check.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";
import { tellOwner } from "./tell-part.ts";

/** A claim or evidence with a span and a cell. */
export const placeTwice: Check<LedgerFaultOf<"two-standings">> = {
  code: "place-twice",
  severity: "error",
  isUnchecked: true,
  summary: "A claim or a piece of evidence gives both a passage and a cell.",
  explanation:
    "A claim stands in one place: at a passage of a text, or at a cell of a data file. For the other place make it evidence, or a claim of its own.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" }, "cell": { "source": "article", "pointer": "/height" } }',
    ),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" } }',
    ),
  underlined:
    '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" }, "cell": { "source": "article", "pointer": "/height" } }',
  word: ({ place, owner }, context) => ({
    message: `“span” and “cell” both say where ${tellOwner(owner)} stands, and only one may.`,
    help: "Keep one of the two; the other place can be evidence.",
    at: context.locate(place),
    related: [],
  }),
};
