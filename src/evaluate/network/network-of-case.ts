import { scaleInterval } from "../../interval/arithmetic.ts";
import { sign } from "../../interval/exact.ts";
import type { Interval } from "../../interval/interval.ts";
import type { LedgerRelation } from "../../ledger/case.ts";
import type { Unit } from "../../quantity/unit.ts";
import { BARE } from "../../quantity/unit-arithmetic.ts";
import { dimensionOf, dimensionOfUnit, fits } from "../dimension.ts";
import { binary, chain, claimOf, type Expression } from "../expression.ts";
import { isUnprinted } from "../is-unprinted.ts";
import { isAmbiguousMultiple } from "../judge-multiple.ts";
import { membersOf } from "../judge-relation.ts";
import { type Operand, valuesOf } from "../operand.ts";
import type { PreparedClaim } from "../prepare-claim.ts";
import { type Program, ProgramBuilder } from "../program.ts";
import type { ReadDerivation } from "../read-derivation.ts";
import { type Choice, departuresUnder } from "../readings.ts";
import type { CheckResult, ClaimResult, EvaluateFault } from "../result.ts";
import { unitOfClaim } from "../surroundings.ts";
import type { CheckRef, Party } from "./judged-network.ts";
import type { Constraint, Variable } from "./network.ts";

/** What a case knows once its claims were judged one by one. */
export interface JudgedAlone {
  /** The claims of the case by id, and those of other cases that it names by "case/claim". */
  readonly claims: ReadonlyMap<string, PreparedClaim>;
  /** By "claim/derivation". */
  readonly derivations: ReadonlyMap<string, ReadDerivation>;
  readonly relations: readonly LedgerRelation[];
  readonly results: ReadonlyMap<string, ClaimResult>;
  readonly faults: readonly EvaluateFault[];
}

/** A case as constraints and variables. */
export interface CaseNetwork {
  readonly constraints: readonly Constraint[];
  readonly variables: readonly Variable[];
  /** By key: what is printed for a variable, and the unit in which it is told. */
  readonly parties: ReadonlyMap<string, Party>;
  /** By the id of a constraint. */
  readonly checks: ReadonlyMap<string, CheckRef>;
  /** The constraints that take no part, by id. */
  readonly leftOut: ReadonlySet<string>;
  /** Checks that are no constraints, though they could be decided alone. */
  readonly heldAlone: readonly CheckRef[];
  /** Claims that nothing prints or derives, and that several constraints name. */
  readonly sought: ReadonlySet<string>;
  readonly readings: readonly Choice[];
}

/** What is known of the claims and checks of a network, by the keys and ids that it has for them. */
export interface Known extends Pick<CaseNetwork, "parties" | "checks" | "leftOut" | "readings"> {
  readonly claims: ReadonlyMap<string, PreparedClaim>;
}

/**
 * Every check that could be decided alone as a constraint of its own, and every claim, printed or
 * implied, as a variable of its own. What has a fault (a clash of units, a lost input) is not there.
 */
export function networkOfCase(given: JudgedAlone): CaseNetwork {
  const builder = new CaseNetworkBuilder(given);
  for (const [key, prepared] of given.claims) builder.addParty(key, prepared);
  for (const result of given.results.values()) builder.addClaim(result);
  for (const relation of given.relations) builder.addRelation(relation);
  return builder.finish();
}

class CaseNetworkBuilder {
  private readonly given: JudgedAlone;
  private readonly constraints: Constraint[] = [];
  private readonly checks = new Map<string, CheckRef>();
  private readonly leftOut = new Set<string>();
  private readonly heldAlone: CheckRef[] = [];
  private readonly readings = new Map<string, Choice>();
  private readonly evidence: Variable[] = [];
  private readonly parties = new Map<string, Party>();
  /** "claim/check" of what was not decided for a reason that holds here as well. */
  private readonly hindered = new Set<string>();

  constructor(given: JudgedAlone) {
    this.given = given;
    for (const fault of given.faults)
      if ("check" in fault && !isUnknown(fault, given))
        this.hindered.add(`${fault.claim}/${fault.check}`);
  }

