import type { Interval } from "../../interval/interval.ts";
import { valuesOf } from "../operand.ts";
import type { PreparedClaim } from "../prepare-claim.ts";
import type { Program, Step } from "../program.ts";
import { type Choice, departuresUnder } from "../readings.ts";
import type { ClaimResult } from "../result.ts";
import {
  type CheckRef,
  type JudgedNetwork,
  nameOfCheck,
  type OtherCase,
  type Party,
} from "./judged-network.ts";
import type { Constraint, Variable } from "./network.ts";
import { type JudgedAlone, type Known, networkOfCase, soughtBy } from "./network-of-case.ts";
import { isHeld, type Part, partsOf } from "./parts.ts";

/** A case with what is known of its claims one by one, and of all of its own together. */
export interface CaseAlone extends OtherCase {
  readonly alone: JudgedAlone;
  readonly network: JudgedNetwork;
}

/** A part of the network of several cases, with the later readings that its figures have already. */
export interface JoinedPart extends Part {
  readonly readings: readonly Choice[];
}

/** Parts of a network in which claims of one case are tied to checks of another. */
export interface JoinedNetwork extends Omit<Known, "readings"> {
  readonly parts: readonly JoinedPart[];
  /** By the key of a claim. */
  readonly results: ReadonlyMap<string, ClaimResult>;
  /** What the claim is called here that a case, by its number, knows by a key. */
  readonly keyIn: (at: number, key: string) => string;
  /** The constraints that name claims of several cases, by id. */
  readonly crossing: ReadonlySet<string>;
  /** Claims that nothing prints or derives, and that several constraints name, in whichever case. */
  readonly sought: ReadonlySet<string>;
}

/**
 * The networks of several cases as one. All that has a name in it bears the number of its case, "2/accounts", so that
 * a claim or a source of one case is never taken for one of another; a claim of another case that a case names is the
 * claim itself, with the readings of its own case. Left out is what no case has in its own network either, and what
 * stands in a conflict that a case has by itself: that is told already.
 */
export function joinNetworks(cases: readonly CaseAlone[]): JoinedNetwork {
  const builder = new JoinedBuilder(cases);
  for (const at of cases.keys()) builder.add(at);
  return builder.finish();
}

/** The number of a case and what something of it is called there. */
export function homeOf(name: string): { readonly at: number; readonly name: string } {
  const end = name.indexOf("/");
  return { at: Number(name.slice(0, end)), name: name.slice(end + 1) };
}

class JoinedBuilder {
  private readonly cases: readonly CaseAlone[];
  /** Of several cases of one name the last, as where the claims that a case names are looked up. */
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly constraints: Constraint[] = [];
  private readonly crossing = new Set<string>();
  /** Constraints by which a case names a claim of its own as if it were of another. */
  private readonly roundabout = new Set<string>();
  private readonly checks = new Map<string, CheckRef>();
  private readonly parties = new Map<string, Party>();
  private readonly evidence = new Map<string, Variable>();
  /** By the key of the figure, then by the kind of reading. */
  private readonly readings = new Map<string, Map<string, Choice>>();

  constructor(cases: readonly CaseAlone[]) {
    this.cases = cases;
    this.numbers = new Map(cases.map(({ name }, at) => [name, at]));
  }

  add(at: number): void {
    const given = this.cases[at];
    if (given === undefined) return;
    const { alone, network: judged } = given;
    const network = networkOfCase(alone);
    const told = new Set(judged.conflicts.flatMap(({ checks }) => checks.map(nameOfCheck)));
    for (const one of network.constraints)
      if (!network.leftOut.has(one.id) && !told.has(one.id) && isHeld(one)) this.tie(at, one);
    for (const [id, { claim, check }] of network.checks)
      this.checks.set(
        `${at}/${id}`,
        claim === null ? { claim, check: `${at}/${check}` } : { claim: `${at}/${claim}`, check },
      );
    for (const [key, party] of network.parties) {
      if (this.keyIn(at, key) !== `${at}/${key}`) continue;
      const place = party.at === null ? null : { ...party.at, source: `${at}/${party.at.source}` };
      this.parties.set(`${at}/${key}`, { ...party, key: `${at}/${party.key}`, at: place });
    }
    for (const variable of network.variables)
      if (!alone.claims.has(variable.key)) {
        const key = `${at}/${variable.key}`;
        this.evidence.set(key, { ...variable, key });
      }
    for (const choice of network.readings)
      if ("key" in choice) {
        const key = this.keyIn(at, choice.key);
        const known = this.readings.get(key) ?? new Map<string, Choice>();
        this.readings.set(key, known.set(choice.kind, { ...choice, key }));
      }
  }

