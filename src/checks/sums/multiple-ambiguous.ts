import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { locateKey, tellId } from "../tell-claim.ts";

/** "Three times more than", which some read as three times as many and some as four. */
export const multipleAmbiguous: Check<FaultOf<"ambiguous-multiple">> = {
  code: "multiple-ambiguous",
  severity: "warning",
  isUnchecked: false,
  summary: "“Times more than” can mean two numbers.",
  explanation:
    "“Three times more than 12” is 36 to some readers and 48 to others. The check lets both count, so it proves less than it could. “Three times as many as” has one meaning.",
  failing: () => harvest("three times more than"),
  passing: () => harvest("three times as many as"),
  underlined: "three times more than",
  word: (fault, context) => ({
    message: `${tellId(fault.claim, context)} can mean as many times, or once more than that: ${AS[fault.holdsAs]}.`,
    help: "Write “times as many as” or “times as much as” with the number that is meant.",
    at: locateKey(fault.claim, null, context) ?? locateCheck(fault, context),
    related: [],
  }),
};

const AS = {
  times: "the inputs fit only as many times",
  more: "the inputs fit only once more than that",
  both: "the inputs fit both",
  neither: "the inputs fit neither",
} as const;

function harvest(times: string) {
  return exampleOf(`The farm sold 12 pumpkins in May and 36 in June, ${times} in May.`, [
    quantity("in_may", "12 pumpkins"),
    quantity("in_june", "36", { unit: "pumpkins" }),
    quantity("times", times, {
      derivations: [{ relation: "multiple", from: "in_may", to: "in_june" }],
    }),
  ]);
}