  addParty(key: string, prepared: PreparedClaim): void {
    const unit = this.given.results.get(key)?.unit ?? unitOfClaim(prepared);
    const { operand, stood } = prepared;
    const isHere = stood.kind === "printed" && this.given.results.has(key);
    const at = isHere ? { source: stood.source.id, span: stood.span } : null;
    this.parties.set(key, { key, text: operand?.text ?? null, at, unit });
  }

  addClaim({ claim, checks }: ClaimResult): void {
    for (const check of checks) {
      const read = this.given.derivations.get(`${claim.id}/${check.id}`);
      if (check.kind === "derivation" && read !== undefined)
        this.addDerivation(claim.id, check, read);
      if (check.kind === "evidence") this.addEvidence(claim.id, check);
    }
  }

  private addDerivation(claim: string, check: CheckResult, read: ReadDerivation): void {
    const stated = this.given.claims.get(claim)?.operand ?? null;
    const isShown = stated === null && check.implied !== null;
    if (!isDecided(check) && !isShown && this.hindered.has(`${claim}/${check.id}`)) return;
    const kind = stated !== null && isEitherSign(read, stated) ? "size" : "equal";
    this.add({ claim, check: check.id }, [check], kind, claim, read.expression);
  }

  /** A piece of evidence is a variable in its first reading, which the claim must equal. */
  private addEvidence(claim: string, check: CheckResult): void {
    const [input] = check.inputs;
    const interval = input?.interval ?? null;
    if (input === undefined || interval === null || !isDecided(check)) return;
    const printed = scaleInterval(interval, input.unit.factor);
    // It has no later readings here, so a check that needs one of them is left out.
    const needsMore = check.basis.some(
      (basis) => "key" in basis && basis.key === input.key && basis.kind !== "tie",
    );
    const { key, text, at, unit } = input;
    // A claim of another case may bear the same name: that of the case is that of this claim.
    const own = this.given.claims.has(key) ? `${key}/` : key;
    this.evidence.push({ key: own, printed, isInteger: false, operand: null });
    this.parties.set(own, { key, text, at, unit });
    const id = this.add({ claim, check: check.id }, [check], "equal", claim, claimOf(own));
    if (needsMore) this.leftOut.add(id);
  }

  addRelation(relation: LedgerRelation): void {
    const checks = membersOf(relation).flatMap((id) => {
      const all = this.given.results.get(id)?.checks ?? [];
      return all.filter((check) => check.kind === "relation" && check.id === relation.id);
    });
    const isHindered = (id: string) => this.hindered.has(`${id}/${relation.id}`);
    if (checks.length === 0 || membersOf(relation).some(isHindered)) return;
    const ref = { claim: null, check: relation.id };
    if (relation.relation === "same")
      this.add(ref, checks, "same", null, chain("meet", relation.of.map(claimOf)));
    else if (relation.relation === "before")
      this.add(ref, checks, "before", null, above(relation.later, relation.earlier));
    else {
      const kind = relation.orEqual ? "not-below" : "before";
      this.add(ref, checks, kind, null, above(relation.higher, relation.lower));
    }
  }

  private add(
    ref: CheckRef,
    checks: readonly CheckResult[],
    kind: Constraint["kind"],
    owner: string | null,
    expression: Expression,
  ): string {
    const id = ref.claim === null ? ref.check : `${ref.claim}/${ref.check}`;
    const program = new ProgramBuilder(() => null).build(expression);
    const isClear = checks.every(isDecided) || this.hasOneDimension(owner, program);
    if (!isClear || this.isMoreThanSum(owner, program)) {
      this.heldAlone.push(ref);
      return id;
    }
    this.constraints.push({ id, kind, owner, program });
    this.checks.set(id, ref);
    const isLeftOut = checks.some(
      ({ verdict, basis }) =>
        verdict === "contradicted" || basis.some((one) => one.kind === "truncated"),
    );
    if (isLeftOut) this.leftOut.add(id);
    else for (const check of checks) this.addReadings(check);
    return id;
  }

