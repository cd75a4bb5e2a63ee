import { scaleInterval } from "../interval/arithmetic.ts";
import { divide, ONE } from "../interval/exact.ts";
import type { Interval } from "../interval/interval.ts";
import type { Unit } from "../quantity/unit.ts";
import { BARE } from "../quantity/unit-arithmetic.ts";
import type { Expression } from "./expression.ts";

import { type Operand, statedOf, valuesOf, widestValues } from "./operand.ts";
import type { PreparedClaim } from "./prepare-claim.ts";
import { type Program, ProgramBuilder } from "./program.ts";
import { rangeOf } from "./range.ts";
import type { Input } from "./result.ts";

/** What a derivation may draw on: every claim with its place, and what the implied ones are made from. */
export interface Surroundings {
  readonly claims: ReadonlyMap<string, PreparedClaim>;
  readonly implied: ReadonlyMap<string, Expression>;
}

/** The steps of an expression, with implied claims replaced by what they are made from. */
export function programOf(expression: Expression, around: Surroundings): Program {
  return new ProgramBuilder((id) => around.implied.get(id) ?? null).build(expression);
}

/** Everything that an operand of a program may mean under any of its readings, in base units. */
export function widestReading(operands: ReadonlyMap<string, Operand>, key: string): Interval {
  const operand = operands.get(key);
  if (operand === undefined) throw new Error(`the program names ${key}, which is no operand`);
  return widestValues(operand);
}

/** The operands of a program, or null where one of its claims has no figure. */
export function operandsOf(
  program: Program,
  around: Surroundings,
): ReadonlyMap<string, Operand> | null {
  const operands = new Map<string, Operand>();
  for (const key of program.operands) {
    const operand = around.claims.get(key)?.operand ?? null;
    if (operand === null) return null;
    operands.set(key, operand);
  }
  return operands;
}

/** The unit in which a claim is told: that of its figure, else the written one. */
export function unitOfClaim(prepared: PreparedClaim | undefined): Unit {
  return prepared?.operand?.figure.unit ?? prepared?.writtenUnit ?? BARE;
}

/** The printed texts that a program and the claim which it judges depend on, by claim id or "case/claim". */
export function textsOf(
  prepared: PreparedClaim,
  program: Program,
  around: Surroundings,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const note = (key: string, one: PreparedClaim | undefined): void => {
    if (one?.stood.kind === "printed") texts.set(key, one.stood.text);
  };
  note(prepared.claim.id, prepared);
  for (const key of program.operands) note(key, around.claims.get(key));
  return texts;
}

/** A claim as an input of a check, in its first reading. */
export function inputOf(id: string, around: Surroundings): Input {
  const prepared = around.claims.get(id);
  const operand = prepared?.operand ?? null;
  if (operand !== null) {
    const { figure, text, source, span } = operand;
    return {
      key: id,
      text,
      interval: statedOf(operand),
      unit: figure.unit,
      at: isForeign(source.id) ? null : { source: source.id, span },
    };
  }
  if (prepared === undefined) return { key: id, text: null, interval: null, unit: BARE, at: null };
  const unit = unitOfImplied(id, prepared, around);
  return { key: id, text: null, interval: impliedInterval(id, prepared, around), unit, at: null };
}

/** Whether a source belongs to another case ("case/source"). */
function isForeign(source: string): boolean {
  return source.includes("/");
}

/** The unit of a claim that nothing prints: the written one, else that of the claim which it is the same as. */
export function unitOfImplied(id: string, prepared: PreparedClaim, around: Surroundings): Unit {
  const expression = around.implied.get(id);
  const same = expression?.kind === "claim" ? around.claims.get(expression.id) : undefined;
  return prepared.writtenUnit ?? same?.operand?.figure.unit ?? BARE;
}

/** What an implied claim amounts to under the first readings, in its own unit. */
export function impliedInterval(
  id: string,
  prepared: PreparedClaim,
  around: Surroundings,
): Interval | null {
  const expression = around.implied.get(id);
  if (expression === undefined) return null;
  const program = programOf(expression, around);
  const operands = operandsOf(program, around);
  if (operands === null) return null;
  const range = rangeOf(program, (key) => firstReading(operands, key));
  if (range.kind !== "range") return null;
  const { factor } = unitOfImplied(id, prepared, around);
  return scaleInterval(range.result, divide(ONE, factor));
}

/** What an operand of a program means at first, in base units. */
export function firstReading(operands: ReadonlyMap<string, Operand>, key: string): Interval {
  const operand = operands.get(key);
  if (operand === undefined) throw new Error(`the program names ${key}, which is no operand`);
  return valuesOf(operand, new Set());
}
