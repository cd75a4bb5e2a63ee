import type { Check } from "../check.ts";
import { listed, quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";
import { lowered } from "./tell-part.ts";

/** A value that its field does not take. */
export const valueUnknown: Check<LedgerFaultOf<"bad-value">> = {
  code: "value-unknown",
  severity: "error",
  isUnchecked: true,
  summary: "A field of the ledger holds a value that it does not take.",
  explanation:
    "Some fields take one of a few words, others a text of a certain form. This value is none of them, so its part of the ledger was left out and everything else was checked.",
  failing: withClaim(
    '{ "id": "height", "kind": "quantty", "span": { "source": "article", "exact": "324 metres" } }',
  ),
  passing: withClaim(
    '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" } }',
  ),
  underlined: '"quantty"',
  word: ({ place, actual, allowed, nearest, expected, example }, context) => ({
    message:
      allowed.length > 0
        ? `${quoted(actual)} cannot stand here: it takes ${listed(
            allowed.map((one) => quoted(one)),
            "or",
          )}.`
        : `${quoted(actual)} cannot stand here${expected === null ? "" : `: ${lowered(expected)}`}.`,
    help:
      nearest !== null
        ? `Did you mean ${quoted(nearest)}?`
        : example !== null
          ? `Write it like ${quoted(example)}.`
          : "Write one of the values that it takes.",
    at: context.locate(place),
    related: [],
  }),
};
