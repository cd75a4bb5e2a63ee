import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";
import { tellOwner } from "./tell-part.ts";

/** Two fields that exclude each other. */
export const fieldsClash: Check<LedgerFaultOf<"fields-clash">> = {
  code: "fields-clash",
  severity: "error",
  isUnchecked: true,
  summary: "Two fields of one part of the ledger exclude each other.",
  explanation:
    "Some fields say the same thing in different ways: a figure is either exact or rounded to a step, and growth runs over a number of periods or from one date to another. With both, nobody can tell which is meant.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" }, "exact": true, "rounded_to": "10" }',
    ),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" }, "rounded_to": "10" }',
    ),
  underlined: '"rounded_to"',
  word: ({ place, owner, name, other }, context) => ({
    message: `${quoted(name)} and ${quoted(other)} cannot both stand in ${tellOwner(owner)}.`,
    help: "Keep the one that is meant.",
    at: context.locate(place),
    related: [],
  }),
};
