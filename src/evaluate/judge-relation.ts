import { compare, ONE } from "../interval/exact.ts";
import type { LedgerRelation } from "../ledger/case.ts";
import type { Unit } from "../quantity/unit.ts";
import { isBare } from "../quantity/unit-arithmetic.ts";
import { answerFaults } from "./answer-faults.ts";
import { dimensionOfUnit, fits, labelsAgree } from "./dimension.ts";
import { chain, claimOf } from "./expression.ts";
import { isUnprinted } from "./is-unprinted.ts";
import { judgeOrder, type Order } from "./judge-order.ts";
import { weighStated } from "./judge-stated.ts";
import type { Operand } from "./operand.ts";
import type { PreparedClaim } from "./prepare-claim.ts";
import { ProgramBuilder } from "./program.ts";
import { isOneTelling } from "./question.ts";
import type { CheckResult, EvaluateFault, Judged } from "./result.ts";
import {
  impliedInterval,
  inputOf,
  type Surroundings,
  textsOf,
  unitOfClaim,
  unitOfImplied,
} from "./surroundings.ts";

/** What a relation that no claim owns says of each of its claims; the check's id is the relation's. */
export function judgeRelation(
  relation: LedgerRelation,
  around: Surroundings,
): ReadonlyMap<string, Judged> {
  const ids = membersOf(relation);
  const judged = new Map<string, Judged>();
  for (const id of ids) {
    const prepared = around.claims.get(id);
    if (prepared === undefined || judged.has(id)) continue;
    const others = ids.filter((other) => other !== id);
    judged.set(id, judgeMember(relation, prepared, toldAmong(relation, others, around), around));
  }
  // What two claims have between them is a fault of the relation: it is told once, at the first of them.
  const told = new Set<string>();
  for (const [id, member] of judged) {
    const isNew = (fault: EvaluateFault) => !told.has(betweenWhom(fault));
    const faults = member.faults.filter(isNew);
    for (const fault of faults) told.add(betweenWhom(fault));
    judged.set(id, { ...member, faults });
  }
  return judged;
}

/** Those that one of a "same" is held against: what nothing prints is what the others say, so it says no more than they. */
function toldAmong(
  relation: LedgerRelation,
  others: readonly string[],
  around: Surroundings,
): readonly string[] {
  if (relation.relation !== "same") return others;
  const told = others.filter((id) => !isUnprinted(around.claims.get(id)));
  return told.length > 0 ? told : others;
}

/** One name for a fault, from whichever of its two sides it is seen. */
function betweenWhom(fault: EvaluateFault): string {
  if (fault.kind !== "labels-differ" && fault.kind !== "hedge-dropped") return fault.kind;
  return [fault.kind, ...[fault.claim, fault.other].sort()].join(" ");
}

function judgeMember(
  relation: LedgerRelation,
  prepared: PreparedClaim,
  others: readonly string[],
  around: Surroundings,
): Judged {
  const impliedOf = (id: string) =>
    isUnprinted(around.claims.get(id)) ? null : (around.implied.get(id) ?? null);
  const program = new ProgramBuilder(impliedOf).build(chain("meet", others.map(claimOf)));
  const check: CheckResult = {
    id: relation.id,
    kind: "relation",
    relation: relation.relation,
    verdict: "undetermined",
    unit: unitOfClaim(prepared),
    stated: null,
    implied: null,
    inputs: others.map((id) => inputOf(id, around)),
    formula: formulaOf(relation),
    witness: null,
    basis: [],
    stillHolds: null,
    quotation: null,
    attribution: null,
    gap: null,
    repair: null,
    assumes: null,
    texts: textsOf(prepared, program, around),
  };
  const stated = prepared.operand;
  const operands = new Map<string, Operand>();
  for (const key of program.operands) {
    const operand = around.claims.get(key)?.operand;
    if (operand !== undefined && operand !== null) operands.set(key, operand);
  }
  if (operands.size < program.operands.length) return { check, faults: [] };
  if (stated === null) return showTold(relation, check, prepared, [...operands.values()], around);
  const clash = unitClash(relation, [stated, ...operands.values()]);
  if (clash !== null) return { check, faults: [clash] };
  const order = orderOf(relation);
  if (order !== null) return { check: judgeOrder(check, order, stated, operands), faults: [] };
  const toldTwice = isOneTelling(program);
  const weighed = weighStated(check, { stated, program, operands, eitherSign: false, toldTwice });
  const verdict = weighed.check.verdict === "confirmed" ? "consistent" : weighed.check.verdict;
  return {
    check: { ...weighed.check, verdict },
    faults: [
      ...sameFaults(relation, prepared, operands),
      ...answerFaults(weighed.answer, stated, operands, {
        claim: prepared.claim.id,
        check: relation.id,
        place: relation.place,
      }),
    ],
  };
}

