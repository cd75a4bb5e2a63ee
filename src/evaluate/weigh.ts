import { scaleInterval } from "../interval/arithmetic.ts";
import { divide, type Exact, ONE } from "../interval/exact.ts";
import { type Interval, intersect, isWithin } from "../interval/interval.ts";
import { smallestWidth } from "../quantity/smallest-width.ts";
import { gapBetween } from "./gap.ts";
import { narrow } from "./narrow.ts";
import { type Operand, valuesOf, withoutTies } from "./operand.ts";
import { type Image, imageOf, type Program } from "./program.ts";
import { type Choice, choicesOf, departuresUnder, fewestChoices } from "./readings.ts";
import type { Basis, Verdict } from "./result.ts";
import { findWitness } from "./witness.ts";

/** A stated figure against what a program makes of its operands. */
export interface Question {
  readonly stated: Operand;
  readonly program: Program;
  readonly operands: ReadonlyMap<string, Operand>;
  /** Whether the statement leaves open if the result is above or below zero, so that only its size counts. */
  readonly eitherSign: boolean;
}

/** The answer; intervals and witness are in the printed units of the figures. */
export interface Answer {
  readonly verdict: Extract<Verdict, "contradicted" | "consistent" | "confirmed" | "undetermined">;
  readonly stated: Interval;
  readonly implied: Interval | null;
  readonly basis: readonly Basis[];
  readonly witness: ReadonlyMap<string, Exact> | null;
  readonly gap: Exact | null;
  /** Why nothing could be decided: the divisor that can be zero. */
  readonly zeroDivisor: { readonly step: number; readonly divisor: Interval } | null;
}

/**
 * Weighs a statement: confirmed when every value that the inputs allow prints as it, consistent when
 * some do (with the fewest departures from the first reading), contradicted when none does under any reading.
 */
export function weigh(question: Question): Answer {
  const { stated } = question;
  const first = imageUnder(question, []);
  const printed = inUnit(valuesOf(stated, new Set()), stated);
  if (first.kind === "zero-divisor") return undecided(printed, first);
  const answer = { stated: printed, implied: shown(question, first), zeroDivisor: null, gap: null };
  const chosen = fewestChoices(choicesOf(partiesOf(question)), (choices) =>
    holds(question, choices),
  );
  if (chosen === null) return againstSign(question, answer) ?? contradicted(answer);
  const image = imageUnder(question, chosen);
  if (image.kind === "zero-divisor") return undecided(printed, image);
  if (chosen.length === 0 && isCertain(question, image))
    return { ...answer, verdict: "confirmed", basis: [], witness: null };
  const basis = [...basisOf(question, chosen), ...tiesOf(question, chosen)];
  return { ...answer, verdict: "consistent", basis, witness: witnessOf(question, chosen) };
}

function partiesOf(question: Question): readonly Operand[] {
  return [question.stated, ...question.operands.values()];
}

function operandOf(question: Question, key: string): Operand {
  const operand = question.operands.get(key);
  if (operand === undefined) throw new Error(`the program names ${key}, which is no operand`);
  return operand;
}

function imageUnder(question: Question, choices: readonly Choice[]): Image {
  return imageOf(question.program, (key) => {
    const operand = operandOf(question, key);
    return valuesOf(operand, departuresUnder(operand, choices));
  });
}

/** A divisor that a later reading lets be zero excludes nothing, so the relation may hold. */
function holds(question: Question, choices: readonly Choice[]): boolean {
  const image = imageUnder(question, choices);
  if (image.kind !== "image") return image.kind === "zero-divisor";
  const stated = valuesOf(question.stated, departuresUnder(question.stated, choices));
  return intersect(image.result, stated) !== null;
}

function isCertain(question: Question, image: Image): boolean {
  const sure = withoutTies(question.stated, new Set());
  return image.kind === "image" && sure !== null && isWithin(image.result, sure);
}

/** Where only the size is stated ("a change of 3 points"), the opposite sign holds as well. */
function againstSign(
  question: Question,
  answer: Omit<Answer, "verdict" | "basis" | "witness">,
): Answer | null {
  const { stated, eitherSign, program } = question;
  if (!eitherSign) return null;
  const negated: Question = {
    ...question,
    program: {
      ...program,
      steps: [...program.steps, { kind: "negate", operand: program.steps.length - 1 }],
    },
    eitherSign: false,
  };
  const other = weigh(negated);
  if (other.verdict === "contradicted" || other.verdict === "undetermined") return null;
  return {
    ...answer,
    verdict: "consistent",
    basis: [{ kind: "unsigned", key: stated.key }, ...other.basis],
    witness: other.witness ?? witnessOf(negated, []),
  };
}

