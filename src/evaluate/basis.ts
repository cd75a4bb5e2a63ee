import type { Exact } from "../interval/exact.ts";
import { type Interval, intersect } from "../interval/interval.ts";
import { smallestWidth } from "../quantity/smallest-width.ts";
import { basisOfChoice } from "./basis-of-choice.ts";
import { narrow } from "./narrow.ts";
import { fromBase, type Operand, withoutTies } from "./operand.ts";
import { operandOf, partiesOf, type Question, rangeUnder, valuesUnder } from "./question.ts";
import { rangeOf } from "./range.ts";
import { type Choice, departuresUnder } from "./readings.ts";
import type { Basis } from "./result.ts";

/** What a relation that holds under some departures rests on: those departures, and ties that it needs. */
export function basisOf(question: Question, chosen: readonly Choice[]): readonly Basis[] {
  return [...chosenBases(question, chosen), ...tiesOf(question, chosen)];
}

function chosenBases(question: Question, chosen: readonly Choice[]): readonly Basis[] {
  return chosen.map((choice) => {
    const key = choice.kind === "truncated" ? question.stated.key : choice.key;
    const operand = partiesOf(question).find((party) => party.key === key) ?? question.stated;
    const width = choice.kind === "hedge" ? widthOf(question, operand, chosen) : null;
    return basisOfChoice(choice, operand, width);
  });
}

/** The smallest width of a hedge with which the check would still hold. */
export function widthOf(
  question: Question,
  operand: Operand,
  chosen: readonly Choice[],
): Exact | null {
  const target = needed(question, operand, chosen);
  if (target === null) return null;
  const departures = departuresUnder(operand, chosen);
  return smallestWidth(operand.figure, departures, operand.rounding, fromBase(target, operand));
}

/** What the others leave for one operand, in base units. */
function needed(question: Question, operand: Operand, chosen: readonly Choice[]): Interval | null {
  const range = rangeUnder(question, chosen);
  if (operand.key === question.stated.key) return range.kind === "range" ? range.result : null;
  const stated = valuesUnder(question, question.stated, chosen);
  const left = narrow(
    question.program,
    (key) => valuesUnder(question, operandOf(question, key), chosen),
    stated,
  );
  return left?.get(operand.key) ?? null;
}

/** The figures whose tie is needed: with the tied ends of that one left out, the check no longer holds. */
function tiesOf(question: Question, chosen: readonly Choice[]): readonly Basis[] {
  const holdsWithout = (tied: ReadonlySet<string>): boolean => {
    const valuesFor = (operand: Operand): Interval | null => {
      const departures = departuresUnder(operand, chosen);
      return tied.has(operand.key)
        ? withoutTies(operand, departures)
        : valuesUnder(question, operand, chosen);
    };
    const stated = valuesFor(question.stated);
    const values = new Map<string, Interval>();
    for (const [key, operand] of question.operands) {
      const interval = valuesFor(operand);
      if (interval === null) return false;
      values.set(key, interval);
    }
    const range = rangeOf(question.program, (key) => {
      const interval = values.get(key);
      if (interval === undefined) throw new Error(`the program names ${key}, which is no operand`);
      return interval;
    });
    if (range.kind === "zero-divisor") return true;
    return range.kind === "range" && stated !== null && intersect(range.result, stated) !== null;
  };
  const parties = partiesOf(question);
  if (holdsWithout(new Set(parties.map((party) => party.key)))) return [];
  const needed = parties.find((party) => !holdsWithout(new Set([party.key]))) ?? question.stated;
  return [{ kind: "tie", key: needed.key }];
}
