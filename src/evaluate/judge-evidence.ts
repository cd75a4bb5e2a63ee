import { ZERO } from "../interval/exact.ts";
import type { Evidence } from "../ledger/case.ts";
import { isBare } from "../quantity/unit-arithmetic.ts";
import { answerFaults } from "./answer-faults.ts";
import { blankEvidence } from "./blank-evidence.ts";
import { dimensionOfUnit, fits, labelsAgree } from "./dimension.ts";
import { claimOf } from "./expression.ts";
import { findStanding } from "./find-standing.ts";
import { weighStated } from "./judge-stated.ts";
import type { OpenedSource } from "./opened-source.ts";
import { type Operand, statedOf } from "./operand.ts";
import type { PreparedClaim } from "./prepare-claim.ts";
import { ProgramBuilder } from "./program.ts";
import type { EvaluateFault, Judged } from "./result.ts";

/** Holds a quantity or a date against a span or a cell of another source that it must agree with. */
export function judgeEvidence(
  prepared: PreparedClaim,
  evidence: Evidence,
  sources: ReadonlyMap<string, OpenedSource>,
): Judged {
  const { claim } = prepared;
  const unit = claim.kind === "quantity" ? claim.unit : null;
  const seeker = {
    claim: claim.id,
    evidence: evidence.id,
    place: evidence.place,
    wantsFigure: true,
    unit,
  };
  const { stood, faults } = findStanding(evidence.standing, seeker, sources);
  const key = `${claim.id}/${evidence.id}`;
  const blank = blankEvidence(prepared, evidence, stood);
  if (stood.kind !== "printed") return { check: blank, faults };
  const stated = prepared.operand;
  if (stated === null || stood.figure === null) return { check: blank, faults };
  // A bare number in a table is told in the unit of the claim that it stands for.
  const figure = isBare(stood.figure.unit)
    ? {
        ...stood.figure,
        unit: stated.figure.unit,
        direction: stated.figure.direction,
      }
    : stood.figure;
  const operand: Operand = {
    key,
    source: stood.source,
    span: stood.span,
    text: stood.text,
    figure,
    rounding: stood.source.rounding,
    offset: ZERO,
    strict: stated.strict,
    mayBeCut: sources.get(stood.source.id)?.mayBeCut ?? true,
  };
  const about = { claim: claim.id, check: evidence.id, place: evidence.place };
  if (!fits(dimensionOfUnit(figure.unit), stated.figure.unit)) {
    const clash = {
      kind: "unit-clash",
      ...about,
      left: figure.unit.name,
      right: stated.figure.unit.name,
    } as const;
    return { check: blank, faults: [...faults, clash] };
  }
  const warnings: EvaluateFault[] = [...faults];
  if (!labelsAgree(figure.unit.labels, stated.figure.unit.labels))
    warnings.push({
      kind: "labels-differ",
      ...about,
      left: stated.figure.unit.name,
      right: figure.unit.name,
      other: key,
    });
  const program = new ProgramBuilder(() => null).build(claimOf(key));
  const operands = new Map([[key, operand]]);
  const inputs = [
    {
      key,
      text: operand.text,
      interval: statedOf(operand),
      unit: figure.unit,
      at: { source: operand.source.id, span: operand.span },
    },
  ];
  const weighed = weighStated(
    { ...blank, inputs },
    { stated, program, operands, eitherSign: false, toldTwice: true },
  );
  return {
    check: weighed.check,
    faults: [...warnings, ...answerFaults(weighed.answer, stated, operands, about)],
  };
}
