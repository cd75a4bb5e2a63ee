import {
  absolute,
  add,
  compare,
  type Exact,
  exact,
  ONE,
  subtract,
  ZERO,
} from "../interval/exact.ts";
import { temperatureOffset } from "../quantity/units.ts";
import type { Operand } from "./operand.ts";
import type { Program, Step } from "./program.ts";
import { partiesOf, type Question } from "./question.ts";

/**
 * The question with temperatures of several scales brought to one: each figure gets the offset of its
 * scale (20 °C is 68 °F). A difference has none (a rise of 10 °C is 18 °F), and is known by its
 * direction or by a program in which the levels of its inputs cancel out.
 */
export function onOneScale(question: Question): Question {
  const parties = partiesOf(question);
  const scales = new Set(parties.map(({ figure }) => figure.unit.name));
  const areTemperatures = parties.every(({ figure }) => figure.unit.sort === "temperature");
  if (!areTemperatures || scales.size < 2) return question;
  if (parties.some(({ figure }) => figure.direction !== "none")) return question;
  const level = levelOf(question.program);
  if (level === null) return question;
  const operands = [...question.operands].map(([key, one]) => [key, withOffset(one)] as const);
  const isLevel = compare(level, ONE) === 0;
  return {
    ...question,
    operands: new Map(operands),
    stated: isLevel ? withOffset(question.stated) : question.stated,
  };
}

function withOffset(operand: Operand): Operand {
  return { ...operand, offset: temperatureOffset(operand.figure.unit) ?? ZERO };
}

/** How often the level of its inputs is in a program's result: once for a sum of one, not at all for a difference; null for other programs. */
function levelOf(program: Program): Exact | null {
  const levels: (Exact | null)[] = [];
  for (const step of program.steps) levels.push(levelOfStep(step, levels));
  const level = levels.at(-1) ?? null;
  if (level === null) return null;
  return compare(level, ONE) === 0 || compare(absolute(level), ZERO) === 0 ? level : null;
}

function levelOfStep(step: Step, before: readonly (Exact | null)[]): Exact | null {
  switch (step.kind) {
    case "operand":
      return ONE;
    case "add":
    case "subtract": {
      const left = before[step.left] ?? null;
      const right = before[step.right] ?? null;
      if (left === null || right === null) return null;
      return step.kind === "add" ? add(left, right) : subtract(left, right);
    }
    case "meet":
    case "minimum":
    case "maximum":
      return before[step.left] ?? null;
    case "number":
      return exact(0);
    default:
      return null;
  }
}
