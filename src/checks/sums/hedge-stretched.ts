import { tellMargin } from "../../quantity/tell-margin.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { quoted } from "../quoted.ts";
import { locateKey, tellId } from "../tell-claim.ts";

/** A hedged figure that agrees only if its hedge reaches further than hedges usually do. */
export const hedgeStretched: Check<FaultOf<"hedge-stretched">> = {
  code: "hedge-stretched",
  severity: "warning",
  isUnchecked: false,
  summary: "A figure agrees only if a word such as “about” reaches further than it usually does.",
  explanation:
    "How far “about” or “nearly” may reach is a matter of opinion: vouch lets about widen a figure by a twentieth, and nearly by a tenth. What lies beyond that is not proved wrong, so the check is left open, and the finding names the reach that would have been needed. Beyond a quarter of the figure no reader would follow, and it is contradicted.",
  failing: () => members("nearly 60"),
  passing: () => members("nearly 50"),
  underlined: "nearly 60 members",
  word: (fault, context) => {
    const { width, word, hedged, claim } = fault;
    const reach = width === null ? "further than it usually does" : `by ${tellMargin(width)}`;
    const whose = hedged === claim ? "" : ` of ${tellId(hedged, context)}`;
    return {
      message: `${tellId(claim, context)} agrees only if the ${quoted(word)}${whose} reaches ${reach}.`,
      help: "Print a closer figure, or leave it open if the word may carry so much.",
      at: locateKey(claim, null, context) ?? locateCheck(fault, context),
      related: [],
    };
  },
};

function members(count: string) {
  return exampleOf(`The club has 31 men and 18 women, ${count} members.`, [
    quantity("men", "31 men"),
    quantity("women", "18 women"),
    quantity("members", `${count} members`, {
      derivations: [{ formula: "men + women" }],
    }),
  ]);
}
