import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { locateKey, tellId } from "../tell-claim.ts";

/** A share or a mean of whole things whose number is not known exactly. */
export const countNotWhole: Check<FaultOf<"not-a-count">> = {
  code: "count-not-whole",
  severity: "error",
  isUnchecked: true,
  summary: "A share of whole things is checked, but their number is not one whole number.",
  explanation:
    "Of 20 people 35% or 40% can agree, but not 37%, since there is no half person. That can only be tested where the number of people is one exact whole number; here it is rounded, hedged or no count at all. Name a claim with the exact number, or use “share”.",
  failing: () => survey("about 20 people"),
  passing: () => survey("21 people"),
  underlined: "integer_share",
  word: (fault, context) => {
    const location = locateKey(fault.input, null, context);
    return {
      message: `${tellId(fault.input, context)} is not one whole number, so no share or mean of whole things can be tested by it.`,
      help: "Name the claim with the exact number, or use the relation “share”.",
      at: locateCheck(fault, context),
      related: location === null ? [] : [{ location, message: "the number that is needed" }],
    };
  },
};

function survey(asked: string) {
  return exampleOf(`The paper asked ${asked}, and 38% agreed.`, [
    quantity("asked", asked),
    quantity("agreed", "38%", {
      derivations: [{ relation: "integer_share", whole: "asked" }],
    }),
  ]);
}
