import type { Check } from "../check.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { written } from "./simple-ledger.ts";
import { capital, tellSort } from "./tell-part.ts";

/** A ledger file that holds something else. */
export const notALedger: Check<LedgerFaultOf<"not-a-ledger">> = {
  code: "not-a-ledger",
  severity: "error",
  isUnchecked: true,
  summary: "The file ledger.json holds no ledger.",
  explanation:
    "A ledger is written between { and }, with “version”, “sources” and “claims” in it. This file holds something else, so nothing of the case could be checked. A mere list of claims belongs in another file beside ledger.json.",
  failing: () => written("[]\n"),
  passing: () => written('{ "version": 1, "sources": {}, "claims": [] }\n'),
  underlined: "[]",
  word: ({ place, actual }, context) => ({
    message: `${capital(tellSort(actual))} stands here, and a ledger is fields in { }.`,
    help: 'Write { "version": 1, "sources": {}, "claims": [] } and put the claims into its list.',
    at: context.locate(place),
    related: [],
  }),
};
