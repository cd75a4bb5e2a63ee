import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { JsonFaultIn } from "./json-fault-in.ts";
import { withClaim } from "./simple-ledger.ts";

/** A field that stands twice in one part of a ledger file. */
export const keyDuplicate: Check<JsonFaultIn<"duplicate-key">> = {
  code: "key-duplicate",
  severity: "error",
  isUnchecked: true,
  summary: "A field stands twice in one part of a ledger file.",
  explanation:
    "Of a field that stands twice only the last one counts, and the first is lost without a word. Whoever wrote both meant something by each.",
  failing: () =>
    withClaim(
      '{ "id": "height", "kind": "quantity", "note": "to the tip", "note": "with antenna" }',
    ),
  passing: () =>
    withClaim('{ "id": "height", "kind": "quantity", "note": "to the tip, with antenna" }'),
  underlined: '"note"',
  word: ({ file, fault }, context) => ({
    message: `${quoted(fault.key)} stands here for the second time, and only the last one counts.`,
    help: "Keep one of the two.",
    at: context.locateInLedger(file, fault.span),
    related: [
      { location: context.locateInLedger(file, fault.first), message: "it stood here first" },
    ],
  }),
};
