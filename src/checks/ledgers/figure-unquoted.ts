import type { Check } from "../check.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";

/** A figure without quotation marks. */
export const figureUnquoted: Check<LedgerFaultOf<"figure-as-number">> = {
  code: "figure-unquoted",
  severity: "error",
  isUnchecked: true,
  summary: "A figure stands in the ledger without quotation marks.",
  explanation:
    "“50.0” and “50” are different figures: the one is printed to the tenth, the other is not. A number without quotation marks loses that difference, so every figure is written as a text.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "figure": 324, "span": { "source": "article", "exact": "324 metres" } }',
    ),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "figure": "324", "span": { "source": "article", "exact": "324 metres" } }',
    ),
  underlined: "324",
  word: ({ place, write }, context) => ({
    message: `${write.replaceAll('"', "")} is a figure without quotation marks, and loses how many digits were printed.`,
    help: `Write ${write}, or let vouch fix do it.`,
    at: context.locate(place),
    related: [],
  }),
  remedy: ({ place, write }) => ({ kind: "quote", place, json: write }),
};
