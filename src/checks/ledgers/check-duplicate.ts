import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";

/** Two checks of a claim, or two relations, with one id. */
export const checkDuplicate: Check<LedgerFaultOf<"duplicate-check-id">> = {
  code: "check-duplicate",
  severity: "error",
  isUnchecked: true,
  summary: "Two checks have the same id.",
  explanation:
    "Results and acceptances name a check by its id, so no two checks of a claim, and no two relations of a ledger, may share one.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "derivations": [{ "id": "sum", "formula": "base + 1" }, { "id": "sum", "formula": "base + 2" }] },\n    { "id": "base", "kind": "quantity" }',
    ),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "derivations": [{ "id": "sum", "formula": "base + 1" }, { "id": "other_sum", "formula": "base + 2" }] },\n    { "id": "base", "kind": "quantity" }',
    ),
  underlined: '"sum"',
  word: ({ place, id, first }, context) => ({
    message: `${quoted(id)} is the id of another check already.`,
    help: "Give this one an id of its own.",
    at: context.locate(place),
    related: [{ location: context.locate(first), message: "the check that has the id" }],
  }),
};
