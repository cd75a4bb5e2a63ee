import type { Interval } from "../../interval/interval.ts";
import type { Unit } from "../../quantity/unit.ts";
import type { Choice } from "../readings.ts";
import type { Basis, Input, Repair } from "../result.ts";
import type { Unchecked } from "./network.ts";

/** Another case than the one that tells of something of it: two of one name have different folders. */
export interface OtherCase {
  readonly name: string;
  readonly folder: string;
}

/** A check by its claim and id; a relation that no claim owns has no claim. */
export interface CheckRef {
  readonly claim: string | null;
  readonly check: string;
  /** Only where it is a check of another case: the ids are those of that case. */
  readonly otherCase?: OtherCase;
}

/** What a check is called: "claim/check", or the id of a relation that no claim owns; of another case after its name. */
export function nameOfCheck({ claim, check, otherCase }: CheckRef): string {
  const name = claim === null ? check : `${claim}/${check}`;
  return otherCase === undefined ? name : `${otherCase.name}/${name}`;
}

/** What is printed for a quantity of the network, and where; nothing for an implied claim. */
export type Party = Pick<Input, "key" | "text" | "at" | "unit">;

/** A printed figure of a conflict; its intervals are in its own unit. */
export interface ConflictMember extends Party {
  /** Only where it is a figure of another case: its key begins with the name of that case, and its place is in a source of it. */
  readonly otherCase?: OtherCase;
  readonly printed: Interval;
  /** What the other members leave it; null where that is not known. */
  readonly left: Interval | null;
}

/** Printed figures that cannot all be right. */
export interface JudgedConflict {
  /** In the order of the ledger. */
  readonly members: readonly ConflictMember[];
  /** The checks that tie them, in the order of the ledger. */
  readonly checks: readonly CheckRef[];
  /** The check at which the conflict is told and accepted: the last that has a claim, as a rule. */
  readonly toldAt: { readonly claim: string; readonly check: string };
  /** Whether each member and check was shown to leave, when dropped, what can hold. */
  readonly isIrreducible: boolean;
  /** The fewest later readings under which all of it can hold; null where it is a conflict under every reading. */
  readonly dissolvedBy: readonly Basis[] | null;
  /** The one change of a figure with which all of it could hold; null where there is none, or several that are as likely. */
  readonly repair: Repair | null;
}

/** A conflict before it is known where it is told. */
export type PartConflict = Omit<JudgedConflict, "toldAt">;

/** What all claims together say of one, in its own unit: narrower than its figure, or of one that nothing prints. */
export interface ImpliedValue {
  readonly claim: string;
  readonly unit: Unit;
  readonly interval: Interval;
  /** The checks that gave it its low and its high end; null where its own figure did. */
  readonly lowBy: CheckRef | null;
  readonly highBy: CheckRef | null;
}

/** Checks of which it is not known whether all of them can hold, and how many claims they tie. */
export interface NotFullyChecked extends Pick<Unchecked, "reason" | "size"> {
  readonly checks: readonly CheckRef[];
}

/** What came of one part of a network. */
export interface JudgedPart {
  readonly conflicts: readonly PartConflict[];
  /** By the key of the claim. */
  readonly implied: ReadonlyMap<string, ImpliedValue>;
  readonly notFullyChecked: readonly NotFullyChecked[];
}

/** What came of holding all claims of a case together. */
export interface JudgedNetwork {
  readonly conflicts: readonly JudgedConflict[];
  /** By the id of the claim. */
  readonly implied: ReadonlyMap<string, ImpliedValue>;
  readonly notFullyChecked: readonly NotFullyChecked[];
  /** Checks that are contradicted alone, or hold only if their source cuts its figures: they take no part. */
  readonly leftOut: readonly CheckRef[];
  /** Checks that are only judged alone: what they compare (whole years, ranks, scales of temperature) is more than a sum. */
  readonly heldAlone: readonly CheckRef[];
  /** Claims that nothing prints or derives, and that several checks name: no check of them can be decided alone, but all together. */
  readonly sought: ReadonlySet<string>;
  /** The readings that single checks needed already: in the network these figures mean no less. */
  readonly readings: readonly Choice[];
}

/** What comes of a case whose claims no check ties. */
export const NOTHING_TIED: JudgedNetwork = {
  conflicts: [],
  implied: new Map(),
  notFullyChecked: [],
  leftOut: [],
  heldAlone: [],
  sought: new Set(),
  readings: [],
};
