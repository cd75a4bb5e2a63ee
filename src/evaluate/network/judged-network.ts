import type { Interval } from "../../interval/interval.ts";
import type { Unit } from "../../quantity/unit.ts";
import type { Choice } from "../readings.ts";
import type { Basis, Input, Repair } from "../result.ts";
import type { Unchecked } from "./network.ts";

/** A check by its claim and id; a relation that no claim owns has no claim. */
export interface CheckRef {
  readonly claim: string | null;
  readonly check: string;
}

/** What is printed for a quantity of the network, and where; nothing for an implied claim. */
export type Party = Pick<Input, "key" | "text" | "at" | "unit">;

/** A printed figure of a conflict; its intervals are in its own unit. */
export interface ConflictMember extends Party {
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
