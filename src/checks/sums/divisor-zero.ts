import { tellInterval } from "../../quantity/tell-interval.ts";
import type { Unit } from "../../quantity/unit.ts";
import type { Check, Context } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { locateKey, tellId } from "../tell-claim.ts";

/** A division by what may be zero. */
export const divisorZero: Check<FaultOf<"zero-divisor">> = {
  code: "divisor-zero",
  severity: "error",
  isUnchecked: true,
  summary: "A sum divides by a figure that may be zero.",
  explanation:
    "Among the values that the divisor stands for is zero, and what is divided by zero can be anything. The sum decides nothing. Divide by a figure that is printed with more digits, or leave the sum out.",
  failing: () => average("0.0 million"),
  passing: () => average("0.2 million"),
  underlined: "total / payments",
  word: (fault, context) => {
    const { input, divisor } = fault;
    const unit = unitOf(input, context);
    const means =
      unit === null ? "its values hold zero" : `it means ${tellInterval(divisor, unit)}`;
    const location = input === null ? null : locateKey(input, null, context);
    return {
      message: `${input === null ? "The divisor" : tellId(input, context)} may be zero, so nothing can be divided by it: ${means}.`,
      help: "Divide by a figure that is printed with more digits, or leave the sum out.",
      at: locateCheck(fault, context),
      related: location === null ? [] : [{ location, message: "the divisor" }],
    };
  },
};

function unitOf(input: string | null, context: Context): Unit | null {
  return input === null ? null : (context.results.get(input)?.unit ?? null);
}

function average(payments: string) {
  return exampleOf(`Customers paid 149 million won in ${payments} payments.`, [
    quantity("total", "149 million won"),
    quantity("payments", `${payments} payments`),
    {
      id: "average_payment",
      kind: "quantity",
      unit: "won per payment",
      derivations: [{ formula: "total / payments" }],
    },
  ]);
}
