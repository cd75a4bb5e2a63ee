import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { locateCheck } from "../locate-check.ts";
import { listed } from "../quoted.ts";
import { locateKey } from "../tell-claim.ts";

/** A claim that is worked out from itself. */
export const derivationCircular: Check<FaultOf<"cycle">> = {
  code: "derivation-circular",
  severity: "error",
  isUnchecked: true,
  summary: "A claim is worked out from itself.",
  explanation:
    "The sum of this claim needs, directly or through other claims that nothing prints, the claim itself. A sum can only say something about a claim that does not already go into it. Work it out from other claims.",
  failing: () => total(["total", "sunday"]),
  passing: () => total(["saturday", "sunday"]),
  underlined: "sum",
  word: ({ claim, check, place, through }, context) => {
    const others = through.filter((id) => id !== claim);
    const way = others.length === 0 ? "" : ` by way of ${listed(others)}`;
    return {
      message: `${claim} is worked out from itself${way}.`,
      help: "Work it out from other claims, or leave this sum out.",
      at: locateCheck({ claim, check, place }, context),
      related: others.slice(0, 10).flatMap((id) => {
        const location = locateKey(id, null, context);
        return location === null ? [] : [{ location, message: `${id} goes into the sum` }];
      }),
    };
  },
};

function total(of: readonly string[]) {
  return exampleOf(
    "The theatre sold 4,723 tickets: 2,312 tickets on Saturday and 2,411 tickets on Sunday.",
    [
      quantity("total", "4,723 tickets", { derivations: [{ relation: "sum", of }] }),
      quantity("saturday", "2,312 tickets"),
      quantity("sunday", "2,411 tickets"),
    ],
  );
}
