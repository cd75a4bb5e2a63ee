import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { written } from "./simple-ledger.ts";

/** A further ledger file with what only ledger.json may have. */
export const secondLedger: Check<LedgerFaultOf<"second-ledger">> = {
  code: "second-ledger",
  severity: "error",
  isUnchecked: true,
  summary: "A file beside the ledger has fields that only ledger.json may have.",
  explanation:
    "A case has one ledger, ledger.json, with its sources and relations. Other files in the folder hold claims alone. Move what stands here into ledger.json, or put the file into a folder of its own if it is another case.",
  failing: () => written('{ "version": 1 }\n', { "more.json": '{ "version": 1, "claims": [] }\n' }),
  passing: () => written('{ "version": 1 }\n', { "more.json": "[]\n" }),
  underlined: '"version"',
  word: ({ place, field }, context) => ({
    message: `${quoted(field)} may stand only in ledger.json, and this file holds further claims.`,
    help: "Keep the claims alone, as a list in [ ], or move the file into a folder of its own.",
    at: context.locate(place),
    related: [],
  }),
};
