import { scaleInterval } from "../interval/arithmetic.ts";
import { divide, type Exact, ONE, ZERO } from "../interval/exact.ts";
import { contains, type Interval, onlyValue, pointInterval } from "../interval/interval.ts";
import { BARE } from "../quantity/unit-arithmetic.ts";
import { basisOfChoice } from "./basis-of-choice.ts";
import type { About } from "./derivation-faults.ts";
import { dimensionOf } from "./dimension.ts";
import { binary, claimOf, type Expression } from "./expression.ts";
import { gapBetween } from "./gap.ts";
import { type Operand, valueFromBase, valuesOf } from "./operand.ts";
import type { PreparedClaim } from "./prepare-claim.ts";
import type { Program } from "./program.ts";
import { type Range, rangeOf } from "./range.ts";
import { type Choice, choicesOf, departuresUnder, fewestChoices } from "./readings.ts";
import type { CheckResult, Judged } from "./result.ts";
import { operandsOf, programOf, type Surroundings, textsOf } from "./surroundings.ts";
import { unitFor } from "./unit-for.ts";
import { findWitness } from "./witness.ts";

type Operands = ReadonlyMap<string, Operand>;

/**
 * Holds a later derivation of a claim that nothing prints against its first: some values of their
 * inputs must give both the same result. `check` shows what the later one gives, in `check.unit`.
 */
export function judgeAgain(
  check: CheckResult,
  prepared: PreparedClaim,
  later: Expression,
  around: Surroundings,
  about: About,
): Judged {
  const first = programOf(claimOf(prepared.claim.id), around);
  const apart = programOf(binary("subtract", later, claimOf(prepared.claim.id)), around);
  const operands = operandsOf(apart, around);
  if (operands === null || !around.implied.has(prepared.claim.id)) return { check, faults: [] };
  const dimensioned = dimensionOf(apart, (key) => operands.get(key)?.figure.unit ?? BARE);
  if (dimensioned.kind === "clash") {
    const { left, right } = dimensioned;
    const names = { left: unitFor(left).name, right: unitFor(right).name };
    return { check, faults: [{ kind: "unit-clash", ...about, ...names }] };
  }
  const stated = intervalOf(rangeUnder(first, operands, []), check.unit.factor);
  const known = { ...check, stated, texts: textsOf(prepared, apart, around) };
  const chosen = fewestChoices(choicesOf([...operands.values()]), (choices) => {
    const range = rangeUnder(apart, operands, choices);
    return range.kind === "range" ? contains(range.result, ZERO) : range.kind === "zero-divisor";
  });
  if (chosen === null) {
    const isKnown = stated !== null && check.implied !== null;
    const gap = isKnown ? gapBetween(stated, check.implied) : null;
    return { check: { ...known, verdict: "contradicted", gap }, faults: [] };
  }
  return decide(known, apart, operands, chosen, about);
}

function decide(
  check: CheckResult,
  apart: Program,
  operands: Operands,
  chosen: readonly Choice[],
  about: About,
): Judged {
  const range = rangeUnder(apart, operands, chosen);
  if (range.kind !== "range") return { check, faults: [] };
  const only = onlyValue(range.result);
  if (chosen.length === 0 && only !== undefined)
    return { check: { ...check, verdict: "confirmed" }, faults: [] };
  const witness = witnessOf(apart, operands, chosen);
  if (witness === null && !range.isExact)
    return { check, faults: [{ kind: "not-decided", ...about }] };
  const basis = chosen.flatMap((choice) => {
    const operand = [...operands.values()].find((one) =>
      choice.kind === "truncated" ? one.source.id === choice.source : one.key === choice.key,
    );
    return operand === undefined ? [] : [basisOfChoice(choice, operand, null)];
  });
  return { check: { ...check, verdict: "consistent", witness, basis }, faults: [] };
}

function witnessOf(
  program: Program,
  operands: Operands,
  chosen: readonly Choice[],
): ReadonlyMap<string, Exact> | null {
  const domain = (key: string) => {
    const operand = operandOf(operands, key);
    const { figure, offset } = operand;
    return { interval: valuesUnder(operand, chosen), factor: figure.unit.factor, offset };
  };
  const target = { interval: pointInterval(ZERO), factor: ONE, offset: ZERO };
  const found = findWitness(program, domain, target);
  if (found === null) return null;
  return new Map(
    [...found.operands].map(([key, value]) => [
      key,
      valueFromBase(value, operandOf(operands, key)),
    ]),
  );
}

function rangeUnder(program: Program, operands: Operands, choices: readonly Choice[]): Range {
  return rangeOf(program, (key) => valuesUnder(operandOf(operands, key), choices));
}

function valuesUnder(operand: Operand, choices: readonly Choice[]): Interval {
  return valuesOf(operand, departuresUnder(operand, choices));
}

function operandOf(operands: Operands, key: string): Operand {
  const operand = operands.get(key);
  if (operand === undefined) throw new Error(`the program names ${key}, which is no operand`);
  return operand;
}

function intervalOf(range: Range, factor: Exact): Interval | null {
  return range.kind === "range" ? scaleInterval(range.result, divide(ONE, factor)) : null;
}
