import type { Check } from "../check.ts";
import { tellSource } from "../standing-of.ts";
import { locateClaim, tellClaim } from "../tell-claim.ts";
import type { CheckFault } from "../tell-sides.ts";
import { quotationExample } from "./quotation-example.ts";
import { sourceWords } from "./word-quotation.ts";

const WORDS = "We built the bridge for the people of this town.";

/** A quotation that its evidence does not hold. */
export const quotationNotFound: Check<CheckFault> = {
  code: "quotation-not-found",
  severity: "warning",
  isUnchecked: false,
  summary: "A quotation does not stand in the passage that is named as its source.",
  explanation:
    "Nothing in the passage is like the quoted words, so it neither proves nor refutes them. The ledger may name the wrong passage, or the words may be somebody's paraphrase.",
  failing: () => quotationExample(WORDS, "Nobody asked the ferrymen what they thought of it."),
  passing: () => quotationExample(WORDS, WORDS),
  underlined: WORDS,
  word: (fault, context) => {
    const { claim, check } = fault;
    const source = check.inputs[0]?.at?.source ?? "";
    const name = tellSource(source, context);
    const [elsewhere] = isElsewhere(fault) ? (check.quotation?.spans ?? []) : [];
    return {
      ...tellMissing(fault, name),
      at: locateClaim(claim, context),
      related: [
        ...sourceWords(fault, context),
        ...(elsewhere === undefined
          ? []
          : [{ location: context.locateSpan(source, elsewhere), message: "the words stand here" }]),
      ],
    };
  },
};

function isElsewhere({ check }: CheckFault): boolean {
  return check.quotation?.deviations.some(({ kind }) => kind === "elsewhere") ?? false;
}

function tellMissing(
  fault: CheckFault,
  name: string,
): { readonly message: string; readonly help: string } {
  const words = tellClaim(fault.claim);
  if (isElsewhere(fault))
    return {
      message: `${words} stands in ${name}, but not in the passage that is named as its evidence.`,
      help: "Name the passage where it stands, if the same person speaks there.",
    };
  if (fault.check.quotation?.deviations.some(({ kind }) => kind === "too-far") === true)
    return {
      message: `${words} joins pieces that stand far apart in ${name}.`,
      help: "Quote the pieces one by one, each with its own evidence.",
    };
  return {
    message: `${words} does not stand in the passage of ${name} that is named as its evidence.`,
    help: "Name the passage that holds the words; where nobody captured them, leave the evidence out.",
  };
}
