import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { withClaim } from "./simple-ledger.ts";
import { tellOwner } from "./tell-part.ts";

/** A field that its part of the ledger does not have. */
export const fieldUnknown: Check<LedgerFaultOf<"unknown-field">> = {
  code: "field-unknown",
  severity: "error",
  isUnchecked: true,
  summary: "A field stands in the ledger that nobody knows there.",
  explanation:
    "A misspelt field would be overlooked without a word, and with it what it asks for, so every field must be one that is known at its place.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "spam": { "source": "article", "exact": "324 metres" } }',
    ),
  passing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" } }',
    ),
  underlined: '"spam"',
  word: ({ place, owner, name, nearest, belongsTo }, context) => ({
    message:
      belongsTo === null || nearest !== null
        ? `${quoted(name)} is not a field of ${tellOwner(owner)}.`
        : `${quoted(name)} is a field of ${tellOwner(belongsTo)}, not of ${tellOwner(owner)}.`,
    help: isEnd(owner, name)
      ? "Give all of the words as “exact”: only a quotation may be given by its first and last words."
      : nearest !== null
        ? `Did you mean ${quoted(nearest)}? vouch fix writes it.`
        : belongsTo === null
          ? "Leave it out; for words of your own there is “note”."
          : `Move it into ${tellOwner(belongsTo)}.`,
    at: context.locate(place),
    related: [],
  }),
  remedy: ({ place, owner, name, nearest }) =>
    nearest === null || isEnd(owner, name)
      ? null
      : { kind: "rename", place, before: name, after: nearest },
};

/** Whether somebody has given a short passage as a long one. */
function isEnd(owner: string, name: string): boolean {
  return owner === "span" && (name === "head" || name === "tail");
}
