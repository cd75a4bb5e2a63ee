import type { Basis, Repair } from "../result.ts";
import { homeOf } from "./joined-network.ts";
import type {
  CheckRef,
  ConflictMember,
  ImpliedValue,
  JudgedConflict,
  OtherCase,
  PartConflict,
} from "./judged-network.ts";

/** What was found about several cases, as one of them tells it: its own claims by their ids, others as "case/claim". */
export class ToldInCase {
  private readonly cases: readonly OtherCase[];
  private readonly at: number;

  constructor(cases: readonly OtherCase[], at: number) {
    this.cases = cases;
    this.at = at;
  }

  conflict(
    { members, checks, isIrreducible, dissolvedBy, repair }: PartConflict,
    toldAt: JudgedConflict["toldAt"],
  ): JudgedConflict {
    return {
      members: members.map((member) => this.member(member)),
      checks: this.checks(checks),
      toldAt,
      isIrreducible,
      dissolvedBy: dissolvedBy?.map((basis) => this.basis(basis)) ?? null,
      repair: repair === null ? null : this.repair(repair),
    };
  }

  checks(refs: readonly CheckRef[]): readonly CheckRef[] {
    return refs.map((ref) => this.ref(ref));
  }

  implied(value: ImpliedValue): ImpliedValue {
    const refOf = (ref: CheckRef | null) => (ref === null ? null : this.ref(ref));
    const ends = { lowBy: refOf(value.lowBy), highBy: refOf(value.highBy) };
    return { ...value, claim: this.name(value.claim), ...ends };
  }

  member(member: ConflictMember): ConflictMember {
    const at = member.at === null ? null : { ...member.at, source: homeOf(member.at.source).name };
    return { ...member, key: this.name(member.key), at, ...this.otherCase(member.key) };
  }

  private ref({ claim, check }: CheckRef): CheckRef {
    const known = claim ?? check;
    return {
      claim: claim === null ? null : homeOf(claim).name,
      check: claim === null ? homeOf(check).name : check,
      ...this.otherCase(known),
    };
  }

  private basis(basis: Basis): Basis {
    if ("key" in basis) return { ...basis, key: this.name(basis.key) };
    return "source" in basis ? { ...basis, source: this.name(basis.source) } : basis;
  }

  private repair(repair: Repair): Repair {
    return { ...repair, key: this.name(repair.key) };
  }

  private name(joined: string): string {
    const { at, name } = homeOf(joined);
    return at === this.at ? name : `${this.cases[at]?.name ?? ""}/${name}`;
  }

  private otherCase(joined: string): { readonly otherCase?: OtherCase } {
    const other = this.cases[homeOf(joined).at];
    if (other === undefined || homeOf(joined).at === this.at) return {};
    return { otherCase: { name: other.name, folder: other.folder } };
  }
}
