import { tellInterval } from "../../quantity/tell-interval.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { locateClaim, relatedInputs, tellClaim } from "../tell-claim.ts";
import type { CheckFault } from "../tell-sides.ts";

/** A value that lies wholly outside what its claim calls plausible. */
export const valueImplausible: Check<CheckFault> = {
  code: "value-implausible",
  severity: "error",
  isUnchecked: false,
  summary: "A value lies wholly outside the range that its claim calls plausible.",
  explanation:
    "The figures of a text can agree with each other and still add up to nonsense. A claim that nothing prints, such as the average that follows from a total and a count, may say in which range a sensible value lies. Here every value that the figures allow lies outside that range, so one of them is wrong, most likely by a large factor.",
  failing: () => payments("14.9 trillion won"),
  passing: () => payments("1.49 trillion won"),
  underlined: "average_payment",
  word: ({ claim, check }, context) => {
    const { implied, stated, unit } = check;
    const value = implied === null ? "an unknown value" : tellInterval(implied, unit);
    const range = stated === null ? "another value" : tellInterval(stated, unit);
    const derived = claim.checks.find((other) => other.kind === "derivation") ?? check;
    return {
      message: `${tellClaim(claim)} ${claim.stood.kind === "printed" ? "means" : "comes to"} ${value}, but only ${range} would be plausible.`,
      help: "Compare the figures that it follows from with their sources: one is likely wrong by a large factor.",
      at: locateClaim(claim, context),
      related: relatedInputs(claim, derived, context),
    };
  },
};

function payments(total: string) {
  return exampleOf(`Customers paid ${total} in 46.8 million payments.`, [
    quantity("total", total),
    quantity("payments", "46.8 million payments"),
    {
      id: "average_payment",
      kind: "quantity",
      unit: "won per payment",
      derivations: [{ formula: "total / payments" }],
      plausible: { from: "10,000", to: "100,000", why: "a card payment, not a car" },
    },
  ]);
}
