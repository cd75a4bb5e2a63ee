import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";

/** A claim that follows from others through too many steps. */
export const chainTooLong: Check<FaultOf<"chain-too-long">> = {
  code: "chain-too-long",
  severity: "error",
  isUnchecked: true,
  summary: "A claim follows from others through too many steps to be worked out.",
  explanation:
    "Claims that nothing prints may follow from each other, step by step, but only so many steps are followed. What lies beyond was not checked. Shorten the chain, or give a claim on the way the place where it is printed.",
  failing: () => chainOf(257),
  passing: () => chainOf(256),
  underlined: "step_256 + 1",
  word: (fault, context) => ({
    message: `${fault.claim} follows from others through more than ${fault.limit} steps, and was not checked.`,
    help: "Shorten the chain of claims that nothing prints.",
    at: locateCheck(fault, context),
    related: [],
  }),
};

function chainOf(length: number) {
  const steps = Array.from({ length }, (_, index) => ({
    id: `step_${index + 1}`,
    kind: "quantity",
    derivations: [{ formula: index === 0 ? "start + 1" : `step_${index} + 1` }],
  }));
  return exampleOf("The count began at 12 visitors.", [quantity("start", "12 visitors"), ...steps]);
}
