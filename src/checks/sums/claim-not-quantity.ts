import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { locateKey } from "../tell-claim.ts";

/** A claim that goes into a sum and is no figure. */
export const claimNotQuantity: Check<FaultOf<"not-a-quantity">> = {
  code: "claim-not-quantity",
  severity: "error",
  isUnchecked: true,
  summary: "A claim goes into a sum though it states no figure.",
  explanation:
    "Only figures and dates can be worked with. The claim named here is a quotation, or it stands nowhere and follows from nothing. Name another claim, or give this one a passage or a sum.",
  failing: () => total({}),
  passing: () => total({ span: { source: "article", exact: "2,411 tickets" } }),
  underlined: "sum",
  word: (fault, context) => {
    const location = locateKey(fault.input, null, context);
    const kind = context.case.claims.get(fault.input)?.kind;
    const why = kind === "quotation" ? "is a quotation" : "stands nowhere and follows from nothing";
    return {
      message: `${fault.input} ${why}, so ${fault.claim} cannot be worked out from it.`,
      help:
        kind === "quotation"
          ? "Name a claim that states a figure."
          : `Give ${fault.input} the passage where it is printed, a sum of its own, or a “same” with a claim that is printed.`,
      at: locateCheck(fault, context),
      related: location === null ? [] : [{ location, message: `${fault.input} ${why}` }],
    };
  },
};

function total(standing: { readonly span?: { readonly source: string; readonly exact: string } }) {
  return exampleOf(
    "The theatre sold 4,723 tickets: 2,312 tickets on Saturday and 2,411 tickets on Sunday.",
    [
      quantity("total", "4,723 tickets", {
        derivations: [{ relation: "sum", of: ["saturday", "sunday"] }],
      }),
      quantity("saturday", "2,312 tickets"),
      { id: "sunday", kind: "quantity", ...standing },
    ],
  );
}
