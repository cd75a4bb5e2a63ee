import { type Exact, ONE, subtract } from "../interval/exact.ts";
import type { Rule } from "../ledger/case.ts";
import type { About } from "./derivation-faults.ts";
import { type Recomputed, weighStated } from "./judge-stated.ts";
import type { Operand } from "./operand.ts";
import type { Question } from "./question.ts";
import type { CheckResult, EvaluateFault } from "./result.ts";
import type { Answer } from "./weigh.ts";

/** Whether a figure is one like "three times more than", which the scanner reads as three or four times as many. */
export function isAmbiguousMultiple({ figure }: Operand): boolean {
  return figure.kind === "multiple" && figure.ambiguity !== null;
}

/**
 * Weighs a multiple under both of its meanings: it is contradicted only where neither fits, and never
 * confirmed, since nobody knows which was meant.
 */
export function weighMultiple(
  check: CheckResult,
  question: Question,
  recomputed: Recomputed & { readonly rule: Rule },
  about: About,
): {
  readonly check: CheckResult;
  readonly answer: Answer;
  readonly faults: readonly EvaluateFault[];
} {
  const { stated } = question;
  const { rule } = recomputed;
  const { low, high } = stated.figure;
  const asTimes = weighStated(
    check,
    { ...question, stated: meaning(stated, low, rule) },
    recomputed,
  );
  const asMore = weighStated(
    check,
    { ...question, stated: meaning(stated, high, rule) },
    recomputed,
  );
  const holdsAs = nameOf(isHeld(asTimes.check.verdict), isHeld(asMore.check.verdict));
  const told = holdsAs === "more" ? asMore : asTimes;
  const verdict = told.check.verdict === "confirmed" ? "consistent" : told.check.verdict;
  return {
    check: { ...told.check, verdict, repair: null },
    answer: told.answer,
    faults: [{ kind: "ambiguous-multiple", ...about, holdsAs }],
  };
}

function isHeld(verdict: CheckResult["verdict"]): boolean {
  return verdict === "consistent" || verdict === "confirmed";
}

function nameOf(asTimes: boolean, asMore: boolean): "times" | "more" | "both" | "neither" {
  if (asTimes && asMore) return "both";
  return asTimes ? "times" : asMore ? "more" : "neither";
}

/** The figure with one of its two meanings, as often as `times`; a change is once less than that. */
function meaning(stated: Operand, times: Exact, rule: Rule): Operand {
  const value = rule.relation === "percent_change" ? subtract(times, ONE) : times;
  return { ...stated, figure: { ...stated.figure, low: value, high: value } };
}
