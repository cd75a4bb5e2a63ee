import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { capital } from "../ledgers/tell-part.ts";
import { locateCheck } from "../locate-check.ts";
import { locateKey } from "../tell-claim.ts";
import { tellRepair } from "../tell-repair.ts";

/** Figures in units that cannot be joined. */
export const unitsClash: Check<FaultOf<"unit-clash">> = {
  code: "units-clash",
  severity: "error",
  isUnchecked: true,
  summary: "A check joins figures in units that do not fit.",
  explanation:
    "Won cannot be added to dollars, nor percent compared with percentage points or with a number of people. The check was not done. Name other claims, correct the unit, or choose the relation that gives the unit of the claim.",
  failing: () => payment("3 billion dollars"),
  passing: () => payment("3 billion won"),
  underlined: "sum",
  word: (fault, context) => {
    const location = locateKey(fault.claim, null, context);
    const checks = context.results.get(fault.claim)?.checks ?? [];
    const repair = checks.find(({ id }) => id === fault.check)?.repair ?? null;
    return {
      message: `${capital(tellUnit(fault.left))} cannot be held against ${tellUnit(fault.right)}, so this check was not done.`,
      help:
        repair === null
          ? "Correct the unit of one of them, or choose claims and a relation that fit."
          : tellRepair(repair, null),
      at: locateCheck(fault, context),
      related: location === null ? [] : [{ location, message: `the claim ${fault.claim}` }],
    };
  },
};

function tellUnit(name: string): string {
  return name === "" ? "a number without unit" : `a figure in ${name}`;
}

function payment(second: string) {
  return exampleOf(`The fine is 5 billion won: 2 billion won at once and ${second} later.`, [
    quantity("fine", "5 billion won", {
      derivations: [{ relation: "sum", of: ["first", "second"] }],
    }),
    quantity("first", "2 billion won"),
    quantity("second", second),
  ]);
}
