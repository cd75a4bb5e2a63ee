import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";

/** A list with fewer entries than it needs. */
export const tooFew: Check<LedgerFaultOf<"too-few">> = {
  code: "too-few",
  severity: "error",
  isUnchecked: true,
  summary: "A list in the ledger has fewer entries than it needs.",
  explanation:
    "A sum needs at least two claims, a relation at least two that it holds between. With fewer there is nothing to compare.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" }, "derivations": [{ "relation": "sum", "of": ["base"] }] },\n    { "id": "base", "kind": "quantity" }',
    ),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" }, "derivations": [{ "relation": "sum", "of": ["base", "mast"] }] },\n    { "id": "base", "kind": "quantity" },\n    { "id": "mast", "kind": "quantity" }',
    ),
  underlined: '["base"]',
  word: ({ place, name, needed, actual }, context) => ({
    message: `${quoted(name)} has ${actual} ${actual === 1 ? "entry" : "entries"}, and needs ${needed} at least.`,
    help: "Add what is missing, or leave this part out.",
    at: context.locate(place),
    related: [],
  }),
};
