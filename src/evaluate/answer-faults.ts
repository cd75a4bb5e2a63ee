import { compare, exact, multiply, sign } from "../interval/exact.ts";
import type { About } from "./derivation-faults.ts";
import type { Operand } from "./operand.ts";
import type { EvaluateFault } from "./result.ts";
import type { Answer } from "./weigh.ts";

/** What an answer tells beyond its verdict: a hedge that would have to reach further, and a bound that says nothing. */
export function answerFaults(
  answer: Answer,
  stated: Operand,
  operands: ReadonlyMap<string, Operand>,
  about: About,
): readonly EvaluateFault[] {
  return [...stretchFaults(answer, stated, operands, about), ...boundFaults(answer, stated, about)];
}

function stretchFaults(
  { stretch }: Answer,
  stated: Operand,
  operands: ReadonlyMap<string, Operand>,
  about: About,
): readonly EvaluateFault[] {
  if (stretch === null) return [];
  const { key, width } = stretch;
  const operand = key === stated.key ? stated : operands.get(key);
  const word = operand?.figure.hedge?.text ?? "";
  return [{ kind: "hedge-stretched", ...about, hedged: key, word, width }];
}

/** "More than 30%" of what is surely half as much again, "less than 60%" of what is surely no more than half. */
function boundFaults(
  { verdict, implied }: Answer,
  { figure }: Operand,
  about: About,
): readonly EvaluateFault[] {
  const { hedge, direction } = figure;
  if (verdict !== "confirmed" || implied === null || hedge === null) return [];
  const isFall = direction === "fall";
  const least = isFall ? implied.high : implied.low;
  const most = isFall ? implied.low : implied.high;
  const isFloor = hedge.kind === "more-than" || hedge.kind === "at-least";
  const isCeiling = hedge.kind === "less-than" || hedge.kind === "at-most";
  const near = isFloor ? least : isCeiling ? most : null;
  if (near === null || sign(figure.low) <= 0) return [];
  const size = isFall ? multiply(near.value, exact(-1)) : near.value;
  const isEmpty = isFloor
    ? compare(size, multiply(figure.high, exact(3, 2))) >= 0
    : compare(size, multiply(figure.low, exact(1, 2))) <= 0;
  return isEmpty ? [{ kind: "empty-bound", ...about, word: hedge.text }] : [];
}
