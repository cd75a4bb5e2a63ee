import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { quoted } from "../quoted.ts";
import { locateKey, tellId } from "../tell-claim.ts";

/** A bound that is true and says next to nothing: "more than 30%" of 65%. */
export const boundEmpty: Check<FaultOf<"empty-bound">> = {
  code: "bound-empty",
  severity: "note",
  isUnchecked: false,
  summary: "A bound is true, but the value is far from it.",
  explanation:
    "“More than 30%” is true of 65% and misleads all the same: a reader takes the value to lie near the bound. It is told where the value is at least half as much again as a lower bound, or at most half of an upper one.",
  failing: () => poll("more than 30%"),
  passing: () => poll("more than 60%"),
  underlined: "more than 30%",
  word: (fault, context) => ({
    message: `${tellId(fault.claim, context)} is true, but the value is far from the bound: ${quoted(fault.word)} suggests one near it.`,
    help: "Print a bound nearer to the value, or the value itself.",
    at: locateKey(fault.claim, null, context) ?? locateCheck(fault, context),
    related: [],
  }),
};

function poll(bound: string) {
  return exampleOf(`Of 46 members 30 voted for the plan, ${bound}.`, [
    quantity("members", "46 members"),
    quantity("votes", "30 voted", { unit: "members" }),
    quantity("share", bound, {
      derivations: [{ relation: "share", part: "votes", whole: "members" }],
    }),
  ]);
}
