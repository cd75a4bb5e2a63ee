import type { Check } from "../check.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { written } from "./simple-ledger.ts";

/** A ledger that does not say its version. */
export const versionMissing: Check<LedgerFaultOf<"no-version">> = {
  code: "version-missing",
  severity: "error",
  isUnchecked: true,
  summary: "A ledger does not say in which version it is written.",
  explanation:
    "The version says how a ledger is to be read, so that an old one is never misread by a newer program. There is one so far.",
  failing: () => written('{ "claims": [] }\n'),
  passing: () => written('{ "version": 1, "claims": [] }\n'),
  underlined: '{ "claims": [] }',
  word: ({ place }, context) => ({
    message: "The ledger does not say its version.",
    help: 'Begin the ledger with "version": 1, or let vouch fix do it.',
    at: context.locate(place),
    related: [],
  }),
  remedy: ({ place }) => ({ kind: "add", place, field: "version", value: 1, isSafe: true }),
};