  private tie(at: number, { id, kind, owner, program }: Constraint): void {
    const named = (key: string): string => this.keyIn(at, key);
    const constraint = {
      id: `${at}/${id}`,
      kind,
      owner: owner === null ? null : named(owner),
      program: renamed(program, named),
    };
    this.constraints.push(constraint);
    const isOther = (key: string): boolean => homeOf(key).at !== at;
    if (constraint.program.operands.some(isOther)) this.crossing.add(constraint.id);
    else if (program.operands.some((key) => named(key) !== `${at}/${key}`))
      this.roundabout.add(constraint.id);
  }

  /** What a key of one case is called among all: of a claim of another case that is the claim of that case. */
  private readonly keyIn = (at: number, key: string): string => {
    const alone = this.cases[at]?.alone;
    const isForeign = alone?.claims.has(key) === true && !alone.results.has(key);
    const [name = "", claim = ""] = isForeign ? key.split("/") : [];
    const other = isForeign ? this.numbers.get(name) : undefined;
    return other === undefined ? `${at}/${key}` : `${other}/${claim}`;
  };

  finish(): JoinedNetwork {
    const { constraints, crossing, checks, parties, keyIn } = this;
    const keyed = [...parties.keys()].map((key) => ({ key }));
    const spanning = partsOf({ constraints, variables: keyed }, NONE).filter((part) => {
      const homes = new Set(part.constraints.map(({ id }) => homeOf(id).at));
      return homes.size > 1 || part.constraints.some(({ id }) => this.roundabout.has(id));
    });
    const readingsOf = (key: string) => [...(this.readings.get(key)?.values() ?? [])];
    const claims = new Map<string, PreparedClaim>();
    const results = new Map<string, ClaimResult>();
    const parts = spanning.map((part) => ({
      constraints: part.constraints,
      readings: part.variables.flatMap(({ key }) => readingsOf(key)),
      variables: part.variables.flatMap(({ key }): readonly Variable[] => {
        const { at, name } = homeOf(key);
        const prepared = this.cases[at]?.alone.claims.get(name);
        const result = this.cases[at]?.alone.results.get(name);
        const evidence = this.evidence.get(key);
        if (prepared === undefined || result === undefined)
          return evidence === undefined ? [] : [evidence];
        const claim = claimOf(prepared, key, at);
        claims.set(key, claim);
        results.set(key, result);
        return [variableOf(claim, key, readingsOf(key))];
      }),
    }));
    const sought = soughtBy(
      parts.flatMap((part) => part.constraints),
      claims,
    );
    const known = { claims, parties, checks, leftOut: NONE };
    return { ...known, parts, results, keyIn, crossing, sought };
  }
}

const NONE: ReadonlySet<string> = new Set();

function renamed({ steps, operands }: Program, named: (key: string) => string): Program {
  return {
    steps: steps.map((step): Step => {
      return step.kind === "operand" ? { ...step, key: named(step.key) } : step;
    }),
    operands: operands.map(named),
  };
}

function claimOf(prepared: PreparedClaim, key: string, at: number): PreparedClaim {
  const { operand } = prepared;
  if (operand === null) return prepared;
  const source = { ...operand.source, id: `${at}/${operand.source.id}` };
  return { ...prepared, operand: { ...operand, key, source } };
}

function variableOf(
  { operand }: PreparedClaim,
  key: string,
  readings: readonly Choice[],
): Variable {
  const printed: Interval | null =
    operand === null ? null : valuesOf(operand, departuresUnder(operand, readings));
  return { key, printed, isInteger: operand?.figure.unit.sort === "date", operand };
}
