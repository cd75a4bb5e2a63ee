import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { written } from "./simple-ledger.ts";

/** A ledger of a version that nobody knows. */
export const versionUnknown: Check<LedgerFaultOf<"unknown-version">> = {
  code: "version-unknown",
  severity: "error",
  isUnchecked: true,
  summary: "A ledger is written in a version that this program does not know.",
  explanation:
    "The ledger says that it is written in another version than 1, the only one that this program reads. Either the number is a slip, or a newer program is needed.",
  failing: () => written('{ "version": 2, "claims": [] }\n'),
  passing: () => written('{ "version": 1, "claims": [] }\n'),
  underlined: "2",
  word: ({ place, actual }, context) => ({
    message: `${quoted(actual)} is no version of a ledger that can be read, only 1 is.`,
    help: 'Write "version": 1, or get a newer vouch.',
    at: context.locate(place),
    related: [],
  }),
};
