import { scaleInterval } from "../interval/arithmetic.ts";
import { compare, divide, type Exact, ONE, sign } from "../interval/exact.ts";
import type { Derivation, QuantityClaim } from "../ledger/case.ts";
import { BARE } from "../quantity/unit-arithmetic.ts";
import { UNITS } from "../quantity/units.ts";
import { answerFaults } from "./answer-faults.ts";
import { blankDerivation } from "./blank-derivation.ts";
import {
  type About,
  divisorOf,
  domainFault,
  labelFaults,
  notQuantities,
  undecidedFaults,
  unitFault,
} from "./derivation-faults.ts";
import { dimensionOf } from "./dimension.ts";
import { claimsIn, type Expression } from "./expression.ts";
import { judgeAgain } from "./judge-again.ts";
import { isAmbiguousMultiple, weighMultiple } from "./judge-multiple.ts";
import { weighStated } from "./judge-stated.ts";
import type { Operand } from "./operand.ts";
import type { PreparedClaim } from "./prepare-claim.ts";
import type { Program } from "./program.ts";
import { inputsOf, isOneTelling, type Question } from "./question.ts";
import { rangeOf } from "./range.ts";
import type { ReadDerivation } from "./read-derivation.ts";
import { unitOfShare } from "./repairs/unit-of-share.ts";
import type { CheckResult, Judged } from "./result.ts";
import {
  firstReading,
  inputOf,
  operandsOf,
  programOf,
  type Surroundings,
  textsOf,
  widestReading,
} from "./surroundings.ts";
import { unitFor } from "./unit-for.ts";

/** Recomputes a claim by one of its derivations and holds what it states against the result. */
export function judgeDerivation(
  prepared: PreparedClaim,
  claim: QuantityClaim,
  derivation: Derivation,
  read: ReadDerivation | null,
  around: Surroundings,
): Judged {
  const { rule } = derivation;
  const formula = rule.relation === "formula" ? rule.formula : "";
  const base = blankDerivation(prepared, derivation, read?.formula ?? formula);
  if (read === null) return { check: base, faults: [] };
  const { expression } = read;
  const inputs = claimsIn(expression).map((id) => inputOf(id, around));
  const about = {
    claim: claim.id,
    check: derivation.id,
    place: derivation.place,
  };
  const program = programOf(expression, around);
  const operands = operandsOf(program, around);
  const texts = textsOf(prepared, program, around);
  const check = { ...base, inputs, texts };
  if (prepared.operand !== null && program.operands.includes(claim.id))
    return {
      check,
      faults: [{ kind: "cycle", ...about, through: [claim.id] }],
    };
  if (operands === null) return { check, faults: notQuantities(program, around, about) };
  const fault = unitFault(prepared, derivation, program, operands, about);
  const { operand: stated } = prepared;
  if (fault !== null) {
    const asked = stated === null ? null : askedOf(stated, derivation, read, program, operands);
    const repair = asked === null ? null : unitOfShare(rule.relation, asked);
    return { check: { ...check, repair }, faults: [fault] };
  }
  const warnings = labelFaults(prepared, read, program, around, about);
  const hindrance = domainFault(derivation, operands, around, about);
  if (hindrance !== null) return { check, faults: [...warnings, hindrance] };
  if (stated === null) {
    const shown = showImplied(check, prepared, program, operands, about);
    const isFirst = claim.derivations[0]?.id === derivation.id;
    const judged =
      isFirst || shown.check.implied === null
        ? { check: shown.check, faults: [] }
        : judgeAgain(shown.check, prepared, expression, around, about);
    return { check: judged.check, faults: [...warnings, ...shown.faults, ...judged.faults] };
  }
  const question = askedOf(stated, derivation, read, program, operands);
  const recomputed = {
    rule,
    programOf: (expression: Expression) => programOf(expression, around),
  };
  const weighed = isAmbiguousMultiple(stated)
    ? weighMultiple(check, question, recomputed, about)
    : { ...weighStated(check, question, recomputed), faults: [] };
  if (rule.relation === "share" && isSurelyAbove(program, operands, ONE)) {
    const { part, whole } = rule;
    const check = {
      ...weighed.check,
      verdict: "contradicted" as const,
      basis: [],
      witness: null,
    };
    return {
      check,
      faults: [...warnings, { kind: "share-above-whole", ...about, part, whole }],
    };
  }
  return {
    check: weighed.check,
    faults: [
      ...warnings,
      ...weighed.faults,
      ...undecidedFaults(weighed.answer, program, about),
      ...answerFaults(weighed.answer, stated, operands, about),
    ],
  };
}

function askedOf(
  stated: Operand,
  { rule }: Derivation,
  read: ReadDerivation,
  program: Program,
  operands: ReadonlyMap<string, Operand>,
): Question {
  const toldTwice = rule.relation === "same" && isOneTelling(program);
  const inputs = inputsOf(program, operands);
  return { stated, program, operands, inputs, eitherSign: eitherSign(read, stated), toldTwice };
}

/** Whether the result is above a limit however its inputs are read. */
function isSurelyAbove(
  program: Program,
  operands: ReadonlyMap<string, Operand>,
  limit: Exact,
): boolean {
  const range = rangeOf(program, (key) => widestReading(operands, key));
  if (range.kind !== "range" || range.result.low === null) return false;
  return compare(range.result.low.value, limit) > 0;
}

/** Whether only the size of the stated figure counts. */
function eitherSign(read: ReadDerivation, stated: Operand): boolean {
  const hasDirection = stated.figure.direction !== "none";
  if (read.sign === "free") return hasDirection;
  return read.sign === "tells" && !hasDirection && sign(stated.figure.low) >= 0;
}

/** Relations of two quantities of one unit, told in percent. */
const IN_PERCENT: ReadonlySet<string> = new Set(["percent_change", "share", "growth_rate"]);

/** The interval of a claim that nothing prints: shown, and judged only by what it calls plausible. */
function showImplied(
  check: CheckResult,
  prepared: PreparedClaim,
  program: Program,
  operands: ReadonlyMap<string, Operand>,
  about: About,
): Judged {
  const range = rangeOf(program, (key) => firstReading(operands, key));
  if (range.kind === "zero-divisor") {
    const input = divisorOf(program, range.step);
    return {
      check,
      faults: [{ kind: "zero-divisor", ...about, input, divisor: range.divisor }],
    };
  }
  if (range.kind !== "range") return { check, faults: [] };
  const dimensioned = dimensionOf(program, (key) => operands.get(key)?.figure.unit ?? BARE);
  const named = dimensioned.kind === "dimension" ? unitFor(dimensioned.dimension) : BARE;
  // Where one of the two figures has no noun, that of the other is left over.
  const derived = IN_PERCENT.has(check.relation) ? UNITS.percent.unit : named;
  const unit = prepared.writtenUnit ?? derived;
  return {
    check: {
      ...check,
      unit,
      implied: scaleInterval(range.result, divide(ONE, unit.factor)),
    },
    faults: [],
  };
}
