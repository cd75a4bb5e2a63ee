import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { tellId } from "../tell-claim.ts";

/** A formula too hard to be decided within its budget. */
export const checkNotDecided: Check<FaultOf<"not-decided">> = {
  code: "check-not-decided",
  severity: "error",
  isUnchecked: true,
  summary: "A formula was too hard to be decided within the work that it may take.",
  explanation:
    "Neither values that make the formula hold were found, nor a proof that there are none, before the work that one check may take was spent. That is no pass. Split the formula into claims of its own, or name each claim in it once.",
  failing: () => exampleOf("The box holds 12 red balls.", [quantity("red", "12 red balls")]),
  passing: () => exampleOf("The box holds 12 red balls.", [quantity("red", "12 red balls")]),
  underlined: "",
  word: (fault, context) => ({
    message: `${tellId(fault.claim, context)} was not decided: the formula of this check is too hard for the work that it may take.`,
    help: "Split the formula into claims of its own, or name each claim in it only once.",
    at: locateCheck(fault, context),
    related: [],
  }),
};
