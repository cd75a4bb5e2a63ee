import { type Interval, intersect } from "../../interval/interval.ts";
import { claimOf, type Expression } from "../expression.ts";
import { type Operand, valuesOf } from "../operand.ts";
import { type Program, ProgramBuilder } from "../program.ts";
import type { Question } from "../question.ts";
import { departuresUnder } from "../readings.ts";
import { findRepair } from "../repairs/find-repair.ts";
import type { Wrong } from "../repairs/repair.ts";
import type { Repair } from "../result.ts";
import { canHold } from "./can-hold.ts";
import type { Held } from "./hold-together.ts";
import type { Conflict, Constraint } from "./network.ts";
import type { Known } from "./network-of-case.ts";

/**
 * The one change of a printed figure with which all of a conflict could hold, of the kinds that mend single
 * checks and in the same order; null where none does, or several that are as likely.
 */
export function repairOfConflict(held: Held, conflict: Conflict, known: Known): Repair | null {
  const mender = new Mender(held, conflict, known);
  return findRepair(mender.wrongs());
}

class Mender {
  private readonly held: Held;
  private readonly conflict: Conflict;
  private readonly known: Known;

  constructor(held: Held, conflict: Conflict, known: Known) {
    this.held = held;
    this.conflict = conflict;
    this.known = known;
  }

  /** Each derivation of the conflict as a check that is wrong, and each figure that none of them states as a wrong figure. */
  wrongs(): readonly Wrong[] {
    const { conflict, held } = this;
    const relations = new Set(conflict.relations);
    const checks = held.layout.constraints.flatMap((constraint) =>
      relations.has(constraint.id) ? (this.wrongCheck(constraint) ?? []) : [],
    );
    const stated = new Set(checks.map(({ question }) => question.stated.key));
    const figures = conflict.members.flatMap(({ key }) =>
      stated.has(key) ? [] : (this.wrongFigure(key) ?? []),
    );
    return [...checks, ...figures];
  }

  private operandOf(key: string): Operand | null {
    const isMember = this.conflict.members.some((member) => member.key === key);
    return isMember ? (this.known.claims.get(key)?.operand ?? null) : null;
  }

  /** Null where the check is no derivation, or not all of it is printed. */
  private wrongCheck({ id, owner, kind, program }: Constraint): Wrong | null {
    const claim = owner === null ? undefined : this.known.claims.get(owner)?.claim;
    const stated = owner === null ? null : this.operandOf(owner);
    if (claim?.kind !== "quantity" || stated === null) return null;
    const check = this.known.checks.get(id)?.check;
    const derivation = claim.derivations.find((one) => one.id === check);
    const operands = new Map<string, Operand>();
    for (const key of program.operands) {
      const operand = this.operandOf(key);
      if (operand === null) return null;
      operands.set(key, operand);
    }
    if (derivation === undefined) return null;
    const question = { stated, program, operands, eitherSign: kind === "size", toldTwice: false };
    return this.wrong(id, question, derivation.rule);
  }

  private wrongFigure(key: string): Wrong | null {
    const stated = this.operandOf(key);
    if (stated === null) return null;
    const program = programOf(claimOf(key));
    const operands = new Map<string, Operand>();
    return this.wrong(
      null,
      { stated, program, operands, eitherSign: false, toldTwice: false },
      null,
    );
  }

  private wrong(id: string | null, question: Question, rule: Wrong["rule"]): Wrong {
    return {
      question,
      rule,
      programOf,
      reach: () => this.leftFor(question.stated.key),
      holds: (changed) => this.holds(id, question, changed),
    };
  }

  private leftFor(key: string): Interval | null {
    return this.conflict.members.find((member) => member.key === key)?.left ?? null;
  }

  private holds(id: string | null, question: Question, changed: Partial<Question>): boolean {
    const figures = new Map<string, Interval>();
    for (const [key, operand] of changed.operands ?? [])
      if (operand !== question.operands.get(key)) figures.set(key, this.valuesOf(operand));
    if (changed.stated !== undefined)
      figures.set(changed.stated.key, this.valuesOf(changed.stated));
    const programs = new Map<string, Program>();
    if (changed.program !== undefined && id !== null) programs.set(id, changed.program);
    if (figures.size === 1 && programs.size === 0 && !this.isWithinReach(figures)) return false;
    return canHold(this.held, this.conflict, { figures, programs });
  }

  /** What the others leave a figure excludes most of what it might have been. */
  private isWithinReach(figures: ReadonlyMap<string, Interval>): boolean {
    return [...figures].every(([key, values]) => {
      const left = this.leftFor(key);
      return left === null || intersect(left, values) !== null;
    });
  }

  private valuesOf(operand: Operand): Interval {
    return valuesOf(operand, departuresUnder(operand, this.known.readings));
  }
}

/** As in the network, where an implied claim is a quantity of its own. */
function programOf(expression: Expression): Program {
  return new ProgramBuilder(() => null).build(expression);
}
