import type { Check } from "../check.ts";
import type { JsonFaultIn } from "./json-fault-in.ts";
import { withClaim } from "./simple-ledger.ts";

/** A ledger nested deeper than anything is read. */
export const jsonTooDeep: Check<JsonFaultIn<"too-deep">> = {
  code: "json-too-deep",
  severity: "error",
  isUnchecked: true,
  summary: "A ledger file is nested deeper than it can be read.",
  explanation:
    "No ledger needs more than a few brackets within each other. What lies deeper than the limit was left out, and was not checked.",
  failing: () => withClaim(`${"[".repeat(70)}${"]".repeat(70)}`),
  passing: () => withClaim('{ "id": "height", "kind": "quantity" }'),
  underlined: "[",
  word: ({ file, fault }, context) => ({
    message: `Brackets stand within each other more than ${fault.limit} deep, and what is deeper was not read.`,
    help: "Take out the brackets that are too many.",
    at: context.locateInLedger(file, fault.span),
    related: [],
  }),
};
