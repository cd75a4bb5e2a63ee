import { sign } from "../interval/exact.ts";
import type { Derivation } from "../ledger/case.ts";
import { BARE } from "../quantity/unit-arithmetic.ts";
import { type Dimension, dimensionOf, fits, labelsAgree } from "./dimension.ts";
import { claimsIn } from "./expression.ts";

import { type Operand, statedOf } from "./operand.ts";
import type { PreparedClaim } from "./prepare-claim.ts";
import type { Program } from "./program.ts";
import type { ReadDerivation } from "./read-derivation.ts";
import type { EvaluateFault } from "./result.ts";
import { type Surroundings, unitOfClaim } from "./surroundings.ts";
import { unitFor } from "./unit-for.ts";
import type { Answer } from "./weigh.ts";

/** The claim, the check and the place that a fault of a derivation is about. */
export type About = Pick<Extract<EvaluateFault, { kind: "cycle" }>, "claim" | "check" | "place">;

/** Inputs that can never be figures: quotations, and implied claims that nothing derives. */
export function notQuantities(
  program: Program,
  around: Surroundings,
  about: About,
): readonly EvaluateFault[] {
  return program.operands
    .filter((key) => {
      const prepared = around.claims.get(key);
      if (prepared?.claim.kind === "quantity" && prepared.stood.kind === "implied")
        // One that has a derivation which cannot be evaluated has a fault of its own.
        return prepared.claim.derivations.length === 0;
      return prepared?.claim.kind === "quotation";
    })
    .map((input) => ({ kind: "not-a-quantity", ...about, input }));
}

/** Units that an operator cannot join, or a result that cannot be told in the unit of the claim. */
export function unitFault(
  prepared: PreparedClaim,
  derivation: Derivation,
  program: Program,
  operands: ReadonlyMap<string, Operand>,
  about: About,
): EvaluateFault | null {
  const dimensioned = dimensionOf(program, (key) => operands.get(key)?.figure.unit ?? BARE);
  if (dimensioned.kind === "clash") {
    const { left, right } = dimensioned;
    return {
      kind: "unit-clash",
      ...about,
      left: nameOf(left),
      right: nameOf(right),
    };
  }
  const unit = prepared.operand?.figure.unit ?? prepared.writtenUnit;
  if (unit === null || fits(dimensioned.dimension, unit)) return null;
  const isPoints = derivation.rule.relation === "point_difference";
  const left = isPoints ? "percentage points" : nameOf(dimensioned.dimension);
  return { kind: "unit-clash", ...about, left, right: unit.name };
}

function nameOf(dimension: Dimension): string {
  return unitFor(dimension).name;
}

/** Nouns of counting that differ between inputs that should count the same, or from the stated one. */
export function labelFaults(
  prepared: PreparedClaim,
  read: ReadDerivation,
  program: Program,
  around: Surroundings,
  about: About,
): readonly EvaluateFault[] {
  const unitOf = (key: string) => unitOfClaim(around.claims.get(key));
  const faults: EvaluateFault[] = [];
  const owner = prepared.operand?.figure.unit ?? prepared.writtenUnit;
  const result = dimensionOf(program, unitOf);
  if (
    result.kind === "dimension" &&
    owner !== null &&
    !labelsAgree(result.dimension.labels, owner.labels)
  ) {
    const [other = about.claim] = claimsIn(read.expression);
    faults.push({
      kind: "labels-differ",
      ...about,
      left: owner.name,
      right: nameOf(result.dimension),
      other,
    });
  }
  if (!read.alike) return faults;
  const [first, ...others] = claimsIn(read.expression);
  for (const other of others) {
    const left = unitOf(first ?? other);
    const right = unitOf(other);
    if (!labelsAgree(left.labels, right.labels))
      faults.push({
        kind: "labels-differ",
        ...about,
        left: left.name,
        right: right.name,
        other,
      });
  }
  return faults;
}

/** Bases of which nothing can be a percentage, and parts that are more than their whole. */
export function domainFault(
  derivation: Derivation,
  operands: ReadonlyMap<string, Operand>,
  around: Surroundings,
  about: About,
): EvaluateFault | null {
  const { rule } = derivation;
  if (rule.relation !== "percent_change") return null;
  const operand = operands.get(rule.from) ?? around.claims.get(rule.from)?.operand;
  if (operand === undefined || operand === null) return null;
  const base = statedOf(operand);
  if (base.low === null || base.high === null || sign(base.low.value) > 0) return null;
  const input = rule.from;
  if (sign(base.low.value) === 0 && sign(base.high.value) === 0)
    return { kind: "zero-base", ...about, input, base };
  return sign(base.high.value) <= 0 ? { kind: "negative-base", ...about, input, base } : null;
}

/** Why nothing could be decided: a divisor that can be zero, or a formula too winding for the budget. */
export function undecidedFaults(
  answer: Answer,
  program: Program,
  about: About,
): readonly EvaluateFault[] {
  const { zeroDivisor, isBeyond } = answer;
  if (isBeyond) return [{ kind: "not-decided", ...about }];
  if (zeroDivisor === null) return [];
  const input = divisorOf(program, zeroDivisor.step);
  return [{ kind: "zero-divisor", ...about, input, divisor: zeroDivisor.divisor }];
}

/** The claim by which a step divides, where it is a single one. */
export function divisorOf(program: Program, number: number): string | null {
  const step = program.steps[number];
  const divisor = step?.kind === "divide" ? program.steps[step.right] : undefined;
  return divisor?.kind === "operand" ? divisor.key : null;
}