/** What the others say of a claim that nothing prints or derives. */
function showTold(
  relation: LedgerRelation,
  check: CheckResult,
  prepared: PreparedClaim,
  others: readonly Operand[],
  around: Surroundings,
): Judged {
  if (relation.relation !== "same" || !isUnprinted(prepared)) return { check, faults: [] };
  const { id } = prepared.claim;
  const { writtenUnit } = prepared;
  const other = others.find(
    ({ figure }) => writtenUnit !== null && !areComparable(writtenUnit, figure.unit),
  );
  if (writtenUnit !== null && other !== undefined) {
    const about = { claim: id, check: relation.id, place: relation.place };
    const names = { left: writtenUnit.name, right: other.figure.unit.name };
    return { check, faults: [{ kind: "unit-clash", ...about, ...names }] };
  }
  const unit = unitOfImplied(id, prepared, around);
  return { check: { ...check, unit, implied: impliedInterval(id, prepared, around) }, faults: [] };
}

/** The claims that a relation ties, in the order in which it names them. */
export function membersOf(relation: LedgerRelation): readonly string[] {
  if (relation.relation === "same") return relation.of;
  return relation.relation === "before"
    ? [relation.earlier, relation.later]
    : [relation.higher, relation.lower];
}

function orderOf(relation: LedgerRelation): Order | null {
  if (relation.relation === "same") return null;
  if (relation.relation === "before")
    return { lower: relation.earlier, higher: relation.later, orEqual: false };
  return relation;
}

function formulaOf(relation: LedgerRelation): string {
  if (relation.relation === "same") return relation.of.join(" = ");
  if (relation.relation === "before") return `${relation.earlier} < ${relation.later}`;
  return `${relation.higher} ${relation.orEqual ? "≥" : ">"} ${relation.lower}`;
}

/** What is measured in units that nothing converts can be neither the same nor more nor less. */
function unitClash(relation: LedgerRelation, members: readonly Operand[]): EvaluateFault | null {
  for (const [at, { key, figure }] of members.entries())
    for (const { figure: beside } of members.slice(at + 1)) {
      const unit = figure.unit;
      const other = beside.unit;
      if (areComparable(unit, other)) continue;
      const about = { claim: key, check: relation.id, place: relation.place };
      return { kind: "unit-clash", ...about, left: unit.name, right: other.name };
    }
  return null;
}

function areComparable(one: Unit, other: Unit): boolean {
  if (isBare(one) ? needsItsName(other) : isBare(other) && needsItsName(one)) return false;
  return fits(dimensionOfUnit(other), one) && fits(dimensionOfUnit(one), other);
}

/** "7" beside "7 km" says neither that it is in kilometres nor that it is not: it cannot be held against them. */
function needsItsName({ sort, dimensions, factor }: Unit): boolean {
  return sort === "temperature" || (dimensions.size > 0 && compare(factor, ONE) !== 0);
}

/** One thing counted under two names, or told once with a hedge and once without. */
function sameFaults(
  relation: LedgerRelation,
  prepared: PreparedClaim,
  operands: ReadonlyMap<string, Operand>,
): readonly EvaluateFault[] {
  const stated = prepared.operand;
  if (stated === null) return [];
  const faults: EvaluateFault[] = [];
  const about = {
    claim: stated.key,
    check: relation.id,
    place: relation.place,
  };
  for (const [other, operand] of operands) {
    const left = stated.figure.unit;
    const right = operand.figure.unit;
    if (!labelsAgree(left.labels, right.labels))
      faults.push({
        kind: "labels-differ",
        ...about,
        left: left.name,
        right: right.name,
        other,
      });
    const word = operand.figure.hedge?.text ?? stated.figure.hedge?.text;
    const isDropped = (operand.figure.hedge === null) !== (stated.figure.hedge === null);
    if (isDropped && word !== undefined)
      faults.push({ kind: "hedge-dropped", ...about, other, word });
  }
  return faults;
}
