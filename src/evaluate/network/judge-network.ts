import { scaleInterval } from "../../interval/arithmetic.ts";
import { divide, ONE } from "../../interval/exact.ts";
import type { Interval } from "../../interval/interval.ts";
import type { Unit } from "../../quantity/unit.ts";
import { type Operand, valuesOf } from "../operand.ts";
import { type Choice, departuresUnder } from "../readings.ts";
import type { Repair } from "../result.ts";
import { canHold } from "./can-hold.ts";
import { holdTogether } from "./hold-together.ts";
import { impliedIntervals } from "./implied.ts";
import { type Conflict, LIMITS, type Limits } from "./network.ts";
import { type CheckRef, type JudgedAlone, networkOfCase } from "./network-of-case.ts";

/** A printed figure of a conflict, in its own unit. */
export interface ConflictMember {
  /** The claim's id; for a piece of evidence "claim/evidence". */
  readonly key: string;
  readonly unit: Unit;
  readonly printed: Interval;
  /** What the others leave it; null where that is not known. */
  readonly left: Interval | null;
}

export interface JudgedConflict extends Pick<Conflict, "isIrreducible" | "dissolvedBy"> {
  readonly members: readonly ConflictMember[];
  readonly checks: readonly CheckRef[];
  /** Of each member that has one: the single change of it with which all of them could hold. */
  readonly repairs: readonly Repair[];
}

/** Seeks a repair of one figure; `holds` says whether everything could hold with it changed. */
export type RepairOfMember = (
  printed: Operand,
  holds: (repaired: Operand) => boolean,
) => Repair | null;

/** What all claims together say of one, in its own unit. */
export interface ImpliedValue {
  readonly claim: string;
  readonly unit: Unit;
  readonly interval: Interval;
  /** The checks that gave it its low and its high end; null where its own figure did. */
  readonly lowBy: CheckRef | null;
  readonly highBy: CheckRef | null;
}

/** Checks of which it is not known whether all of them can hold, and how many claims they tie. */
export interface NotFullyChecked {
  readonly reason: "too-large" | "budget-spent" | "undecided";
  readonly checks: readonly CheckRef[];
  readonly size: number;
}

/** What came of holding all claims of a case together. */
export interface JudgedNetwork {
  readonly conflicts: readonly JudgedConflict[];
  readonly implied: readonly ImpliedValue[];
  readonly notFullyChecked: readonly NotFullyChecked[];
  /** Checks that are contradicted alone, or hold only if their source cuts its figures. */
  readonly leftOut: readonly CheckRef[];
  /** The readings that single checks needed already: in the network these figures mean no less. */
  readonly readings: readonly Choice[];
}

/**
 * Holds all claims of a case together. What single checks found is taken as given: contradicted ones are
 * left out, and a figure of which one needed a later reading has that reading here, so that nothing is told twice.
 */
export function judgeNetwork(
  given: JudgedAlone,
  repairOf: RepairOfMember = () => null,
  limits: Limits = LIMITS,
): JudgedNetwork {
  const { constraints, variables, units, checks, leftOut, readings } = networkOfCase(given);
  const held = holdTogether(constraints, variables, {
    contradictedAlone: leftOut,
    readings,
    limits,
  });
  const { network } = held;
  const unitOf = (key: string): Unit | undefined => units.get(key);
  const told = (interval: Interval, key: string): Interval =>
    scaleInterval(interval, divide(ONE, unitOf(key)?.factor ?? ONE));
  const refOf = (id: string): readonly CheckRef[] => {
    const ref = checks.get(id);
    return ref === undefined ? [] : [ref];
  };
  const repairsOf = (conflict: Conflict): readonly Repair[] =>
    conflict.members.flatMap(({ key }) => {
      const operand = given.claims.get(key)?.operand ?? null;
      if (operand === null) return [];
      const holds = (repaired: Operand): boolean => {
        const departures = departuresUnder(repaired, readings);
        return canHold(held, conflict, key, valuesOf(repaired, departures));
      };
      return repairOf(operand, holds) ?? [];
    });
  const refOrNull = (id: string | null): CheckRef | null =>
    id === null ? null : (checks.get(id) ?? null);
  return {
    conflicts: network.conflicts.map((conflict) => ({
      members: conflict.members.flatMap(({ key, printed, left }) => {
        const unit = unitOf(key);
        if (unit === undefined) return [];
        return {
          key,
          unit,
          printed: told(printed, key),
          left: left === null ? null : told(left, key),
        };
      }),
      checks: conflict.relations.flatMap(refOf),
      isIrreducible: conflict.isIrreducible,
      dissolvedBy: conflict.dissolvedBy,
      repairs: repairsOf(conflict),
    })),
    implied: impliedIntervals(held).flatMap(({ key, interval, lowBy, highBy }) => {
      const unit = unitOf(key);
      if (unit === undefined || !given.claims.has(key)) return [];
      const ends = { lowBy: refOrNull(lowBy), highBy: refOrNull(highBy) };
      return { claim: key, unit, interval: told(interval, key), ...ends };
    }),
    notFullyChecked: network.notFullyChecked.map(({ reason, constraints, size }) => ({
      reason,
      checks: constraints.flatMap(refOf),
      size,
    })),
    leftOut: network.leftOut.flatMap(refOf),
    readings,
  };
}
