import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";
import { capital, tellOwner } from "./tell-part.ts";

/** A field that its part of the ledger needs and does not have. */
export const fieldMissing: Check<LedgerFaultOf<"missing-field">> = {
  code: "field-missing",
  severity: "error",
  isUnchecked: true,
  summary: "A part of the ledger lacks a field that it needs.",
  explanation:
    "Without this field nobody knows what the part means, so it was left out and everything else was checked.",
  failing: () =>
    withClaim('{ "id": "height", "span": { "source": "article", "exact": "324 metres" } }'),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" } }',
    ),
  underlined: '{ "id": "height", "span": { "source": "article", "exact": "324 metres" } }',
  word: ({ place, owner, name }, context) => ({
    message: `${capital(tellOwner(owner))} needs the field ${quoted(name)}, which is missing here.`,
    help: `Add "${name}" to it.`,
    at: context.locate(place),
    related: [],
  }),
};
