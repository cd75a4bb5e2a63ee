import type { CheckRef, NotFullyChecked } from "../../evaluate/network/judged-network.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { locateCheckOf } from "./tell-conflict.ts";

/** Claims of which it is not known whether all of them can be right together. */
export const notFullyChecked: Check<NotFullyChecked> = {
  code: "not-fully-checked",
  severity: "error",
  isUnchecked: true,
  summary: "Whether certain claims can all be right was not fully checked.",
  explanation:
    "All claims that checks tie to each other must be able to be right at once. Where very many of them are tied in circles, or a formula is too hard, vouch stops before it knows: no contradiction was found, but there may be one. Each check was still decided alone. Split such claims into cases of their own, record more of the figures that they rest on, or leave out checks that say the same twice.",
  failing: () => stairs(239),
  passing: () => stairs(238),
  underlined: "start + 1",
  word: ({ reason, checks, size }, context) => ({
    message: `Whether ${size} claims that ${checks.length} checks tie can all be right was not fully checked: ${WHY[reason]}.`,
    help: HELP[reason],
    at: locateCheckOf(firstOf(checks), context),
    related: [],
  }),
};

/** The first check of the case that tells of them. */
function firstOf(checks: NotFullyChecked["checks"]): CheckRef {
  const own = checks.find(({ otherCase }) => otherCase === undefined);
  return own ?? checks[0] ?? { claim: null, check: "" };
}

const WHY: Readonly<Record<NotFullyChecked["reason"], string>> = {
  "too-large": "so many that depend on each other in circles are too many",
  "budget-spent": "it would take too long",
  undecided: "neither values with which all of them hold nor a contradiction was found",
};

const HELP: Readonly<Record<NotFullyChecked["reason"], string>> = {
  "too-large": "Leave out checks that say the same twice, or split the claims into several cases.",
  "budget-spent":
    "Leave out checks that say the same twice, or split the claims into several cases.",
  undecided: "Record more of the figures that these claims rest on, or leave out a check.",
};

/** A flight of stairs, counted step by step and as a whole. */
function stairs(count: number) {
  const steps = Array.from({ length: count }, (_, index) => ({
    id: `step_${index + 1}`,
    kind: "quantity",
    derivations: [{ formula: index === 0 ? "start + 1" : `step_${index} + 1` }],
  }));
  return exampleOf(`The stairs begin at step 12 and have ${count} steps.`, [
    quantity("start", "12"),
    ...steps,
    quantity("all", `${count} steps`, {
      derivations: [{ relation: "difference", from: "start", to: `step_${count}` }],
    }),
  ]);
}
