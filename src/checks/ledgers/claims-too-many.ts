import { exact } from "../../interval/exact.ts";
import { tellNumber } from "../../quantity/tell-value.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { LedgerFaultOf } from "./ledger-fault-of.ts";

/** More claims in a file than are read. */
export const claimsTooMany: Check<LedgerFaultOf<"too-many-claims">> = {
  code: "claims-too-many",
  severity: "error",
  isUnchecked: true,
  summary: "A file has more claims than are read.",
  explanation:
    "Of a file a hundred thousand claims are read, far more than any document makes, so that a file that was made by mistake or by a stranger does not keep vouch busy. The others were not checked. Part the case, or set another limit in vouch.json.",
  failing: () => limited(1),
  passing: () => limited(2),
  underlined: "[",
  word: ({ place, count, limit }, context) => ({
    message: `${tell(count)} claims stand in this list, and the first ${tell(limit)} of them were read.`,
    help: "Part the case, or set “claims” of the “limits” in vouch.json higher.",
    at: context.locate(place),
    related: [],
  }),
};

function tell(count: number): string {
  return tellNumber(exact(count), 0, "floor");
}

function limited(claims: number) {
  const both = [quantity("height", "324 metres"), quantity("width", "125 metres")];
  return exampleOf("The tower is 324 metres tall and 125 metres wide.", both, {
    files: { "vouch.json": `{ "limits": { "claims": ${claims} } }\n` },
  });
}
