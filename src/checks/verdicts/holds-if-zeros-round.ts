import { tellValue } from "../../quantity/tell-value.ts";
import type { Unit } from "../../quantity/unit.ts";
import type { BasisFault } from "../basis-fault.ts";
import type { Check, Context } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { tellWhich, wordBasis } from "../word-basis.ts";

/** A check that holds only if the zeros at the end of a figure say nothing. */
export const holdsIfZerosRound: Check<BasisFault<"zeros">> = {
  code: "holds-if-zeros-round",
  severity: "warning",
  isUnchecked: false,
  summary: "A figure agrees only if the zeros at its end come from rounding.",
  explanation:
    "4,700 may be exactly 4,700, or 4,712 rounded to the hundred: the figure does not say. The check fails for the first and holds for the second. Print all digits, or add “about”, so that the reader knows which is meant.",
  failing: () => tickets("4,700"),
  passing: () => tickets("4,723"),
  underlined: "4,700 tickets",
  word: (fault, context) => {
    const { basis } = fault;
    const step = tellValue(basis.step, unitOf(fault, context));
    return wordBasis(
      fault,
      `if ${tellWhich(basis.key, fault, context)} is rounded to the nearest ${step}`,
      "Print all digits, or add “about” if the figure is meant to be round.",
      context,
    );
  },
};

function unitOf(fault: BasisFault<"zeros">, context: Context): Unit {
  const { claim, check, basis } = fault;
  if (basis.key === claim.claim.id) return check.unit;
  const input = check.inputs.find((one) => one.key === basis.key);
  return input?.unit ?? context.results.get(basis.key)?.unit ?? check.unit;
}

function tickets(sold: string) {
  return exampleOf(
    `The theatre sold ${sold} tickets: 2,312 tickets on Saturday and 2,411 tickets on Sunday.`,
    [
      quantity("sold", `${sold} tickets`, {
        derivations: [{ relation: "sum", of: ["sold_on_saturday", "sold_on_sunday"] }],
      }),
      quantity("sold_on_saturday", "2,312 tickets"),
      quantity("sold_on_sunday", "2,411 tickets"),
    ],
  );
}
