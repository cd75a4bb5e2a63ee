import { tellNumber } from "../../quantity/tell-value.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { locateKey, tellId } from "../tell-claim.ts";

/** A share or a mean of so many things that every figure is possible. */
export const shareNotTestable: Check<FaultOf<"not-testable">> = {
  code: "share-not-testable",
  severity: "note",
  isUnchecked: false,
  summary: "A share is of so many things that any printed figure is possible.",
  explanation:
    "Of 20 people 37% is impossible; of 1,000 people every whole percentage is possible, so the test says nothing. The figure may be right or wrong. With one digit more it could be tested, or with the number of those who agreed.",
  failing: () => survey("1,024 people"),
  passing: () => survey("21 people"),
  underlined: "38%",
  word: (fault, context) => ({
    message: `${tellId(fault.claim, context)} cannot be tested: with ${tellNumber(fault.count, 0, "half-even")} things in all, any figure of so many digits is possible.`,
    help: "Print one digit more, or record the number itself and check the share.",
    at: locateKey(fault.claim, null, context) ?? locateCheck(fault, context),
    related: [],
  }),
};

function survey(asked: string) {
  return exampleOf(`The paper asked ${asked}, and 38% agreed.`, [
    quantity("asked", asked),
    quantity("agreed", "38%", {
      derivations: [{ relation: "integer_share", whole: "asked" }],
    }),
  ]);
}
