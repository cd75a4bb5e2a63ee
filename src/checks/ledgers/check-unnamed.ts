import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";

/** Several checks of one kind, of which one has no id. */
export const checkUnnamed: Check<LedgerFaultOf<"missing-check-id">> = {
  code: "check-unnamed",
  severity: "error",
  isUnchecked: true,
  summary: "Several checks of one kind need ids to be told apart.",
  explanation:
    "A check without an id is called by its relation or its source. Where a claim has two of a kind, that name fits both, so each needs an id.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "derivations": [{ "formula": "base + 1" }, { "formula": "base + 2" }] },\n    { "id": "base", "kind": "quantity" }',
    ),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "derivations": [{ "id": "one", "formula": "base + 1" }, { "id": "two", "formula": "base + 2" }] },\n    { "id": "base", "kind": "quantity" }',
    ),
  underlined: '{ "formula": "base + 1" }',
  word: ({ place, name }, context) => ({
    message: `${quoted(name)} would be the name of more than one check here.`,
    help: "Give each of them an “id”.",
    at: context.locate(place),
    related: [],
  }),
};
