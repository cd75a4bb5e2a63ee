import type { Check } from "../check.ts";
import type { JsonFaultIn } from "./json-fault-in.ts";
import { respellSyntax } from "./respell-syntax.ts";
import { withClaim } from "./simple-ledger.ts";
import { tellSyntax } from "./tell-syntax.ts";

/** A ledger file that is not JSON as it should be. */
export const jsonMalformed: Check<JsonFaultIn<"syntax">> = {
  code: "json-malformed",
  severity: "error",
  isUnchecked: true,
  summary: "A ledger file has a slip in its commas, brackets or quotation marks.",
  explanation:
    "A ledger is written in JSON: fields in { }, lists in [ ], a comma between any two entries and none after the last, texts in straight quotation marks. At the marked place it is not. Whatever could still be read was checked.",
  failing: () => withClaim('{ "id": "height", "kind": "quantity", }'),
  passing: () => withClaim('{ "id": "height", "kind": "quantity" }'),
  underlined: ",",
  word: ({ file, fault }, context) => ({
    ...told(file, fault),
    at: context.locateInLedger(file, fault.span),
    related:
      fault.opened === null
        ? []
        : [{ location: context.locateInLedger(file, fault.opened), message: "it is opened here" }],
  }),
  remedy: ({ file, fault }) => respellSyntax(file, fault),
};

function told(file: string, fault: JsonFaultIn<"syntax">["fault"]) {
  const { message, help } = tellSyntax(fault);
  const remedy = respellSyntax(file, fault);
  const isSafe = remedy?.kind === "respell" && remedy.isSafe;
  return { message, help: isSafe ? `${help} vouch fix does it.` : help };
}
