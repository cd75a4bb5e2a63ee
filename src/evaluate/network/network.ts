import type { Interval } from "../../interval/interval.ts";
import type { Operand } from "../operand.ts";
import type { Program } from "../program.ts";
import type { Choice } from "../readings.ts";

/** A quantity that relations speak of: a claim, printed or implied, or a piece of evidence. */
export interface Variable {
  /** The claim's id; for a piece of evidence "claim/evidence". */
  readonly key: string;
  /** What its figure means, in base units; null where nothing prints it. */
  readonly printed: Interval | null;
  /** Only whole numbers are possible, also where nothing prints it. */
  readonly isInteger: boolean;
  /** The figure with its later readings; null where it has none. */
  readonly operand: Operand | null;
}

/**
 * One relation that must hold.
 * equal: the owner is what the program gives. size: it is that or its opposite. same: the program's
 * claims are one quantity (its steps are `meet`). before: the program gives more than zero. not-below: it gives zero or more.
 */
export interface Constraint {
  /** Names the check: unique within a network. */
  readonly id: string;
  readonly kind: "equal" | "size" | "same" | "before" | "not-below";
  /** The variable that is judged; null where no claim owns the relation. */
  readonly owner: string | null;
  /** Over the keys of variables; one that is not among the variables is a quantity of which nothing is known. */
  readonly program: Program;
}

export interface Limits {
  /** How many relations propagation may revise, for each relation of a component. */
  readonly revisions: number;
  /** The largest component, in single operations, that is decided exactly. */
  readonly exactOperations: number;
  /** The largest component, in single operations, of which the simplex is asked what it leaves each claim. */
  readonly rangeOperations: number;
  /** How many boxes an exact decision may cut a component into. */
  readonly boxes: number;
  /** How many independent conflicts are told of one component. */
  readonly conflicts: number;
}

export const LIMITS: Limits = {
  revisions: 60,
  exactOperations: 240,
  rangeOperations: 32,
  boxes: 16,
  conflicts: 20,
};

/** A printed figure of a conflict. */
export interface Member {
  readonly key: string;
  readonly printed: Interval;
  /** What the other members leave it, in base units; an end that is null is unbounded, null is not known. */
  readonly left: Interval | null;
}

/** Printed figures and relations that cannot all be right: proved exactly. */
export interface Conflict {
  readonly members: readonly Member[];
  /** The ids of the constraints that tie them, in the order in which they were given. */
  readonly relations: readonly string[];
  /** Whether each member and relation was shown to leave, when dropped, what can be satisfied. */
  readonly isIrreducible: boolean;
  /** The fewest later readings of its figures under which it can be satisfied; null where none do. */
  readonly dissolvedBy: readonly Choice[] | null;
}

/** What the relations say of a variable: narrower than its figure, or of one that nothing prints. */
export interface Implied {
  readonly key: string;
  /** In base units, rounded outward where it is not exact. */
  readonly interval: Interval;
  /** The constraints that narrowed its low and its high end last; null where its own figure gives it. */
  readonly lowBy: string | null;
  readonly highBy: string | null;
}

/** A component of which it is not known whether all of it can be right. */
export interface Unchecked {
  readonly reason: "too-large" | "budget-spent" | "undecided";
  readonly constraints: readonly string[];
  /** How many variables it ties. */
  readonly size: number;
}

/** What holding all relations together found. */
export interface Network {
  readonly conflicts: readonly Conflict[];
  readonly notFullyChecked: readonly Unchecked[];
  /** Constraints that are contradicted alone, as they were given: they take no part. */
  readonly leftOut: readonly string[];
  /** Constraints with a step that only a single check understands (a rank, whole years). */
  readonly notHeld: readonly string[];
}
