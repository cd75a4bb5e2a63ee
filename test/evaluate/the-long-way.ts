import type { Program } from "../../src/evaluate/program.ts";
import type { Question } from "../../src/evaluate/question.ts";

/** The same question in a form for which there is no shortcut: its result to the power of one. */
export function theLongWay(question: Question): Question {
  const { program } = question;
  const last: Program["steps"][number] = {
    kind: "power",
    operand: program.steps.length - 1,
    exponent: 1,
  };
  return { ...question, program: { ...program, steps: [...program.steps, last] } };
}