  /**
   * Whether the units fit of a check that nobody could decide alone. What nothing prints must say its own
   * unit among measures: else feet could meet legs in it.
   */
  private hasOneDimension(owner: string | null, program: Program): boolean {
    const unitOf = (key: string): Unit => this.parties.get(key)?.unit ?? BARE;
    const keys = owner === null ? program.operands : [owner, ...program.operands];
    const isMeasure = (key: string) => unitOf(key).dimensions.size > 0;
    const isOpen = (key: string) =>
      this.given.claims.get(key)?.operand == null && !dimensionOfUnit(unitOf(key)).known;
    if (keys.some(isMeasure) && keys.some(isOpen)) return false;
    const dimensioned = dimensionOf(program, unitOf);
    if (dimensioned.kind === "clash") return false;
    return owner === null || fits(dimensioned.dimension, unitOf(owner));
  }

  /** Whether a check reads one of its figures in a way of its own: one of two meanings, or by the scale of another. */
  private isMoreThanSum(owner: string | null, { operands }: Program): boolean {
    const operandOf = (key: string) => this.given.claims.get(key)?.operand ?? [];
    const stated = owner === null ? [] : [operandOf(owner)].flat();
    const parties = [...stated, ...operands.flatMap(operandOf)];
    const temperatures = parties.filter(({ figure }) => figure.unit.sort === "temperature");
    const scales = new Set(temperatures.map(({ figure }) => figure.unit.name));
    return scales.size > 1 || stated.some(isAmbiguousMultiple);
  }

  /** A figure of which a check needed a later reading has it for all. */
  private addReadings({ basis }: CheckResult): void {
    for (const one of basis)
      if (one.kind === "hedge" || one.kind === "zeros" || one.kind === "fraction")
        this.readings.set(`${one.kind} ${one.key}`, { kind: one.kind, key: one.key });
  }

  finish(): CaseNetwork {
    const readings = [...this.readings.values()];
    const variables = [...this.given.claims].map(([key, { operand }]): Variable => {
      const printed: Interval | null =
        operand === null ? null : valuesOf(operand, departuresUnder(operand, readings));
      const isInteger = operand?.figure.unit.sort === "date";
      return { key, printed, isInteger, operand };
    });
    return {
      constraints: this.constraints,
      variables: [...variables, ...this.evidence],
      parties: this.parties,
      checks: this.checks,
      leftOut: this.leftOut,
      heldAlone: this.heldAlone,
      sought: soughtBy(this.constraints, this.given.claims),
      readings,
    };
  }
}

/** The claims that nothing prints or derives, and that several constraints name. */
export function soughtBy(
  constraints: readonly Constraint[],
  claims: ReadonlyMap<string, PreparedClaim>,
): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { owner, program } of constraints)
    for (const key of new Set([...program.operands, owner ?? ""]))
      if (isUnprinted(claims.get(key))) (once.has(key) ? twice : once).add(key);
  return twice;
}

/** Whether a fault is only that something is not known which the network may find. */
function isUnknown(fault: EvaluateFault, { claims }: JudgedAlone): boolean {
  if (fault.kind === "labels-differ" || fault.kind === "hedge-dropped") return true;
  if (fault.kind !== "not-a-quantity") return false;
  return isUnprinted(claims.get(fault.input));
}

function isDecided({ verdict }: CheckResult): boolean {
  return verdict === "contradicted" || verdict === "consistent" || verdict === "confirmed";
}

function above(higher: string, lower: string): Expression {
  return binary("subtract", claimOf(higher), claimOf(lower));
}

/** Whether only the size of the stated figure counts: as in a single check. */
function isEitherSign(read: ReadDerivation, stated: Operand): boolean {
  const hasDirection = stated.figure.direction !== "none";
  if (read.sign === "free") return hasDirection;
  return read.sign === "tells" && !hasDirection && sign(stated.figure.low) >= 0;
}
