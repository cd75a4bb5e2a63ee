import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { locateKey, tellId } from "../tell-claim.ts";

/** A part that is more than its whole. */
export const shareAboveWhole: Check<FaultOf<"share-above-whole">> = {
  code: "share-above-whole",
  severity: "error",
  isUnchecked: false,
  summary: "A part is more than the whole that it is a share of.",
  explanation:
    "A share is a part of its whole, and no part is more than the whole. Either one of the two figures is wrong, or they are named the wrong way round, or the claim is a ratio of two things of which neither is part of the other.",
  failing: () => votes("330"),
  passing: () => votes("202"),
  underlined: "share",
  word: (fault, context) => {
    const part = locateKey(fault.part, null, context);
    const whole = locateKey(fault.whole, null, context);
    return {
      message: `${tellId(fault.part, context)} is more than ${tellId(fault.whole, context)}, of which it should be a part.`,
      help: "Compare both with their sources; if neither is part of the other, call the relation “ratio”.",
      at: locateCheck(fault, context),
      related: [
        ...(part === null ? [] : [{ location: part, message: "the part" }]),
        ...(whole === null ? [] : [{ location: whole, message: "the whole" }]),
      ],
    };
  },
};

function votes(count: string) {
  return exampleOf(`Of 303 delegates, ${count} delegates agreed: two-thirds of the assembly.`, [
    quantity("all", "303 delegates"),
    quantity("agreed", `${count} delegates`),
    quantity("share", "two-thirds", {
      derivations: [{ relation: "share", part: "agreed", whole: "all" }],
    }),
  ]);
}