function contradicted(answer: Omit<Answer, "verdict" | "basis" | "witness">): Answer {
  const gap = answer.implied === null ? null : gapBetween(answer.stated, answer.implied);
  return { ...answer, verdict: "contradicted", basis: [], witness: null, gap };
}

function undecided(stated: Interval, image: Extract<Image, { kind: "zero-divisor" }>): Answer {
  return {
    verdict: "undetermined",
    stated,
    implied: null,
    basis: [],
    witness: null,
    gap: null,
    zeroDivisor: { step: image.step, divisor: image.divisor },
  };
}

function basisOf(question: Question, chosen: readonly Choice[]): readonly Basis[] {
  return chosen.map((choice): Basis => {
    if (choice.kind === "truncated") return { kind: "truncated", source: choice.source };
    if (choice.kind === "fraction") return { kind: "fraction", key: choice.key };
    const operand =
      partiesOf(question).find((party) => party.key === choice.key) ?? question.stated;
    if (choice.kind === "zeros")
      return { kind: "zeros", key: choice.key, step: operand.figure.zerosStep ?? ONE };
    const word = operand.figure.hedge?.text ?? "";
    return { kind: "hedge", key: choice.key, word, width: widthOf(question, operand, chosen) };
  });
}

/** The smallest width of a hedge with which the check would still hold. */
function widthOf(question: Question, operand: Operand, chosen: readonly Choice[]): Exact | null {
  const target = needed(question, operand, chosen);
  if (target === null) return null;
  const departures = departuresUnder(operand, chosen);
  return smallestWidth(
    operand.figure,
    departures,
    operand.source.rounding,
    inUnit(target, operand),
  );
}

/** What the others leave for one operand, in base units. */
function needed(question: Question, operand: Operand, chosen: readonly Choice[]): Interval | null {
  const image = imageUnder(question, chosen);
  if (operand.key === question.stated.key) return image.kind === "image" ? image.result : null;
  const stated = valuesOf(question.stated, departuresUnder(question.stated, chosen));
  const left = narrow(
    question.program,
    (key) => {
      const other = operandOf(question, key);
      return valuesOf(other, departuresUnder(other, chosen));
    },
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
        : valuesOf(operand, departures);
    };
    const stated = valuesFor(question.stated);
    const values = new Map<string, Interval>();
    for (const [key, operand] of question.operands) {
      const interval = valuesFor(operand);
      if (interval === null) return false;
      values.set(key, interval);
    }
    const image = imageOf(question.program, (key) => {
      const interval = values.get(key);
      if (interval === undefined) throw new Error(`the program names ${key}, which is no operand`);
      return interval;
    });
    if (image.kind === "zero-divisor") return true;
    return image.kind === "image" && stated !== null && intersect(image.result, stated) !== null;
  };
  const parties = partiesOf(question);
  if (holdsWithout(new Set(parties.map((party) => party.key)))) return [];
  const needed = parties.find((party) => !holdsWithout(new Set([party.key]))) ?? question.stated;
  return [{ kind: "tie", key: needed.key }];
}

function witnessOf(
  question: Question,
  chosen: readonly Choice[],
): ReadonlyMap<string, Exact> | null {
  const domain = (operand: Operand) => ({
    interval: valuesOf(operand, departuresUnder(operand, chosen)),
    factor: operand.figure.unit.factor,
  });
  const found = findWitness(
    question.program,
    (key) => domain(operandOf(question, key)),
    domain(question.stated),
  );
  if (found === null) return null;
  const witness = new Map<string, Exact>();
  witness.set(question.stated.key, divide(found.stated, question.stated.figure.unit.factor));
  for (const [key, value] of found.operands)
    witness.set(key, divide(value, operandOf(question, key).figure.unit.factor));
  return witness;
}

/** The result of the first reading, in the unit of the stated figure. */
function shown(question: Question, image: Image): Interval | null {
  return image.kind === "image" ? inUnit(image.result, question.stated) : null;
}

function inUnit(interval: Interval, operand: Operand): Interval {
  return scaleInterval(interval, divide(ONE, operand.figure.unit.factor));
}
