import type { Interval } from "../interval/interval.ts";
import type { Rule } from "../ledger/case.ts";
import type { Expression } from "./expression.ts";
import type { Operand } from "./operand.ts";
import { type Program, ProgramBuilder } from "./program.ts";
import { type Question, rangeUnder } from "./question.ts";
import { findRepair } from "./repairs/find-repair.ts";
import type { CheckResult } from "./result.ts";
import { stillHolding } from "./still-holding.ts";
import { onOneScale } from "./temperature.ts";
import { verdictOn } from "./verdict-on.ts";
import { type Answer, weigh } from "./weigh.ts";

/** What a repair may need to know of the check beyond its figures. */
export interface Recomputed {
  readonly rule: Rule | null;
  readonly programOf: (expression: Expression) => Program;
}

const NOTHING: Recomputed = {
  rule: null,
  programOf: (expression) => new ProgramBuilder(() => null).build(expression),
};

/** Weighs a stated operand, and looks for a repair of it where it is contradicted. */
export function weighStated(
  check: CheckResult,
  asked: Question,
  recomputed: Recomputed = NOTHING,
): { readonly check: CheckResult; readonly answer: Answer } {
  const question = onOneScale(asked);
  const answer = weigh(question);
  const { verdict, implied, basis, witness, gap } = answer;
  const repair =
    verdict === "contradicted"
      ? findRepair([
          {
            question,
            ...recomputed,
            reach: () => reachOf(question),
            holds: (changed) => holdsWith(question, changed),
          },
        ])
      : null;
  const holdsNow = verdict === "consistent" || verdict === "confirmed";
  const stillHolds = holdsNow && implied !== null ? stillHolding(question.stated, implied) : null;
  const { stated: printed } = answer;
  return {
    check: { ...check, verdict, stated: printed, implied, stillHolds, basis, witness, gap, repair },
    answer,
  };
}

function reachOf(question: Question): Interval | null {
  const range = rangeUnder(question, []);
  return range.kind === "range" ? range.result : null;
}

/** Whether a check holds with something changed, under the first readings alone and with the sign that is told. */
export function holdsWith(question: Question, changed: Partial<Question>): boolean {
  const strict = (operand: Operand): Operand => ({ ...operand, strict: true });
  const { stated, operands, ...rest } = { ...question, ...changed };
  const again: Question = {
    ...rest,
    stated: strict(stated),
    operands: new Map([...operands].map(([key, operand]) => [key, strict(operand)])),
  };
  return isHeld(again) && (!isOneSided(again.stated) || isHeld(withoutHedge(again)));
}

function isHeld(question: Question): boolean {
  const verdict = verdictOn(question);
  return verdict === "consistent" || verdict === "confirmed";
}

const ONE_SIDED: ReadonlySet<string> = new Set(["more-than", "less-than", "at-least", "at-most"]);

/** Nearly any other figure makes "at least 40" or "up to 10%" hold: a repair is one only if it also fits without the hedge. */
function isOneSided({ figure }: Operand): boolean {
  return figure.hedge !== null && ONE_SIDED.has(figure.hedge.kind);
}

function withoutHedge(question: Question): Question {
  const { stated } = question;
  return { ...question, stated: { ...stated, figure: { ...stated.figure, hedge: null } } };
}
