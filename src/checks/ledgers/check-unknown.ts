import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import { meantWord } from "../remedy.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";

/** An acceptance of a check that its claim does not have. */
export const checkUnknown: Check<LedgerFaultOf<"unknown-check">> = {
  code: "check-unknown",
  severity: "error",
  isUnchecked: true,
  summary: "A fault is accepted of a check that the claim does not have.",
  explanation:
    "An acceptance names one check of its claim: a derivation, a piece of evidence, a relation or “plausible”. This claim has none of that name, so the acceptance covers nothing.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" }, "plausible": { "to": "300", "why": "the permit says so" }, "accepted": [{ "check": "plausable", "code": "value-implausible", "texts": { "height": "324 metres" }, "reason": "known", "by": "the desk" }] }',
    ),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" }, "plausible": { "to": "300", "why": "the permit says so" }, "accepted": [{ "check": "plausible", "code": "value-implausible", "texts": { "height": "324 metres" }, "reason": "known", "by": "the desk" }] }',
    ),
  underlined: '"plausable"',
  word: ({ place, check, nearest }, context) => ({
    message: `${quoted(check)} is no check of this claim.`,
    help:
      nearest === null
        ? "Name a check that the claim has, or delete the acceptance."
        : `Did you mean ${quoted(nearest)}? vouch fix writes it.`,
    at: context.locate(place),
    related: [],
  }),
  remedy: ({ place, check, nearest }) => meantWord(place, check, nearest),
};
