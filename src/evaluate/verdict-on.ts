import type { Question } from "./question.ts";
import { quickVerdict } from "./quick-verdict.ts";
import { type Answer, weigh } from "./weigh.ts";

/** The verdict on a statement alone, without what explains it. */
export function verdictOn(question: Question): Answer["verdict"] {
  return quickVerdict(question) ?? weigh(question).verdict;
}
