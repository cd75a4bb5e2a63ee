import type { CheckResult } from "../../evaluate/result.ts";
import type { Check, Context } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { locateKey, tellId, tellKey } from "../tell-claim.ts";

/** Figures that count things of different names. */
export const labelsDiffer: Check<FaultOf<"labels-differ">> = {
  code: "labels-differ",
  severity: "warning",
  isUnchecked: false,
  summary: "Two figures are held against each other that count things of different names.",
  explanation:
    "Customers are not accounts, nor households people, though a text may use one for the other. The figures were compared all the same. Use one word if they are one thing; if they are not, the check compares what should not be compared.",
  failing: () => breach("customers"),
  passing: () => breach("accounts"),
  underlined: "33.7 million customers",
  word: (fault, context) => {
    const { left, right, other } = fault;
    const own = locateKey(fault.claim, null, context) ?? locateCheck(fault, context);
    const check = context.results.get(fault.claim)?.checks.find((one) => one.id === fault.check);
    const location = locateKey(other, check ?? null, context);
    return {
      message: `${tellId(fault.claim, context)} counts ${left}, and ${tellOther(other, check, context)} counts ${right}.`,
      help: "Use one word for both if they are one thing, else compare other figures.",
      at: own,
      related: location === null ? [] : [{ location, message: `${right} here` }],
    };
  },
};

function tellOther(key: string, check: CheckResult | undefined, context: Context): string {
  return check === undefined ? tellId(key, context) : tellKey(key, check, context);
}

function breach(noun: string) {
  return exampleOf(
    `The data of 33.7 million ${noun} leaked. The company said that 33.7 million accounts were open.`,
    [
      quantity("leaked", `33.7 million ${noun}`, {
        span: { source: "article", exact: `33.7 million ${noun}`, suffix: " leaked" },
      }),
      quantity("open", "33.7 million accounts", {
        span: { source: "article", exact: "33.7 million accounts", prefix: "said that " },
      }),
    ],
    { relations: [{ relation: "same", of: ["leaked", "open"] }] },
  );
}
