import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";

/** Two claims with one id. */
export const idDuplicate: Check<LedgerFaultOf<"duplicate-id">> = {
  code: "id-duplicate",
  severity: "error",
  isUnchecked: true,
  summary: "Two claims have the same id.",
  explanation:
    "An id names one claim of its case, so that sums and relations know which is meant. The first claim keeps the id; the other was left out.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity" },\n    { "id": "height", "kind": "quantity", "note": "again" }',
    ),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity" },\n    { "id": "height_again", "kind": "quantity", "note": "again" }',
    ),
  underlined: '"height"',
  word: ({ place, id, first }, context) => ({
    message: `${quoted(id)} is the id of another claim already.`,
    help: "Give this claim an id of its own.",
    at: context.locate(place),
    related: [{ location: context.locate(first), message: "the claim that has the id" }],
  }),
};
