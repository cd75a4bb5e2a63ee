import { scaleInterval } from "../../interval/arithmetic.ts";
import { divide, ONE } from "../../interval/exact.ts";
import type { Interval } from "../../interval/interval.ts";
import { smallestWidth } from "../../quantity/smallest-width.ts";
import { basisOfChoice } from "../basis-of-choice.ts";
import { type JudgedPart, NetworkMemory } from "../memory/network-memory.ts";
import { fromBase, type Operand } from "../operand.ts";
import { type Choice, departuresUnder } from "../readings.ts";
import type { Basis } from "../result.ts";
import { type Held, holdTogether } from "./hold-together.ts";
import { impliedIntervals } from "./implied.ts";
import {
  type CheckRef,
  type ConflictMember,
  type ImpliedValue,
  type JudgedConflict,
  type JudgedNetwork,
  NOTHING_TIED,
  type Party,
} from "./judged-network.ts";
import { type Conflict, type Constraint, LIMITS, type Limits, type Member } from "./network.ts";
import { type CaseNetwork, type JudgedAlone, networkOfCase } from "./network-of-case.ts";
import { isHeld, partsOf } from "./parts.ts";
import { repairOfConflict } from "./repair-of-conflict.ts";

/**
 * Holds all claims of a case together. What single checks found is taken as given: contradicted ones are
 * left out, and a figure of which one needed a later reading has that reading here, so that nothing is told twice.
 * With a memory of the last time, only those parts are held again of which something changed.
 */
export function judgeNetwork(
  given: JudgedAlone,
  limits: Limits = LIMITS,
  memory: NetworkMemory = new NetworkMemory(null, false),
): JudgedNetwork {
  const network = networkOfCase(given);
  const { constraints, leftOut, heldAlone, sought, readings } = network;
  if (constraints.length === 0) return { ...NOTHING_TIED, heldAlone };
  const refs = (ids: readonly Constraint[]) =>
    ids.flatMap(({ id }) => network.checks.get(id) ?? []);
  return {
    ...judgeParts(given, network, limits, memory),
    leftOut: refs(constraints.filter((one) => leftOut.has(one.id) && isHeld(one))),
    heldAlone: [...heldAlone, ...refs(constraints.filter((one) => !isHeld(one)))],
    sought,
    readings,
  };
}

/** Holds a part of a network. */
function judgePart(given: JudgedAlone, network: CaseNetwork, limits: Limits): JudgedPart {
  const { constraints, variables, leftOut, readings } = network;
  const held = holdTogether(constraints, variables, {
    contradictedAlone: leftOut,
    readings,
    limits,
  });
  const teller = new Teller(given, network, held);
  return {
    conflicts: held.network.conflicts.flatMap((conflict) => teller.conflict(conflict) ?? []),
    implied: teller.implied(),
    notFullyChecked: held.network.notFullyChecked.map(({ reason, constraints, size }) => ({
      reason,
      checks: teller.checks(constraints),
      size,
    })),
  };
}

/** Holds the parts of a network of which something changed, and takes the others from the last pass. */
function judgeParts(
  given: JudgedAlone,
  network: CaseNetwork,
  limits: Limits,
  memory: NetworkMemory,
): JudgedPart {
  const readings = memory.readings.keep("", network.readings);
  const judged = partsOf(network).map((part) => {
    const constraints = part.constraints.map((one) => memory.constraints.keep(one.id, one));
    const variables = part.variables.map((one) => memory.variables.keep(one.key, one));
    const results = variables.map(({ key }) => given.results.get(key));
    return memory.parts.recall(
      constraints[0]?.id ?? "",
      [readings, limits, ...constraints, ...variables, ...results],
      () => judgePart(given, { ...network, constraints, variables }, limits),
    );
  });
  const implied = new Map(judged.flatMap((part) => [...part.implied]));
  return {
    conflicts: judged.flatMap(({ conflicts }) => conflicts),
    // In the order of the claims, whichever part they belong to.
    implied: new Map(
      [...given.claims.keys()].flatMap((key): readonly [string, ImpliedValue][] => {
        const value = implied.get(key);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
    notFullyChecked: judged.flatMap(({ notFullyChecked }) => notFullyChecked),
  };
}

/** Tells what a network found in the words of its case: claims, checks and their own units. */
class Teller {
  private readonly given: JudgedAlone;
  private readonly network: CaseNetwork;
  private readonly held: Held;

  constructor(given: JudgedAlone, network: CaseNetwork, held: Held) {
    this.given = given;
    this.network = network;
    this.held = held;
  }

  checks(ids: readonly string[]): readonly CheckRef[] {
    return ids.flatMap((id) => this.network.checks.get(id) ?? []);
  }

  /** Null where no claim of the case takes part, so that nobody could be told. */
  conflict(conflict: Conflict): JudgedConflict | null {
    const checks = this.checks(conflict.relations);
    const toldAt = this.toldAt(checks, conflict);
    if (toldAt === null) return null;
    return {
      members: conflict.members.flatMap((member) => this.member(member) ?? []),
      checks,
      toldAt,
      isIrreducible: conflict.isIrreducible,
      dissolvedBy: this.basesOf(conflict),
      repair: repairOfConflict(this.held, conflict, this.given, this.network.readings),
    };
  }

  /** The last check that a claim owns, a printed one if there is any; else the last relation, at the last of its figures. */
  private toldAt(
    checks: readonly CheckRef[],
    { members }: Conflict,
  ): JudgedConflict["toldAt"] | null {
    const owned = checks.flatMap(({ claim, check }) => (claim === null ? [] : { claim, check }));
    const isMember = (claim: string): boolean => members.some(({ key }) => key === claim);
    const last = owned.findLast(({ claim }) => isMember(claim)) ?? owned.at(-1);
    if (last !== undefined) return last;
    for (const { check } of checks.toReversed()) {
      const claim = [...this.given.results.values()].findLast((result) =>
        result.checks.some((one) => one.kind === "relation" && one.id === check),
      );
      if (claim !== undefined) return { claim: claim.claim.id, check };
    }
    return null;
  }

  private member({ key, printed, left }: Member): ConflictMember | null {
    const party = this.network.parties.get(key);
    if (party === undefined) return null;
    return {
      ...party,
      printed: this.told(printed, party),
      left: left === null ? null : this.told(left, party),
    };
  }

  /** An interval of base units in the unit of a claim. */
  private told(interval: Interval, { key, unit }: Party): Interval {
    const operand = this.operandOf(key);
    return operand === null
      ? scaleInterval(interval, divide(ONE, unit.factor))
      : fromBase(interval, operand);
  }

  private operandOf(key: string): Operand | null {
    return this.given.claims.get(key)?.operand ?? null;
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
    const departures = departuresUnder(operand, this.network.readings);
    const target = fromBase(left, operand);
    return smallestWidth(operand.figure, departures, operand.rounding, target);
  }

  implied(): ReadonlyMap<string, ImpliedValue> {
    const { parties, checks } = this.network;
    const refOf = (id: string | null) => (id === null ? null : (checks.get(id) ?? null));
    const values = impliedIntervals(this.held).flatMap(({ key, interval, lowBy, highBy }) => {
      const party = parties.get(key);
      if (party === undefined || !this.given.results.has(key)) return [];
      const told = this.told(interval, party);
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
