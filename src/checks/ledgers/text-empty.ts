import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";

/** A text that is empty where words are needed. */
export const textEmpty: Check<LedgerFaultOf<"empty-text">> = {
  code: "text-empty",
  severity: "error",
  isUnchecked: true,
  summary: "A field of the ledger is empty.",
  explanation:
    "This field needs words: a passage to look for, a reason, a name. An empty one says nothing.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "" } }',
    ),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" } }',
    ),
  underlined: '""',
  word: ({ place, name }, context) => ({
    message: `${quoted(name)} is empty, and words are needed there.`,
    help: "Write what belongs there, or leave the field out if it is not needed.",
    at: context.locate(place),
    related: [],
  }),
};
