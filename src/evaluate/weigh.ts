import { type Exact, sign } from "../interval/exact.ts";
import { type Interval, intersect, isWithin } from "../interval/interval.ts";
import { basisOf, widthOf } from "./basis.ts";
import { gapBetween } from "./gap.ts";
import { fromBase, type Operand, statedOf, valueFromBase, withoutTies } from "./operand.ts";
import { operandOf, partiesOf, type Question, rangeUnder, valuesUnder } from "./question.ts";
import { quickVerdict } from "./quick-verdict.ts";
import type { Range } from "./range.ts";
import { type Choice, choicesOf, fewestChoices } from "./readings.ts";
import type { Basis, Verdict } from "./result.ts";
import { type Domain, findWitness } from "./witness.ts";

/** The answer; intervals and witness are in the printed units of the figures. */
export interface Answer {
  readonly verdict: Extract<Verdict, "contradicted" | "consistent" | "confirmed" | "undetermined">;
  readonly stated: Interval;
  readonly implied: Interval | null;
  readonly basis: readonly Basis[];
  readonly witness: ReadonlyMap<string, Exact> | null;
  readonly gap: Exact | null;
  /** Nothing could be decided: the formula's range is not known closely enough, and no witness was found. */
  readonly isBeyond: boolean;
  /** Nothing could be decided: it would hold if this hedge reached further than the table says, by this share of the printed value. */
  readonly stretch: { readonly key: string; readonly width: Exact | null } | null;
  /** Nothing could be decided: the divisor that can be zero, and the step that divides by it. */
  readonly zeroDivisor: {
    readonly step: number;
    readonly divisor: Interval;
  } | null;
}

/**
 * Weighs a statement: confirmed when every value that the inputs allow prints as it, consistent when
 * some do (with the fewest departures from the first reading), contradicted when none does under any reading.
 */
export function weigh(question: Question): Answer {
  const { stated } = question;
  const first = rangeUnder(question, []);
  const printed = statedOf(stated);
  if (first.kind === "zero-divisor") return undecided(printed, first);
  const answer = {
    stated: printed,
    implied: shown(question, first),
    zeroDivisor: null,
    gap: null,
    isBeyond: false,
    stretch: null,
  };
  const quick = quickVerdict(question);
  if (quick === "contradicted") return contradicted(answer);
  if (quick === "confirmed") return { ...answer, verdict: quick, basis: [], witness: null };
  const chosen = quick === "consistent" ? [] : choicesFor(question);
  if (chosen === null)
    return againstSign(question, answer) ?? stretched(question, answer) ?? contradicted(answer);
  const range = chosen.length === 0 ? first : rangeUnder(question, chosen);
  if (range.kind === "zero-divisor") return undecided(printed, range);
  if (range.kind !== "range") return contradicted(answer);
  if (quick === null && chosen.length === 0 && isCertain(question, range))
    return { ...answer, verdict: "confirmed", basis: [], witness: null };
  const witness = witnessOf(question, chosen);
  if (witness === null && !range.isExact)
    return {
      ...answer,
      verdict: "undetermined",
      basis: [],
      witness,
      isBeyond: true,
    };
  const basis = basisOf(question, chosen);
  if (basis.some(({ kind }) => kind === "tie")) {
    const hedged = byHedgeAlone(question, chosen);
    if (hedged !== null) return { ...answer, verdict: "consistent", ...hedged };
  }
  return { ...answer, verdict: "consistent", basis, witness };
}

/** A hedge that does instead of a tie: whoever writes "roughly" needs no luck in rounding. The claim's own goes first. */
function byHedgeAlone(
  question: Question,
  chosen: readonly Choice[],
): Pick<Answer, "basis" | "witness"> | null {
  const used = new Set(chosen.map((choice) => (choice.kind === "hedge" ? choice.key : null)));
  for (const hedge of choicesOf(partiesOf(question))) {
    if (hedge.kind !== "hedge" || used.has(hedge.key)) continue;
    const choices = [hedge, ...chosen];
    const basis = basisOf(question, choices);
    if (basis.some(({ kind }) => kind === "tie")) continue;
    return { basis: basis.map(withAnyWidth), witness: witnessOf(question, choices) };
  }
  return null;
}

