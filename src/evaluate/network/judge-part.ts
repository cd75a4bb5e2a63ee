import { scaleInterval } from "../../interval/arithmetic.ts";
import { divide, ONE } from "../../interval/exact.ts";
import type { Interval } from "../../interval/interval.ts";
import { smallestWidth } from "../../quantity/smallest-width.ts";
import { basisOfChoice } from "../basis-of-choice.ts";
import { fromBase, type Operand } from "../operand.ts";
import { type Choice, departuresUnder } from "../readings.ts";
import type { Basis } from "../result.ts";
import { type Held, holdTogether } from "./hold-together.ts";
import { impliedIntervals } from "./implied.ts";
import type {
  CheckRef,
  ConflictMember,
  ImpliedValue,
  JudgedPart,
  PartConflict,
  Party,
} from "./judged-network.ts";
import type { Conflict, Limits, Member } from "./network.ts";
import type { Known } from "./network-of-case.ts";
import type { Part } from "./parts.ts";
import { repairOfConflict } from "./repair-of-conflict.ts";

/** Holds a part of a network, and tells what is found in the words of its claims: their checks and their own units. */
export function judgePart(known: Known, { constraints, variables }: Part, limits: Limits) {
  const held = holdTogether(constraints, variables, {
    contradictedAlone: known.leftOut,
    readings: known.readings,
    limits,
  });
  const teller = new Teller(known, held);
  const judged: JudgedPart = {
    conflicts: held.network.conflicts.map((conflict) => teller.conflict(conflict)),
    implied: teller.implied(),
    notFullyChecked: held.network.notFullyChecked.map(({ reason, constraints, size }) => ({
      reason,
      checks: teller.checks(constraints),
      size,
    })),
  };
  return judged;
}

class Teller {
  private readonly known: Known;
  private readonly held: Held;

  constructor(known: Known, held: Held) {
    this.known = known;
    this.held = held;
  }

  checks(ids: readonly string[]): readonly CheckRef[] {
    return ids.flatMap((id) => this.known.checks.get(id) ?? []);
  }

  conflict(conflict: Conflict): PartConflict {
    return {
      members: conflict.members.flatMap((member) => this.member(member) ?? []),
      checks: this.checks(conflict.relations),
      isIrreducible: conflict.isIrreducible,
      dissolvedBy: this.basesOf(conflict),
      repair: repairOfConflict(this.held, conflict, this.known),
    };
  }

  private member({ key, printed, left }: Member): ConflictMember | null {
    const party = this.known.parties.get(key);
    if (party === undefined) return null;
    return {
      ...party,
      printed: this.told(printed, key, party),
      left: left === null ? null : this.told(left, key, party),
    };
  }

  /** An interval of base units in the unit of a claim. */
  private told(interval: Interval, key: string, { unit }: Party): Interval {
    const operand = this.operandOf(key);
    return operand === null
      ? scaleInterval(interval, divide(ONE, unit.factor))
      : fromBase(interval, operand);
  }

  private operandOf(key: string): Operand | null {
    return this.known.claims.get(key)?.operand ?? null;
  }

  private basesOf({ dissolvedBy, members }: Conflict): readonly Basis[] | null {
    if (dissolvedBy === null) return null;
    const [only] = dissolvedBy.length === 1 ? dissolvedBy : [];
    return dissolvedBy.flatMap((choice) => {
      const member = members.find(({ key }) => isOf(choice, key, this.operandOf(key)));
      const operand = member === undefined ? null : this.operandOf(member.key);
      if (operand === null) return [];
      const width = only?.kind === "hedge" ? this.widthOf(operand, member?.left ?? null) : null;
      return basisOfChoice(choice, operand, width);
    });
  }

  /** How wide a hedge must at least be for its figure to reach what the others leave it. */
  private widthOf(operand: Operand, left: Interval | null) {
    if (left === null) return null;
    const departures = departuresUnder(operand, this.known.readings);
    const target = fromBase(left, operand);
    return smallestWidth(operand.figure, departures, operand.rounding, target);
  }

  implied(): ReadonlyMap<string, ImpliedValue> {
    const { parties, checks, claims } = this.known;
    const refOf = (id: string | null) => (id === null ? null : (checks.get(id) ?? null));
    const values = impliedIntervals(this.held).flatMap(({ key, interval, lowBy, highBy }) => {
      const party = parties.get(key);
      if (party === undefined || !claims.has(key)) return [];
      const told = this.told(interval, key, party);
      const ends = { lowBy: refOf(lowBy), highBy: refOf(highBy) };
      return { claim: key, unit: party.unit, interval: told, ...ends };
    });
    return new Map(values.map((value) => [value.claim, value]));
  }
}

/** Whether a choice is about a figure. */
function isOf(choice: Choice, key: string, operand: Operand | null): boolean {
  return choice.kind === "truncated" ? choice.source === operand?.source.id : choice.key === key;
}
