import { isWithin } from "../../interval/interval.ts";
import { type CaseAlone, homeOf, type JoinedNetwork } from "./joined-network.ts";
import {
  type ImpliedValue,
  type JudgedConflict,
  type JudgedNetwork,
  type JudgedPart,
  type NotFullyChecked,
  nameOfCheck,
  type PartConflict,
} from "./judged-network.ts";
import type { Part } from "./parts.ts";
import { toldAt } from "./told-at.ts";
import { ToldInCase } from "./told-in-case.ts";

/** What one of several cases tells of what was found about all of them. */
export class CaseTelling {
  private readonly given: CaseAlone;
  private readonly at: number;
  private readonly joined: JoinedNetwork;
  private readonly told: ToldInCase;
  private readonly conflicts: JudgedConflict[] = [];
  private readonly unchecked: NotFullyChecked[] = [];
  private readonly implied: Map<string, ImpliedValue>;

  constructor(cases: readonly CaseAlone[], given: CaseAlone, at: number, joined: JoinedNetwork) {
    this.given = given;
    this.at = at;
    this.joined = joined;
    this.told = new ToldInCase(cases, at);
    this.implied = new Map(given.network.implied);
  }

  /** False where the case has no check of the conflict that a claim of it has part in. */
  addConflict(conflict: PartConflict): boolean {
    const isHere = (name: string): boolean => homeOf(name).at === this.at;
    const checks = conflict.checks.filter((check) => isHere(nameOfCheck(check)));
    const members = conflict.members.map(({ key }) => key).filter(isHere);
    const keys = new Set(members.map((key) => homeOf(key).name));
    const place = toldAt(this.told.checks(checks), keys, this.given.alone.results);
    if (place !== null) this.conflicts.push(this.told.conflict(conflict, place));
    return place !== null;
  }

  addUnchecked(one: NotFullyChecked): void {
    this.unchecked.push({ ...one, checks: this.told.checks(one.checks) });
  }

  /** What all leave of a claim is more than its own case does; where they cannot hold, what that left may not be so. */
  addImplied({ variables }: Part, { conflicts, implied }: JudgedPart): void {
    for (const { key } of variables) {
      const { at, name } = homeOf(key);
      if (at !== this.at) continue;
      const value = implied.get(key);
      const own = conflicts.length > 0 ? undefined : this.implied.get(name);
      if (value === undefined) {
        if (own === undefined) this.implied.delete(name);
      } else if (own === undefined || !isWithin(own.interval, value.interval))
        this.implied.set(name, this.told.implied(value));
    }
  }

  network(): JudgedNetwork {
    const { alone, network } = this.given;
    const sought = [...alone.claims.keys()].filter((key) =>
      this.joined.sought.has(this.joined.keyIn(this.at, key)),
    );
    return {
      ...network,
      conflicts: [...network.conflicts.map((one) => this.withPlaces(one)), ...this.conflicts],
      // In the order of the claims.
      implied: new Map(
        [...alone.results.keys()].flatMap((key): readonly [string, ImpliedValue][] => {
          const value = this.implied.get(key);
          return value === undefined ? [] : [[key, value]];
        }),
      ),
      notFullyChecked: [...network.notFullyChecked, ...this.unchecked],
      sought: new Set([...network.sought, ...sought]),
    };
  }

  /** A conflict that the case has by itself, with the places of figures that it takes from other cases. */
  private withPlaces(conflict: JudgedConflict): JudgedConflict {
    const { claims, results } = this.given.alone;
    const { parties, keyIn } = this.joined;
    const members = conflict.members.map((member) => {
      const isForeign = claims.has(member.key) && !results.has(member.key);
      const party = isForeign ? parties.get(keyIn(this.at, member.key)) : undefined;
      return party === undefined
        ? member
        : this.told.member({ ...member, key: party.key, at: party.at });
    });
    return { ...conflict, members };
  }
}