/** At a tie any width would have been enough, however small, so that none is the smallest. */
function withAnyWidth(basis: Basis): Basis {
  if (basis.kind !== "hedge" || basis.width === null || sign(basis.width) !== 0) return basis;
  return { ...basis, width: null };
}

/** The fewest departures under which the statement is possible; null where it is under none. */
function choicesFor(question: Question): readonly Choice[] | null {
  return fewestChoices(choicesOf(partiesOf(question)), (choices) => holds(question, choices));
}

/** A divisor that a later reading lets be zero excludes nothing, so the relation may hold. */
function holds(question: Question, choices: readonly Choice[]): boolean {
  const range = rangeUnder(question, choices);
  if (range.kind !== "range") return range.kind === "zero-divisor";
  const stated = valuesUnder(question, question.stated, choices);
  return intersect(range.result, stated) !== null;
}

function isCertain(question: Question, range: Range): boolean {
  const sure = withoutTies(question.stated, new Set());
  return range.kind === "range" && sure !== null && isWithin(range.result, sure);
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

/** Where only the width in the table of hedges keeps a figure from holding, nothing is proved. */
function stretched(
  question: Question,
  answer: Omit<Answer, "verdict" | "basis" | "witness">,
): Answer | null {
  const stretches = partiesOf(question)
    .filter(({ figure }) => figure.hedge !== null && WIDENING.has(figure.hedge.kind))
    .map(({ key }): Choice => ({ kind: "stretched", key }));
  if (stretches.length === 0) return null;
  const others = choicesOf(partiesOf(question));
  const found = fewestChoices([...stretches, ...others], (choices) => holds(question, choices));
  const stretch = found?.find((choice) => choice.kind === "stretched");
  if (found === null || stretch === undefined) return null;
  const operand = partiesOf(question).find(({ key }) => key === stretch.key) ?? question.stated;
  const width = widthOf(question, operand, found);
  return {
    ...answer,
    verdict: "undetermined",
    basis: [],
    witness: null,
    stretch: { key: stretch.key, width },
  };
}

/** Hedges whose reach is a matter of opinion, and so of a table. */
const WIDENING: ReadonlySet<string> = new Set(["about", "nearly", "just-over"]);

function contradicted(answer: Omit<Answer, "verdict" | "basis" | "witness">): Answer {
  const gap = answer.implied === null ? null : gapBetween(answer.stated, answer.implied);
  return { ...answer, verdict: "contradicted", basis: [], witness: null, gap };
}

function undecided(stated: Interval, range: Extract<Range, { kind: "zero-divisor" }>): Answer {
  return {
    verdict: "undetermined",
    stated,
    implied: null,
    basis: [],
    witness: null,
    gap: null,
    isBeyond: false,
    stretch: null,
    zeroDivisor: { step: range.step, divisor: range.divisor },
  };
}

function witnessOf(
  question: Question,
  chosen: readonly Choice[],
): ReadonlyMap<string, Exact> | null {
  const domainOf = (operand: Operand): Domain => ({
    interval: valuesUnder(question, operand, chosen),
    factor: operand.figure.unit.factor,
    offset: operand.offset,
  });
  const { program, stated } = question;
  // The search asks for each many times over.
  const domains = new Map(
    program.operands.map((key) => [key, domainOf(operandOf(question, key))] as const),
  );
  const domain = (key: string) => domains.get(key) ?? domainOf(operandOf(question, key));
  const found = findWitness(program, domain, domainOf(stated));
  if (found === null) return null;
  const witness = new Map<string, Exact>();
  witness.set(question.stated.key, valueFromBase(found.stated, question.stated));
  for (const [key, value] of found.operands)
    witness.set(key, valueFromBase(value, operandOf(question, key)));
  return witness;
}

/** The result of the first reading, in the unit of the stated figure. */
function shown(question: Question, range: Range): Interval | null {
  return range.kind === "range" ? fromBase(range.result, question.stated) : null;
}
