import type { Check } from "../check.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";
import { written } from "./simple-ledger.ts";
import { capital, tellSort } from "./tell-part.ts";

/** A further ledger file that holds no claims. */
export const notClaims: Check<LedgerFaultOf<"not-claims">> = {
  code: "not-claims",
  severity: "error",
  isUnchecked: true,
  summary: "A file beside the ledger holds no claims.",
  explanation:
    "Every JSON file directly in a case, but for its sources, holds further claims: a list of them, or a single one. This file holds something else. If it is evidence, name it among the sources of the ledger.",
  failing: () => written('{ "version": 1 }\n', { "more.json": '"324 metres"\n' }),
  passing: () => written('{ "version": 1 }\n', { "more.json": "[]\n" }),
  underlined: '"324 metres"',
  word: ({ place, actual }, context) => ({
    message: `${capital(tellSort(actual))} stands here, where a list of claims or one claim should.`,
    help: "Write the claims as a list in [ ]; or, if the file is evidence, name it among the sources.",
    at: context.locate(place),
    related: [],
  }),
};
