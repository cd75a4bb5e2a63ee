import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import { meantWord } from "../remedy.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";

/** A source that is named, and does not exist. */
export const sourceUnknown: Check<LedgerFaultOf<"unknown-source">> = {
  code: "source-unknown",
  severity: "error",
  isUnchecked: true,
  summary: "A source is named that the ledger does not have.",
  explanation:
    "A claim or a piece of evidence stands in a source by the name that the ledger gives it under “sources”, and there is none of this name.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "artcle", "exact": "324 metres" } }',
    ),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" } }',
    ),
  underlined: '"artcle"',
  word: ({ place, name, nearest }, context) => ({
    message: `${quoted(name)} is no source of this ledger.`,
    help:
      nearest === null
        ? "Add it to “sources”, or name one that is there."
        : `Did you mean ${quoted(nearest)}? vouch fix writes it.`,
    at: context.locate(place),
    related: [],
  }),
  remedy: ({ place, name, nearest }) => meantWord(place, name, nearest),
};
